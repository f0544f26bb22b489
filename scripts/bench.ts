/** `npm run bench [-- rounds]`: what the built action costs, against the least that a script can do; writes the table into docs/performance.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Case, casesOf } from './bench/cases.ts';
import { type Comparison, compare, measurer } from './bench/measure.ts';
import { startServices } from './bench/servers.ts';

const PAGE = 'docs/performance.md';
const MARKS = ['<!-- bench:start -->', '<!-- bench:end -->'] as const;
/** A miss by less than this share may be the machine's mood. */
const TOLERANCE = 0.15;

const fixed = (value: number, digits = 0) => value.toFixed(digits);

type Verdict = { readonly goal: string; readonly verdict: 'met' | 'near' | 'missed' | '–' };

function judge({ ratio, plus = 0, peak }: Case, { ours, bare, cpuRatio, peakRatio }: Comparison): Verdict {
  if (ratio === undefined) return { goal: '–', verdict: '–' };
  const cpu = plus === 0 ? cpuRatio / ratio : ours.cpu / (bare.cpu * ratio + plus);
  const worst = Math.max(cpu, peak === undefined ? 0 : peakRatio / peak);
  const verdict = worst <= 1 ? 'met' : worst <= 1 + TOLERANCE ? 'near' : 'missed';
  const goal = `≤ ${ratio} ×${plus === 0 ? '' : ` + ${plus} ms`}${peak === undefined ? '' : `, peak ≤ ${peak} ×`}`;
  return { goal, verdict };
}

function row(entry: Case, result: Comparison): string {
  const { ours, bare, cpuRatio, peakRatio, spread } = result;
  const { goal, verdict } = judge(entry, result);
  const cells = [
    entry.name,
    entry.against,
    `${fixed(ours.cpu)} / ${fixed(bare.cpu)}`,
    `${fixed(cpuRatio, 2)} (${fixed(spread[0], 2)}–${fixed(spread[1], 2)})`,
    `${fixed(ours.peak)} / ${fixed(bare.peak)}`,
    fixed(peakRatio, 2),
    goal,
    verdict,
  ];
  return `| ${cells.join(' | ')} |`;
}

function writeTable(table: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = MARKS.map((mark) => page.indexOf(mark)) as [number, number];
  writeFileSync(PAGE, `${page.slice(0, start + MARKS[0].length)}\n${table}\n${page.slice(end)}`);
}

if (!existsSync('dist/index.js')) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const rounds = Math.max(15, Number(process.argv[2]) || 15);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const tls = '__tests__/fixtures/tls';
const services = await startServices({
  key: readFileSync(`${tls}/key.pem`, 'utf8'),
  cert: readFileSync(`${tls}/good.pem`, 'utf8'),
});
const lines = [
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} pairs a line; medians, quartiles in brackets.`,
  '',
  '| case | against | cpu ms | cpu ratio | peak MiB | peak ratio | goal | verdict |',
  '|---|---|---|---|---|---|---|---|',
];
let missed = 0;
try {
  const measure = measurer(folder);
  for (const entry of casesOf(services, folder, resolve(`${tls}/ca.pem`))) {
    const result = await compare(measure, entry.ours, entry.bare, rounds);
    if (judge(entry, result).verdict === 'missed') missed += 1;
    lines.push(row(entry, result));
    console.log(lines.at(-1));
  }
  writeTable(lines.join('\n'));
} finally {
  services.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${missed} clear misses; the table is in ${PAGE}.`);
process.exitCode = missed === 0 ? 0 : 1;
