import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { httpService } from '../support/http-service.ts';
import { pushEvent } from '../support/push.ts';
import { runStage } from '../support/runner.ts';

/**
 * What one report costs, in figures that do not depend on the machine's speed. Each limit is a tenth above what was
 * reached: a change that needs more has to say why (docs/performance.md).
 */
type Cost = {
  /** Files of the bundle that are read. */
  readonly files: number;
  /** Builtins of Node.js that the bundle asks for. */
  readonly modules: number;
  /** Bytes that are parsed. */
  readonly bytes: number;
  /** Functions of the bundle that run, each compiled at its first call. */
  readonly functions: number;
  /** Bytes of the heap that are allocated, as V8's sampler estimates them. */
  readonly allocated: number;
};

type Script = {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
};

const folder = mkdtempSync(join(tmpdir(), 'cost-'));
const services: { close(): unknown }[] = [];
afterAll(async () => {
  await Promise.all(services.map((service) => service.close()));
  rmSync(folder, { recursive: true, force: true });
});

const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `const { writeFileSync } = require('node:fs'); const Module = require('node:module'); const seen = new Set();
   const { Session } = require('node:inspector'); const session = new Session(); session.connect();
   const load = Module._load, builtin = process.getBuiltinModule;
   Module._load = function (name, ...rest) { if (Module.isBuiltin(name)) seen.add(name.replace('node:', '')); return load.call(this, name, ...rest); };
   process.getBuiltinModule = (name) => { seen.add(name.replace('node:', '')); return builtin(name); };
   session.post('HeapProfiler.startSampling', { samplingInterval: 256, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true });
   process.on('exit', () => session.post('HeapProfiler.stopSampling', (_, { profile }) => {
     const bytes = (node) => node.children.reduce((sum, child) => sum + bytes(child), node.selfSize);
     writeFileSync(process.env.COST_FILE, JSON.stringify({ modules: [...seen], allocated: bytes(profile.head) }));
   }));`,
);

async function costOf(inputs: Readonly<Record<string, string>>): Promise<Cost> {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const step = {
    with: { 'github-token': '', ...inputs },
    env: { NODE_OPTIONS: `--require ${hook}`, COST_FILE: join(folder, 'cost.json') },
  };
  const event = pushEvent();
  const first = await runStage({ ...step, env: { ...step.env, NODE_V8_COVERAGE: coverage } }, 'main', { event });
  expect(first.outputs.outcome).not.toBe('failed');
  const scripts = readdirSync(coverage)
    .flatMap((name) => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: Script[] }).result)
    .filter(({ url }) => url.includes('/dist/'));
  const { modules } = JSON.parse(readFileSync(step.env.COST_FILE, 'utf8')) as { modules: string[] };
  await runStage(step, 'main', { event });
  const { allocated } = JSON.parse(readFileSync(step.env.COST_FILE, 'utf8')) as { allocated: number };
  return {
    files: scripts.length,
    modules: modules.length,
    bytes: scripts.reduce((sum, { url }) => sum + statSync(fileURLToPath(url)).size, 0),
    functions: scripts.reduce(
      (sum, { functions }) => sum + functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).length,
      0,
    ),
    allocated,
  };
}

const limits: Readonly<Record<string, Cost>> = {
  nothing: { files: 1, modules: 1, bytes: 111_000, functions: 132, allocated: 1_000_000 },
  dingtalk: { files: 2, modules: 2, bytes: 125_000, functions: 370, allocated: 1_940_000 },
  wecom: { files: 2, modules: 2, bytes: 127_000, functions: 363, allocated: 1_930_000 },
  lark: { files: 2, modules: 2, bytes: 125_000, functions: 360, allocated: 1_910_000 },
  webhook: { files: 2, modules: 2, bytes: 113_000, functions: 285, allocated: 1_790_000 },
};

test('a main stage with nothing to send costs no more than it did', async () => {
  const cost = await costOf({ 'webhook-url': 'http://127.0.0.1:9/robot/send?access_token=t0ken-0001' });
  expect(over(cost, limits.nothing)).toEqual([]);
});

test.each(['dingtalk', 'wecom', 'lark', 'webhook'] as const)(
  'a report to %s costs no more than it did',
  async (name) => {
    const service = await httpService(name, 'accept');
    services.push(service);
    const cost = await costOf({ channel: name, 'webhook-url': service.url.href, status: 'success' });
    expect(over(cost, limits[name])).toEqual([]);
  },
);

/** What is above its limit, in words. */
function over(cost: Cost, limit: Cost | undefined): string[] {
  return (Object.keys(cost) as (keyof Cost)[])
    .filter((key) => cost[key] > (limit?.[key] ?? 0))
    .map((key) => `${key}: ${cost[key]} of at most ${limit?.[key]}`);
}
