/**
 * Runs the workflows of `__tests__/runners` on runners that this project did not write, against local receivers.
 * `npm run test:runners` needs Go, which builds nektos/act; `-- --dist DIR` takes another build than the committed one;
 * `-- --gitea PATH` and `-- --forgejo PATH` add a runner that was built by hand (docs/runners.md).
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { simpleParser } from 'mailparser';
import { httpService } from '../__tests__/support/http-service.ts';
import { acceptingSmtpServer } from '../__tests__/support/smtp-service.ts';
import { type Claim, type RunnerName, type Seen, scenarios } from './runners/scenarios.ts';

const actVersion = 'v0.2.89';
/** What `examples/acme-ci` pins: a stand-in for the SHA of a release. */
const pinned = '0123456789abcdef0123456789abcdef01234567';
const { values } = parseArgs({
  options: { dist: { type: 'string' }, gitea: { type: 'string' }, forgejo: { type: 'string' } },
});

type Runner = { readonly name: RunnerName; readonly path: string };

/** Builds act once; the binary stays beside the other build products. */
function act(): Runner | undefined {
  const folder = resolve('node_modules/.cache/runners', actVersion);
  const path = join(folder, process.platform === 'win32' ? 'act.exe' : 'act');
  if (!existsSync(path)) {
    const skip = (why: string) =>
      console.log(`SKIP real runners (nektos/act ${actVersion}, ${scenarios.length} workflows): ${why}`);
    if (spawnSync('go', ['version']).status !== 0) return void skip('Go is not installed.');
    const built = spawnSync('go', ['install', `github.com/nektos/act@${actVersion}`], {
      env: { ...process.env, GOBIN: folder },
      encoding: 'utf8',
    });
    if (built.status !== 0) return void skip(`go install failed: ${built.stderr.trim().split('\n').at(-1)}`);
  }
  return { name: 'act', path };
}

/** The arguments that make each runner run one workflow file on this machine, without containers. */
const commands: Readonly<Record<RunnerName, (workflow: string, cache: string) => readonly string[]>> = {
  act: (workflow, cache) => [
    ...(workflow.endsWith('/reporter.yml') ? ['workflow_run', '--eventpath', 'event.json'] : ['push']),
    ...['--local-repository', `acme/ci@v1=${resolve('examples/acme-ci')}`],
    ...['--local-repository', `message-notification/message-notification@${pinned}=message-notification`],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--workflows', workflow],
    ...['--no-cache-server', '--action-cache-path', cache],
  ],
  gitea: (workflow) => [
    'exec',
    ...['--event', 'push', '--image=-self-hosted', '--workflows', workflow],
    ...['--artifact-server-addr', '127.0.0.1'],
  ],
  forgejo: (workflow) => ['exec', '--event', 'push', '--image=-self-hosted', '--workflows', workflow],
};

/** A repository as a user has it, with the action in a folder of its own. */
function workspace(folder: string): string {
  const repository = join(folder, 'repository');
  cpSync('__tests__/runners/workflows', join(repository, '.github/workflows'), { recursive: true });
  cpSync('__tests__/runners/actions', join(repository, '.github/actions'), { recursive: true });
  cpSync('__tests__/runners/event.json', join(repository, 'event.json'));
  mkdirSync(join(repository, 'message-notification'));
  cpSync('action.yml', join(repository, 'message-notification/action.yml'));
  cpSync(values.dist ?? 'dist', join(repository, 'message-notification/dist'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'ignore' });
  git('init', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://github.com/octo/hello.git');
  git('add', '.');
  const who = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.test', '-c', 'commit.gpgsign=false'];
  git(...who, 'commit', '--message', '修复登录 "quoted" 🎉 100%0A');
  return repository;
}

type Ran = { readonly exitCode: number | null; readonly log: string };

function start(runner: Runner, args: readonly string[], folder: string, cancelAt: number | undefined): Promise<Ran> {
  const child = spawn(runner.path, [...args], {
    cwd: join(folder, 'repository'),
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
    },
  });
  // A runner that hangs is a failed claim, not a hanging build.
  const limit = setTimeout(() => child.kill('SIGKILL'), 120_000);
  let log = '';
  let cancelled = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      const ready = cancelAt !== undefined && log.split('| ready to be cancelled').length > cancelAt;
      if (ready && !cancelled) cancelled = child.kill('SIGINT');
    });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode) => {
      clearTimeout(limit);
      done({ exitCode, log });
    });
  });
}

/** Runs one workflow and returns what came of it. */
async function observe(runner: Runner, workflow: string, cancelAt: number | undefined): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const hook = await httpService('webhook', 'accept');
  const bot = await httpService('dingtalk', 'accept');
  const mail = await acceptingSmtpServer();
  try {
    workspace(folder);
    const secrets = { HOOK: hook.url.href, ROBOT: bot.url.href, SMTP_PORT: String(mail.port) };
    const args = [
      ...commands[runner.name](`.github/workflows/${workflow}.yml`, join(folder, 'cache')),
      ...Object.entries(secrets).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
      // Nothing listens there: a lookup fails at once instead of leaving the machine.
      ...['--env', 'GITHUB_API_URL=http://127.0.0.1:9'],
    ];
    const ran = await start(runner, args, folder, cancelAt);
    const mails = await Promise.all(mail.mails.map(({ source }) => simpleParser(source)));
    return {
      ...ran,
      statuses: hook.requests
        .map(({ path, body }) => `${path.split('/').at(-1)} ${JSON.parse(body).task.statusCode}`)
        .sort(),
      texts: bot.requests.map(({ body }) => JSON.parse(body).markdown.text),
      mails: mails.map(({ subject, to }) => `${subject} to ${[to ?? []].flat().map(({ text }) => text)}`),
    };
  } finally {
    await Promise.all([hook.close(), bot.close(), mail.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prove(runner: Runner): Promise<readonly boolean[]> {
  const results: boolean[] = [];
  for (const { workflow, cancelAt, claims } of scenarios) {
    if (Object.keys(claims[runner.name]).length === 0) continue;
    const seen = await observe(runner, workflow, cancelAt?.[runner.name]);
    for (const [name, claim] of Object.entries(claims[runner.name])) results.push(report(runner, name, claim, seen));
  }
  return results;
}

function report(runner: Runner, name: string, claim: Claim, seen: Seen): boolean {
  const holds = claim(seen);
  console.log(`${holds ? '  ok ' : 'FAIL '} ${runner.name}: ${name}`);
  if (!holds) console.log(JSON.stringify({ ...seen, log: undefined }), `\n${seen.log}`);
  return holds;
}

const given = (name: RunnerName, path: string | undefined): readonly Runner[] =>
  path ? [{ name, path: resolve(path) }] : [];
const built = act();
const runners = [...(built ? [built] : []), ...given('gitea', values.gitea), ...given('forgejo', values.forgejo)];
for (const runner of runners) {
  const results = await prove(runner);
  const held = results.filter(Boolean).length;
  console.log(`${runner.name}: ${held} of ${results.length} claims hold`);
  if (held < results.length) process.exitCode = 1;
}
