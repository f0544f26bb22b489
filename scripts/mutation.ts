/**
 * `npm run mutation [-- FILE…]`: changes what decides, place by place, and asks whether the tests beside it notice.
 * Writes the figures of all files measured so far into docs/testing.md. Fails below 90 % of all changes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides, each file with the tests that must notice. Tables of codes and texts are data and stay out. */
const decides: Readonly<Record<string, readonly string[]>> = {
  decision: ['decision'],
  status: ['status'],
  'runner/report': ['runner/report'],
  'runner/secrets': ['runner/secrets'],
  'runner/redactor': ['runner/redactor', 'runner/secrets'],
  'runner/stage': ['runner/stage'],
  'runner/failure': ['runner/failure'],
  'runner/other-runners': ['runner/other-runners'],
  'runner/gather': ['runner/gather'],
  'runner/step': ['runner/step'],
  'runner/toolkit': ['runner/toolkit'],
  'runner/event': ['runner/event'],
  'runner/cancel': ['runner/cancel'],
  'delivery/deliver': ['delivery/deliver', 'delivery/retry'],
  'delivery/retry': ['delivery/retry', 'delivery/deliver'],
  'delivery/world': ['delivery/world'],
  'delivery/preview': ['delivery/preview'],
  'delivery/attachments': ['delivery/attachments'],
  'delivery/files': ['delivery/files', 'delivery/attachments'],
  'delivery/test-reports': ['delivery/test-reports'],
  'delivery/smtp': ['delivery/smtp', 'delivery/smtp-message'],
  'facts/annotations': ['facts/annotations'],
  'facts/commit': ['facts/commit', 'facts/run'],
  'facts/event-lines': ['facts/event-lines', 'message/lines'],
  'facts/history': ['facts/history'],
  'facts/jobs': ['facts/jobs'],
  'facts/junit': ['facts/junit'],
  'facts/links': ['facts/links'],
  'facts/look-ups': ['facts/look-ups'],
  'facts/run': ['facts/run'],
  'facts/whole-run': ['facts/whole-run'],
  'message/compose': ['message/compose'],
  'message/credentials': ['message/credentials', 'message/variables'],
  'message/fields': ['message/fields'],
  'message/flow': ['message/flow'],
  'message/known': ['message/known', 'message/compose'],
  'message/lines': ['message/lines', 'message/fields'],
  'message/mentions': ['message/mentions'],
  'message/needs': ['message/needs'],
  'message/redact': ['message/redact'],
  'message/task': ['message/task'],
  'message/variables': ['message/variables', 'message/needs'],
  'channels/explain': ['channels/explain'],
  'channels/http-answers': ['channels/http-answers'],
  'channels/marks': ['channels/marks'],
  'channels/webhook': ['channels/webhook'],
  'channels/cut-spans': ['channels/cut-spans'],
  'channels/robots/robot': ['channels/robots/robot'],
  'channels/robots/refusal': ['channels/robots/refusal'],
  'channels/robots/fit': ['channels/robots/fit'],
  'channels/robots/plain': ['channels/robots/plain'],
  'channels/robots/markdown': ['channels/robots/markdown'],
  'channels/robots/spell': ['channels/robots/spell'],
  'channels/robots/own-links': ['channels/robots/own-links'],
  'channels/robots/as-written': ['channels/robots/as-written'],
  'channels/robots/dingtalk': ['channels/robots/dingtalk', 'channels/golden'],
  'channels/robots/wecom': ['channels/robots/wecom', 'channels/golden'],
  'channels/robots/lark': ['channels/robots/lark', 'channels/golden'],
  'channels/email/answer': ['channels/email/answer', 'channels/email/codes'],
  'channels/email/text': ['channels/email/text'],
  'channels/email/html': ['channels/email/html'],
  'channels/email/markdown': ['channels/email/markdown'],
  'channels/email/email': ['channels/email/email', 'channels/golden'],
  'text/clean': ['text/clean'],
  'text/cut': ['text/cut'],
  'text/glob': ['text/glob'],
  'text/links': ['text/links'],
  'inputs/settings': ['inputs/settings', 'inputs/mistakes'],
  'inputs/wishes': ['inputs/wishes', 'inputs/mistakes'],
  'inputs/wiring': ['inputs/wiring', 'inputs/mistakes'],
  'http/answer-reader': ['http/answer-reader'],
  'http/direct': ['http/direct', 'http/exchange'],
  'http/exchange': ['http/exchange', 'http/proxy'],
  'http/proxy': ['http/proxy'],
  'inputs/reader': ['inputs/reader', 'inputs/mistakes'],
  'inputs/hints': ['inputs/hints', 'inputs/mistakes'],
  'inputs/destination': ['inputs/destination', 'inputs/mistakes'],
  'inputs/robot-urls': ['inputs/robot-urls', 'inputs/mistakes'],
  'inputs/mentions': ['inputs/mentions', 'inputs/mistakes'],
  'inputs/mail-target': ['inputs/mail-target', 'inputs/mistakes'],
  'inputs/addresses': ['inputs/addresses', 'inputs/mail-target'],
  'inputs/lists': ['inputs/lists', 'inputs/mistakes'],
  'inputs/needed-jobs': ['inputs/needed-jobs', 'inputs/mistakes'],
  'inputs/no-secrets': ['inputs/no-secrets'],
};
const goal = 90;
const page = 'docs/testing.md';
const folder = 'coverage/mutation';

type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
};
type Score = { readonly name: string; readonly noticed: number; readonly all: number };

const reportOf = (name: string) => join(folder, `${name.replaceAll('/', '-')}.json`);

function measure(name: string): void {
  const tests = (decides[name] ?? []).map((test) => `<rootDir>/__tests__/${test}.test.ts`);
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  const env = { ...process.env, MUTATION_TESTS: tests.join(','), MUTATION_REPORT: reportOf(name) };
  spawnSync(process.execPath, [stryker, 'run', '--mutate', `src/${name}.ts`], { stdio: 'inherit', env });
}

function scoreOf(name: string): Score {
  const { files } = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Report;
  const mutants = Object.values(files).flatMap((each) => each.mutants);
  const counted = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
  return {
    name,
    noticed: counted.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length,
    all: counted.length,
  };
}

const sum = (scores: readonly Score[], key: 'noticed' | 'all') =>
  scores.reduce((total, score) => total + score[key], 0);
const percent = (part: number, all: number) => `${((part / Math.max(1, all)) * 100).toFixed(1)} %`;

function writeTable(scores: readonly Score[]): void {
  const rows = scores.map(({ name, noticed, all }) => `| \`src/${name}.ts\` | ${all} | ${percent(noticed, all)} |`);
  const [noticed, all] = [sum(scores, 'noticed'), sum(scores, 'all')];
  const table = [
    '| file | changes | noticed |',
    '|---|---|---|',
    ...rows,
    `| all | ${all} | ${percent(noticed, all)} |`,
  ];
  const text = readFileSync(page, 'utf8');
  const [start, end] = ['<!-- mutation:start -->', '<!-- mutation:end -->'];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  writeFileSync(page, `${text.slice(0, from)}\n${table.join('\n')}\n${text.slice(to)}`);
}

mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
for (const name of Object.keys(decides)) if (asked.length === 0 || asked.includes(name)) measure(name);
const scores = Object.keys(decides)
  .filter((name) => existsSync(reportOf(name)))
  .map(scoreOf);
for (const { name, noticed, all } of scores) console.log(`${name}: ${percent(noticed, all)} of ${all}`);
writeTable(scores);
const total = (sum(scores, 'noticed') / Math.max(1, sum(scores, 'all'))) * 100;
console.log(`${total.toFixed(1)} % noticed, the goal is ${goal} %`);
process.exitCode = total >= goal ? 0 : 1;
