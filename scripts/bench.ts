/**
 * `npm run bench [-- ROUNDS]`: what the built action costs in processor time, against the least that a script can do.
 * Writes the table of docs/performance.md. Needs Linux and bash. The limits are those of the project's contract: a line
 * that misses one makes the command fail.
 */
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type ApiJob, githubApi } from '../__tests__/support/github-api.ts';
import { listen } from '../__tests__/support/listen.ts';
import { pushEvent } from '../__tests__/support/push.ts';
import { runStage, type Stage, type StageContext } from '../__tests__/support/runner.ts';
import { acceptingSmtpServer } from '../__tests__/support/smtp-service.ts';

type Variables = Readonly<Record<string, string>>;
/** Runs once and tells its processor time in ms. */
type Program = () => Promise<number>;
/** `ratio`: times what it is compared with. `plus`: ms more than that. */
type Limit = { readonly ratio: number } | { readonly plus: number };
type Line = {
  readonly name: string;
  readonly against: string;
  readonly ours: Program;
  readonly bare: Program;
  readonly limit: Limit;
};

const page = 'docs/performance.md';
const rounds = Number(process.argv[2]) || 21;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const times = join(folder, 'times');
const tls = resolve('__tests__/fixtures/tls');
const trust = { NODE_EXTRA_CA_CERTS: `${tls}/ca.pem` };
const secret = 'SECkey-of-the-benchmark';

// The shell reads the times of its child when that has ended, so the start and the end of the process count.
const launcher = ['bash', '-c', 'TIMEFORMAT="%3U %3S"; { time "$0" "$@" 2>&1; } 2>"$BENCH_TIMES"'] as const;
const event = pushEvent();

function cpu(): number {
  const [user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  return (user + system) * 1000;
}

/** The least that a script can do: a POST, signed as DingTalk wants it where there is a key. */
const post = join(folder, 'post.cjs');
writeFileSync(
  post,
  `const { BENCH_URL: url, BENCH_KEY: key } = process.env;
const body = JSON.stringify({ msgtype: 'markdown', markdown: { title: 'CI', text: 'build **failed**' } });
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
const now = Date.now();
const sign = key && '&timestamp=' + now + '&sign='
  + encodeURIComponent(require('node:crypto').createHmac('sha256', key).update(now + '\\n' + key).digest('base64'));
require(url.startsWith('https') ? 'node:https' : 'node:http').request(url + sign, { method: 'POST', headers, agent: false }, (response) => {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (part) => { text += part; });
  response.on('end', () => { process.exitCode = JSON.parse(text).errcode; });
}).end(body);
`,
);
/** The same mail by the library alone. */
const mail = join(folder, 'mail.cjs');
writeFileSync(
  mail,
  `require(${JSON.stringify(resolve('node_modules/nodemailer'))})
  .createTransport({ host: '127.0.0.1', port: Number(process.env.BENCH_PORT), ignoreTLS: true })
  .sendMail({ from: 'CI <ci@example.com>', to: 'Team <team@example.com>', subject: 'CI failed', text: 'build failed', html: '<p>build <b>failed</b></p>' })
  .catch(() => { process.exitCode = 1; });
`,
);

const script =
  (args: readonly string[], env: Variables = {}): Program =>
  async () => {
    const [program, ...rest] = launcher;
    const surroundings = { PATH: process.env.PATH ?? '', HOME: folder, BENCH_TIMES: times, ...env };
    await promisify(execFile)(program, [...rest, process.execPath, ...args], { env: surroundings });
    return cpu();
  };

type Use = { readonly stage?: Stage; readonly env?: Variables; readonly silent?: true } & StageContext;

const action =
  (inputs: Variables, { stage = 'main', env = {}, silent, ...context }: Use = {}): Program =>
  async () => {
    const step = { with: { 'github-token': '', ...inputs }, env: { BENCH_TIMES: times, ...env } };
    const { outputs, stdout } = await runStage(step, stage, { event, launcher, ...context });
    const expected = silent ? 'skipped' : 'sent';
    if (outputs.outcome !== expected) throw new Error(`a measured step ended as ${outputs.outcome}:\n${stdout}`);
    return cpu();
  };

const inTurn =
  (...programs: readonly Program[]): Program =>
  async () => {
    let sum = 0;
    for (const program of programs) sum += await program();
    return sum;
  };

const quantile = (values: readonly number[], part: number) =>
  values.toSorted((one, other) => one - other)[Math.round((values.length - 1) * part)] ?? Number.NaN;
const median = (values: readonly number[]) => quantile(values, 0.5);

/** Both programs take turns, so that a busy machine disturbs both alike; the first pair only warms the disk cache. */
async function measure({
  name,
  against,
  ours,
  bare,
  limit,
}: Line): Promise<{ readonly row: string; readonly met: boolean }> {
  const pairs: { ours: number; bare: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = await (round % 2 === 0 ? ours : bare)();
    const second = await (round % 2 === 0 ? bare : ours)();
    if (round > 0) pairs.push(round % 2 === 0 ? { ours: first, bare: second } : { ours: second, bare: first });
  }
  const ratios = pairs.map((pair) => pair.ours / pair.bare);
  const more = pairs.map((pair) => pair.ours - pair.bare);
  const met = 'ratio' in limit ? median(ratios) <= limit.ratio : median(more) <= limit.plus;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    'ratio' in limit ? quantile(ratios, part).toFixed(2) : quantile(more, part).toFixed(0),
  );
  const unit = 'ratio' in limit ? ' ×' : ' ms more';
  const cells = [
    name,
    against,
    `${median(pairs.map((pair) => pair.ours)).toFixed(0)} / ${median(pairs.map((pair) => pair.bare)).toFixed(0)}`,
    `${middle}${unit} (${low}–${high})`,
    `≤ ${'ratio' in limit ? limit.ratio : limit.plus}${unit}`,
    met ? 'met' : '**missed**',
  ];
  return { row: `| ${cells.join(' | ')} |`, met };
}

/** A folder with a report of so many failing tests. */
function workspace(failing: number): string {
  const path = join(folder, `workspace-${failing}`);
  mkdirSync(path);
  const tests = Array.from(
    { length: failing },
    (_, index) =>
      `<testcase classname="part" name="reads number ${index}" time="0.1"><failure message="expected ${index}">at line ${index}</failure></testcase>`,
  );
  writeFileSync(
    join(path, 'report.xml'),
    `<testsuites><testsuite name="part">${tests.join('')}</testsuite></testsuites>`,
  );
  return path;
}

const jobs = (count: number): readonly ApiJob[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `build (${index})`,
    status: 'completed',
    conclusion: 'success',
  }));

if (!existsSync('dist/index.js')) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const accept: Parameters<typeof createServer>[1] = (request, response) => {
  request.resume().on('end', () => response.end('{"errcode":0,"errmsg":"ok"}'));
};
const certificate = { key: readFileSync(`${tls}/key.pem`), cert: readFileSync(`${tls}/good.pem`) };
const [http, https, smtp, manyJobs, fewJobs] = await Promise.all([
  listen(createServer(accept)),
  listen(createSecureServer(certificate, accept)),
  acceptingSmtpServer(),
  githubApi({ jobs: jobs(300) }),
  githubApi({ jobs: jobs(3) }),
]);

const path = '/robot/send?access_token=t0ken-of-the-benchmark';
const bot = { channel: 'dingtalk', status: 'success', 'webhook-url': `http://127.0.0.1:${http.port}${path}` };
const secureBot = { ...bot, secret, 'webhook-url': `https://127.0.0.1:${https.port}${path}` };
const { status: _, ...follow } = bot;
const barePost = script([post], { BENCH_URL: bot['webhook-url'], BENCH_KEY: '' });
const nothing = script(['-e', '0']);
const toPeople = {
  status: 'success',
  'email-to': 'Team <team@example.com>',
  'email-from': 'CI <ci@example.com>',
  'smtp-host': '127.0.0.1',
  'smtp-port': String(smtp.port),
  'smtp-security': 'none',
};
const wholeRun = (api: typeof manyJobs) =>
  action({ ...bot, 'github-token': 'ghs_bench', scope: 'workflow', content: 'jobs' }, { github: api.github });
const tests = (failing: number) =>
  action({ ...bot, status: 'fail', content: 'tests', 'test-reports': '*.xml' }, { workspace: workspace(failing) });

const lines: readonly Line[] = [
  {
    name: 'a signed message over https (DingTalk)',
    against: 'a POST that signs',
    ours: action(secureBot, { env: trust }),
    bare: script([post], { ...trust, BENCH_URL: secureBot['webhook-url'], BENCH_KEY: secret }),
    limit: { ratio: 1.4 },
  },
  { name: 'a message over plain http', against: 'a POST', ours: action(bot), bare: barePost, limit: { ratio: 1.6 } },
  {
    name: 'a main stage with nothing to send',
    against: '`node -e 0`',
    ours: action(follow, { silent: true }),
    bare: nothing,
    limit: { ratio: 1.5 },
  },
  {
    name: 'a whole job: that main stage, and a post stage that sends',
    against: '`node -e 0` and a POST',
    ours: inTurn(action(follow, { silent: true }), action(follow, { stage: 'post' })),
    bare: inTurn(nothing, barePost),
    limit: { ratio: 1.6 },
  },
  {
    name: 'an email',
    against: 'nodemailer',
    ours: action(toPeople),
    bare: script([mail], { BENCH_PORT: String(smtp.port) }),
    limit: { ratio: 1.15 },
  },
  {
    name: '128 KiB of custom content',
    against: 'none',
    ours: action({ ...bot, 'custom-content': 'Text 文本 **bold** line\n'.repeat(4_700) }),
    bare: action(bot),
    limit: { plus: 30 },
  },
  {
    name: 'a run of 300 jobs',
    against: '3 jobs',
    ours: wholeRun(manyJobs),
    bare: wholeRun(fewJobs),
    limit: { plus: 30 },
  },
  { name: '500 failing tests in a report', against: '5', ours: tests(500), bare: tests(5), limit: { plus: 30 } },
];

const kib = (names: readonly string[]) =>
  Math.round(names.reduce((sum, name) => sum + statSync(join('dist', name)).size, 0) / 1024);
const rows = [
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} pairs a line: medians, quartiles in brackets.`,
  '',
  '| what | against | ms | measured | limit | |',
  '|---|---|---|---|---|---|',
];
try {
  for (const line of lines) {
    const { row, met } = await measure(line);
    rows.push(row);
    console.log(row);
    if (!met) process.exitCode = 1;
  }
  rows.push(
    '',
    `The entry has ${kib(['index.js'])} KiB (limit 150), all of \`dist\` ${kib(readdirSync('dist'))} KiB (limit 1536).`,
  );
  const text = readFileSync(page, 'utf8');
  const [start, end] = ['<!-- bench:start -->\n', '\n<!-- bench:end -->'];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  writeFileSync(page, `${text.slice(0, from)}${rows.join('\n')}${text.slice(to)}`);
} finally {
  await Promise.all([http, https, smtp, manyJobs, fewJobs].map((service) => service.close()));
  rmSync(folder, { recursive: true, force: true });
}
