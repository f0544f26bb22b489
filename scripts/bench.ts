/**
 * `npm run bench [-- rounds] [--peers DIR]`: what the built action costs, against the least that a script can do; writes
 * the tables of docs/performance.md. `--peers` measures published actions in the same way (docs/performance.md says how).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCommandFiles } from '../__tests__/support/command-files.ts';
import { type Case, casesOf } from './bench/cases.ts';
import { type Comparison, compare, type Measure, measurer } from './bench/measure.ts';
import { peersIn } from './bench/peers.ts';
import { type Services, startServices } from './bench/servers.ts';

const page = 'docs/performance.md';
/** A miss by less than this share is within what the machine's mood explains. */
const tolerance = 0.03;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string' }, only: { type: 'string' } },
});
const rounds = Math.max(values.only === undefined && values.peers === undefined ? 21 : 3, Number(positionals[0]) || 21);
const heading = `Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} pairs a line; medians, quartiles in brackets.`;
const fixed = (value: number, digits = 0) => value.toFixed(digits);

type Verdict = { readonly goal: string; readonly verdict: 'met' | 'near' | 'missed' | '–' };

function judge({ goal }: Case, { ours, bare, cpuRatio, peakRatio }: Comparison): Verdict {
  if (goal === undefined) return { goal: '–', verdict: '–' };
  const { ratio, plus = 0, peak } = goal;
  const cpu = plus === 0 ? cpuRatio / ratio : ours.cpu / (bare.cpu * ratio + plus);
  const worst = Math.max(cpu, peak === undefined ? 0 : peakRatio / peak);
  const verdict = worst <= 1 ? 'met' : worst <= 1 + tolerance ? 'near' : 'missed';
  return {
    goal: `≤ ${ratio} ×${plus === 0 ? '' : ` + ${plus} ms`}${peak === undefined ? '' : `, peak ≤ ${peak} ×`}`,
    verdict,
  };
}

function figures({ ours, bare, cpuRatio, peakRatio, spread }: Comparison): string[] {
  return [
    `${fixed(ours.cpu)} / ${fixed(bare.cpu)}`,
    `${fixed(cpuRatio, 2)} (${fixed(spread[0], 2)}–${fixed(spread[1], 2)})`,
    `${fixed(ours.peak)} / ${fixed(bare.peak)}`,
    fixed(peakRatio, 2),
  ];
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function sizes(): { readonly lines: string[]; readonly missed: number } {
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
  const rows = [
    { name: '`dist/index.js`', size: bytes(['index.js']), limit: 100 },
    { name: 'all of `dist`', size: bytes(readdirSync('dist')), limit: 1024 },
  ].map(({ name, size, limit }) => ({ name, kib: size / 1024, limit }));
  return {
    lines: rows.map(({ name, kib, limit }) => `${name}: ${fixed(kib)} KiB (goal ≤ ${limit} KiB).`),
    missed: rows.filter(({ kib, limit }) => kib > limit).length,
  };
}

async function ownTable(measure: Measure, cases: readonly Case[]): Promise<{ table: string; missed: number }> {
  const size = sizes();
  let missed = size.missed;
  const lines = [
    heading,
    '',
    '| case | against | cpu ms | cpu ratio | peak MiB | peak ratio | goal | verdict |',
    '|---|---|---|---|---|---|---|---|',
  ];
  for (const entry of cases) {
    const result = await compare(measure, entry, rounds);
    const { goal, verdict } = judge(entry, result);
    if (verdict === 'missed') missed += 1;
    lines.push(line([entry.name, entry.against, ...figures(result), goal, verdict]));
    console.log(lines.at(-1));
  }
  return { table: [...lines, '', ...size.lines].join('\n'), missed };
}

async function peerTable(
  measure: Measure,
  services: Services,
  folder: string,
  cases: readonly Case[],
): Promise<string> {
  const post = cases[0]?.bare;
  if (post === undefined || values.peers === undefined) return '';
  const files = createCommandFiles(folder);
  const event = join(folder, 'event.json');
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: folder,
  };
  const ours = cases.filter(({ name }) => ['dingtalk', 'wecom', 'webhook', 'lark', 'e-mail'].includes(name));
  const programs = [
    ...ours.map((entry) => ({ name: `this action, ${entry.name}`, ours: entry.ours })),
    ...peersIn(values.peers, services, env),
  ];
  const lines = [heading, '', '| action | cpu ms | cpu ÷ POST | peak MiB | peak ÷ POST |', '|---|---|---|---|---|'];
  for (const entry of programs) {
    const before = services.received();
    await measure(entry.ours);
    if (services.received() !== before + 1) throw new Error(`${entry.name} did not deliver its message`);
    const result = await compare(measure, { ours: entry.ours, bare: post }, rounds);
    lines.push(line([entry.name, ...figures(result)]));
    console.log(lines.at(-1));
  }
  return lines.join('\n');
}

function writeTable(name: string, table: string): void {
  const text = readFileSync(page, 'utf8');
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  writeFileSync(page, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
}

if (!existsSync('dist/index.js')) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const tls = '__tests__/fixtures/tls';
const services = await startServices({
  key: readFileSync(`${tls}/key.pem`, 'utf8'),
  cert: readFileSync(`${tls}/good.pem`, 'utf8'),
});
try {
  const measure = measurer(folder);
  const all = casesOf(services, folder, resolve(`${tls}/ca.pem`));
  const chosen = all.filter(({ name }) => values.only === undefined || name.includes(values.only));
  if (values.peers !== undefined) writeTable('peers', await peerTable(measure, services, folder, all));
  else {
    const { table, missed } = await ownTable(measure, chosen);
    if (values.only === undefined) writeTable('bench', table);
    console.log(`\n${missed} clear misses.`);
    process.exitCode = missed === 0 ? 0 : 1;
  }
} finally {
  services.close();
  rmSync(folder, { recursive: true, force: true });
}
