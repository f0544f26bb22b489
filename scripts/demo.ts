/** Sends a real push event to every channel through `dist`, against local receivers; ends with 0 only if all arrived. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob } from '../__tests__/support/job.ts';
import { placeOf } from '../__tests__/support/places.ts';
import { type Arrival, login, type Receivers, secrets, startReceivers } from '../__tests__/support/receivers.ts';
import type { Step } from '../__tests__/support/runner.ts';
import { channelDefinitions } from '../src/channels/index.ts';

type Push = {
  readonly ref: string;
  readonly after: string;
  readonly repository: { readonly full_name: string };
  readonly sender: { readonly login: string };
};
type Certificate = { readonly key: string; readonly cert: string; readonly path: string };

type Example = { readonly name: string; readonly examples: readonly Push[] };

const path = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json';
const events = JSON.parse(readFileSync(path, 'utf8')) as readonly Example[];
const pushes = events.find(({ name }) => name === 'push')?.examples ?? [];
const push = pushes.find(({ ref }) => ref.startsWith('refs/heads/')) ?? pushes[0];
if (!push) throw new Error('@octokit/webhooks-examples has no push event');

/** A certificate for the mail receiver, or undefined where there is no openssl. */
function certificate(folder: string): Certificate | undefined {
  const path = join(folder, 'cert.pem');
  const key = join(folder, 'key.pem');
  const request =
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1';
  try {
    execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', path], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(path, 'utf8'), path };
  } catch {
    return undefined;
  }
}

/** What makes a channel's message worth looking at. */
const extras: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dingtalk: { mentions: '13800000000' },
  wecom: { mentions: 'zhangsan', language: 'zh' },
};

/** A step for every channel of the registry. */
function steps({ httpPort, smtpPort }: Receivers, tls: Certificate | undefined): Readonly<Record<string, Step>> {
  const text = { 'custom-content': 'Title of the commit: ${CI_COMMIT_TITLE}' };
  const mailServer = { 'smtp-host': '127.0.0.1', 'smtp-port': String(smtpPort) };
  const mail = tls
    ? { ...mailServer, 'smtp-username': login.username, 'smtp-password': login.password }
    : { ...mailServer, 'smtp-security': 'none' };
  const all = channelDefinitions.map(([name, { transport, rendersText }]) => {
    const secret = secrets[name as keyof typeof secrets];
    const given = {
      'github-token': '',
      ...(rendersText ? text : {}),
      ...placeOf(name, `http://127.0.0.1:${httpPort}`),
      ...(transport === 'smtp' ? mail : {}),
      ...(secret === undefined ? {} : { secret }),
      ...extras[name],
    };
    return [name, { with: given, env: transport === 'smtp' && tls ? { NODE_EXTRA_CA_CERTS: tls.path } : {} }] as const;
  });
  return Object.fromEntries(all);
}

/** Runs one step as a whole job and shows what arrived; true when it arrived as it should. */
async function show(name: string, step: Step, arrivals: readonly Arrival[]): Promise<boolean> {
  const before = arrivals.length;
  const [result] = await runJob({ steps: [step], status: 'success', event: push, github: pushContext() });
  const arrived = arrivals.slice(before);
  console.log(`\n━━━ ${name} ${'━'.repeat(66 - name.length)}\n`);
  for (const { text } of arrived) console.log(text.replaceAll(/^/gm, '  '));
  const outputs = result?.post.outputs ?? {};
  console.log(`\noutputs: ${JSON.stringify({ ...outputs, ...(outputs.payload ? { payload: '(as above)' } : {}) })}`);
  const problems = [
    ...arrived.flatMap((arrival) => arrival.problems),
    ...(arrived.some((arrival) => arrival.channel === name) ? [] : ['nothing arrived']),
    ...(outputs.outcome === 'sent' ? [] : [`outcome is ${outputs.outcome ?? 'missing'}`]),
  ];
  for (const problem of problems) console.log(`✗ ${name}: ${problem}`);
  if (problems.length > 0)
    console.log([result?.main, result?.post].map((stage) => `${stage?.stdout}${stage?.stderr}`).join('\n'));
  return problems.length === 0;
}

function pushContext(): Readonly<Record<string, string>> {
  const { ref, after, repository, sender } = push as Push;
  const [owner = ''] = repository.full_name.split('/');
  return {
    repository: repository.full_name,
    repository_owner: owner,
    ref,
    ref_name: ref.replace(/^refs\/\w+\//, ''),
    sha: after,
    actor: sender.login,
    triggering_actor: sender.login,
    workflow_ref: `${repository.full_name}/.github/workflows/ci.yml@${ref}`,
  };
}

if (!existsSync('dist/index.js')) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const tls = certificate(folder);
const receivers = await startReceivers(tls);
const chosen = Object.entries(steps(receivers, tls));
let arrived = 0;
try {
  for (const [name, step] of chosen) if (await show(name, step, receivers.arrivals)) arrived += 1;
} finally {
  await receivers.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${arrived} of ${chosen.length} channels received the message with a valid signature or login.`);
process.exitCode = arrived === chosen.length ? 0 : 1;
