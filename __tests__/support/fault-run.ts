import { FAULT_CASES, type FaultCase } from './fault-cases.ts';
import { startPeer } from './fault-peer.ts';
import { runStage, type StageResult } from './runner.ts';

/** What the built action did in one case. */
export type FaultResult = { readonly entry: FaultCase; readonly result: StageResult };

/** Cases under way at a time: most of their time is waiting. */
const POOL = 12;

/** One case of each kind of peer and each end, for what only a whole process shows. */
export const faultSamples: readonly FaultCase[] = [
  ...Map.groupBy(FAULT_CASES, ({ peer, attempts, outcome }) =>
    [Object.keys(peer)[0], attempts, outcome].join(),
  ).values(),
].flatMap((cases) => cases.slice(0, 2));

/** Runs cases against `dist`, each in its own process, with `retries: 1`; results in the order of the table. */
export async function runFaults(cases: readonly FaultCase[] = FAULT_CASES): Promise<readonly FaultResult[]> {
  const results = new Map<FaultCase, StageResult>();
  const waiting = [...cases];
  const work = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) results.set(entry, await runFault(entry));
  };
  await Promise.all(Array.from({ length: POOL }, work));
  return cases.flatMap((entry) => {
    const result = results.get(entry);
    return result ? [{ entry, result }] : [];
  });
}

async function runFault({ peer, channel, timeout }: FaultCase): Promise<StageResult> {
  const { url, env, close } = await startPeer(peer);
  const inputs = {
    channel,
    'webhook-url': url.href,
    status: 'success',
    content: 'none',
    'github-token': '',
    timeout: String(timeout),
    retries: '1',
  };
  const result = await runStage({ with: inputs, env }, 'main');
  await close();
  return result;
}
