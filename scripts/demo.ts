/** Shows what each channel gets of one failure, delivered by `dist` to local receivers: `npm run demo`, `npm run demo -- --help`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { destinationInputs } from '../__tests__/support/destination-inputs.ts';
import { decoded } from '../__tests__/support/effects.ts';
import { runJob } from '../__tests__/support/job.ts';
import { listen } from '../__tests__/support/listen.ts';
import { readManifest } from '../__tests__/support/manifest.ts';
import { login, type Receivers, secrets, startReceivers } from '../__tests__/support/receivers.ts';
import type { JobStatus } from '../__tests__/support/runner.ts';
import { answerOf, checkRunId, type ScenarioName, scenarioNames, scenarios } from '../site/scenarios.ts';
import { channelDefinitions, channels } from '../src/channels/index.ts';

type Inputs = Readonly<Record<string, string>>;
type Certificate = { readonly key: string; readonly cert: string; readonly path: string };

const manifest = readManifest();
const names = channelDefinitions.map(([name]) => name);
const help = `npm run demo [-- --scenario ${scenarioNames.join('|')}] [--verbose] [--dry-run] [--INPUT VALUE …]

  npm run demo                                   every channel, the failure of the README
  npm run demo -- --channel lark --language zh   one channel, in Chinese
  npm run demo -- --scenario tag --dry-run true  only the log: nothing is sent

Channels: ${names.join(', ')}
Inputs: ${Object.keys(manifest.inputs).join(', ')}`;

/** A certificate for the mail receiver, or undefined where there is no openssl. */
function certificate(folder: string): Certificate | undefined {
  const [path, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const request =
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1';
  try {
    execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', path], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(path, 'utf8'), path };
  } catch {
    return undefined;
  }
}

/** What a step of the channel needs besides what is written. */
function inputsFor(
  name: (typeof names)[number],
  { httpPort, smtpPort }: Receivers,
  tls: Certificate | undefined,
): Inputs {
  const { transport, mentions } = channels[name];
  const secret = secrets[name as keyof typeof secrets];
  const people: Inputs = { mobile: '13800000000', id: 'zhangsan', 'open-id': 'ou_1234567890abcdef' };
  const whom = people[mentions[0] ?? ''];
  const account = tls
    ? { 'smtp-username': login.username, 'smtp-password': login.password }
    : { 'smtp-security': 'none' };
  return {
    'test-reports': 'reports/*.xml',
    ...destinationInputs(name, `http://127.0.0.1:${httpPort}`),
    ...(transport === 'smtp' ? { 'smtp-host': '127.0.0.1', 'smtp-port': String(smtpPort), ...account } : {}),
    ...(secret === undefined ? {} : { secret }),
    ...(whom === undefined ? {} : { mentions: whom }),
  };
}

/** The workspace with the report of the scenario's tests, as JUnit writes it. */
function workspaceOf(scenario: ScenarioName, folder: string): string {
  const { passed, failures, skipped } = scenarios[scenario].tests ?? { passed: 0, failures: [], skipped: 0 };
  const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const repeated = (count: number, inner: string) =>
    Array.from({ length: count }, (_, at) => `<testcase name="${at}">${inner}</testcase>`);
  const tests = [
    ...failures.map(
      ({ name, text }) => `<testcase name="${escaped(name)}"><failure message="${escaped(text)}"/></testcase>`,
    ),
    ...repeated(passed, ''),
    ...repeated(skipped, '<skipped/>'),
  ];
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports/tests.xml'), `<testsuite>${tests.join('')}</testsuite>`);
  return folder;
}

/** A link that a terminal opens; elsewhere its text. */
const link = (label: string, url: string) =>
  process.stdout.isTTY ? `\u001b]8;;${url}\u0007${styleText('underline', label)}\u001b]8;;\u0007` : label;

/** Markdown and cards as a person would see them in a terminal. */
function drawn(text: string): string {
  return decoded(text)
    .replace(/<br>/g, '\n> ')
    .replace(/<@(\w+)>|<at id=(\w+)><\/at>/g, (_, one = '', other = '') => styleText('cyan', `@${one}${other}`))
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, (_, label: string, url: string) => link(label, url))
    .replace(/^#+ (.*)$/gm, (_, line: string) => styleText('bold', line))
    .replace(/<font color="?(\w+|#\w+)"?>(.*?)<\/font>/g, (_, color: string, inner: string) =>
      styleText(color === 'info' ? 'green' : color === 'comment' ? 'gray' : 'red', inner),
    )
    .replace(/\*\*(.+?)\*\*/g, (_, inner: string) => styleText('bold', inner))
    .replace(/^> ?(.*)$/gm, (_, line: string) => `${styleText('gray', '│')} ${line}`)
    .replace(/\\([\\`*_[\]()#+\-.!<>~|])/g, '$1')
    .replace(/^.*(?:\bFailed|失败).*$/m, (line) => styleText('red', line))
    .replace(/ +$/gm, '')
    .replace(/^(?=.)/gm, '  ');
}

async function demo({
  scenario,
  verbose,
  ...written
}: Inputs & { scenario: ScenarioName; verbose: string }): Promise<number> {
  const { github, event, result } = scenarios[scenario];
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const tls = certificate(folder);
  const receivers = await startReceivers(tls);
  const api = await listen(
    createServer((request, response) => {
      const answer = answerOf(scenarios[scenario], request.url ?? '', new Date());
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    }),
  );
  const workspace = workspaceOf(scenario, folder);
  const known = channelDefinitions.filter(([name, { aliases }]) =>
    [name, ...aliases].includes(written.channel ?? name),
  );
  let arrived = 0;
  try {
    for (const [name] of known) {
      const before = receivers.arrivals.length;
      const [ran] = await runJob({
        steps: [
          {
            with: {
              'run-status': result === 'running' ? 'running' : 'finish',
              'github-token': 'ghs_demo',
              ...inputsFor(name, receivers, tls),
              ...written,
            },
            env: tls ? { NODE_EXTRA_CA_CERTS: tls.path } : {},
          },
        ],
        status: (result === 'running' ? 'success' : result) satisfies JobStatus,
        mainStatus: 'success',
        event,
        workspace,
        github: { ...github, api_url: `http://127.0.0.1:${api.port}`, token: 'ghs_demo' },
        job: { check_run_id: checkRunId },
      });
      const log = [ran?.main, ran?.post].map((stage) => `${stage?.log.join('\n')}\n${stage?.stderr}`).join('\n');
      const shown = receivers.arrivals.slice(before);
      console.log(styleText(['bold', 'cyan'], `\n━━━ ${name} ${'━'.repeat(60 - name.length)}\n`));
      if (written['dry-run'] === 'true') console.log(log);
      for (const { text } of shown) console.log(`${drawn(text)}\n`);
      if (verbose === 'true')
        console.log(styleText('gray', `${log.trim()}\n\noutputs: ${JSON.stringify(ran?.post.outputs, null, 2)}`));
      const problems = [
        ...shown.flatMap((arrival) => arrival.problems),
        ...(shown.some((arrival) => arrival.channel === name) || written['dry-run'] === 'true'
          ? []
          : ['nothing arrived']),
        ...[ran?.main, ran?.post].flatMap((stage) =>
          stage?.outputs.outcome === 'failed' || stage?.exitCode !== 0 ? [log] : [],
        ),
      ];
      for (const problem of problems) console.log(styleText('red', `✗ ${name}: ${problem}`));
      if (problems.length === 0) arrived += 1;
    }
  } finally {
    await Promise.all([receivers.close(), api.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  const isDry = written['dry-run'] === 'true';
  console.log(
    written.language === 'zh'
      ? `${known.length} 个渠道中 ${arrived} 个${isDry ? '已显示，没有发送任何内容' : '已送达，签名或登录有效'}。`
      : `${arrived} of ${known.length} channels: ${isDry ? 'shown, nothing was sent' : 'delivered, with a valid signature or login'}.`,
  );
  return arrived === known.length && arrived > 0 ? 0 : 1;
}

function stop(problem: string): never {
  console.error(`${problem}\n\n${help}`);
  process.exit(1);
}

/** The options, or the end with what is wrong with them. */
function read(): Inputs {
  const texts = [...Object.keys(manifest.inputs), 'scenario'].map((name) => [name, { type: 'string' }] as const);
  const switches = ['verbose', 'help'].map((name) => [name, { type: 'boolean' }] as const);
  try {
    const { values } = parseArgs({
      options: Object.fromEntries<{ type: 'string' | 'boolean' }>([...texts, ...switches]),
    });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    return stop((error as Error).message);
  }
}

const { help: asked, scenario = 'failure', verbose = '', ...written } = read();
if (asked) console.log(help);
else {
  const known = scenarioNames.find((name) => name === scenario) ?? stop(`There is no scenario '${scenario}'.`);
  if (!existsSync(resolve('dist/index.js'))) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  process.exitCode = await demo({ ...written, scenario: known, verbose });
}
