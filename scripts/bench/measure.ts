/** Measures whole processes, in pairs that take turns, so that a busy machine disturbs both alike. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One process: arguments for Node and the whole environment. `expect` is a text that it must print. */
export type Process = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly expect?: string;
};
/** What is measured: processes that run one after the other. */
export type Program = readonly [Process, ...Process[]];

/** User and system time in ms, summed over the processes; peak memory in MiB of the largest. */
export type Sample = { readonly cpu: number; readonly peak: number };

/** Medians of both programs and the medians of the ratios within the pairs. */
export type Comparison = {
  readonly ours: Sample;
  readonly bare: Sample;
  readonly cpuRatio: number;
  readonly peakRatio: number;
  /** First and third quartile of the cpu ratio. */
  readonly spread: readonly [number, number];
};

// Loaded into every child. VmHWM, because maxRSS on Linux also counts the parent from which the process was forked.
const hook = `
process.on('exit', () => {
  const fs = require('node:fs');
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'latin1'))[1]); } catch {}
  fs.writeFileSync(process.env.BENCH_FILE, String(peak / 1024));
});
`;

// The shell reads the times of its child when that has ended, so the start and the end of the process count.
const timed = 'TIMEFORMAT="%3U %3S"; { time "$0" "$@" 2>&1; } 2>"$BENCH_TIMES"';

/** Measures a program once. */
export type Measure = (program: Program) => Promise<Sample>;

/** Makes the measuring function; the hook and the figures live in `folder`. Needs bash. */
export function measurer(folder: string): Measure {
  const hookFile = join(folder, 'hook.cjs');
  const figures = { BENCH_FILE: join(folder, 'peak'), BENCH_TIMES: join(folder, 'times') };
  writeFileSync(hookFile, hook);
  const once = async ({ args, env, expect }: Process): Promise<Sample> => {
    const output = await run([process.execPath, '--require', hookFile, ...args], { ...env, ...figures });
    if (expect !== undefined && !output.includes(expect)) throw new Error(`a measured program failed:\n${output}`);
    const [user = 0, system = 0] = readFileSync(figures.BENCH_TIMES, 'utf8').trim().split(' ').map(Number);
    return { cpu: (user + system) * 1000, peak: Number(readFileSync(figures.BENCH_FILE, 'utf8')) };
  };
  return async (program) => {
    const sum = { cpu: 0, peak: 0 };
    for (const process of program) {
      const { cpu, peak } = await once(process);
      sum.cpu += cpu;
      sum.peak = Math.max(sum.peak, peak);
    }
    return sum;
  };
}

function run(command: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn('bash', ['-c', timed, ...command], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}

/** Runs both programs in turns; the first pair only warms the disk cache. */
export async function compare(
  measure: Measure,
  { ours, bare }: { readonly ours: Program; readonly bare: Program },
  rounds: number,
): Promise<Comparison> {
  const pairs: { ours: Sample; bare: Sample }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = await measure(round % 2 === 0 ? ours : bare);
    const second = await measure(round % 2 === 0 ? bare : ours);
    if (round > 0) pairs.push(round % 2 === 0 ? { ours: first, bare: second } : { ours: second, bare: first });
  }
  const of = (value: (pair: { ours: Sample; bare: Sample }) => number) => pairs.map(value).sort((a, b) => a - b);
  const median = (value: (pair: { ours: Sample; bare: Sample }) => number) => quantile(of(value), 0.5);
  const ratios = of((pair) => pair.ours.cpu / pair.bare.cpu);
  return {
    ours: { cpu: median((pair) => pair.ours.cpu), peak: median((pair) => pair.ours.peak) },
    bare: { cpu: median((pair) => pair.bare.cpu), peak: median((pair) => pair.bare.peak) },
    cpuRatio: quantile(ratios, 0.5),
    peakRatio: median((pair) => pair.ours.peak / pair.bare.peak),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}
