import { isFinal, type Selector, type StatusCode } from './status.ts';
import type { LocalizedText } from './text/text.ts';

/** What only lookups find out about a run: how the previous one ended, and whether it ran out of time. Undefined is unknown. */
export type LookedUp = {
  readonly history?: { readonly previous: StatusCode | 'none' } | undefined;
  readonly timedOut?: boolean | undefined;
};

/** Whether to report; `undecided` while something has to be looked up. */
export type Decision =
  | { readonly kind: 'report' }
  | { readonly kind: 'skip'; readonly reason: LocalizedText }
  | { readonly kind: 'undecided'; readonly needs: readonly Need[] };

type Need = 'history' | 'timeout';

const report: Decision = { kind: 'report' };

/**
 * Decides by the values of `run-status` or `mention-on`. `status` is undefined until the jobs of the run are
 * read, `run` until something has been looked up. An unreadable history makes a failure a new one, and a
 * success one that fixes nothing; an unreadable reason of a cancellation counts as no timeout.
 */
export function shouldReport(selectors: readonly Selector[], status: StatusCode | undefined, run?: LookedUp): Decision {
  if (status === undefined) return decideWithoutStatus(selectors);
  if (selects(selectors, status)) return report;
  const needs = needsFor(selectors, status);
  if (needs.length === 0) return { kind: 'skip', reason: notSelected(status) };
  if (run === undefined) return { kind: 'undecided', needs };
  if (needs.includes('timeout') && run.timedOut) return report;
  if (!needs.includes('history'))
    return { kind: 'skip', reason: run.timedOut === undefined ? timeoutUnknown : notSelected(status) };
  if ((run.history?.previous === 'FAIL') === (status === 'SUCCESS')) return report;
  if (status === 'FAIL') return { kind: 'skip', reason: nothingBroke };
  return { kind: 'skip', reason: run.history === undefined ? previousUnknown : nothingFixed };
}

const notSelected = (status: StatusCode): LocalizedText => ({
  en: `the status ${status} is not selected by 'run-status'`,
  zh: `'run-status' 未选择状态 ${status}`,
});
const nothingBroke: LocalizedText = {
  en: 'the previous run failed too, so nothing broke',
  zh: '上一次运行也失败了，不是新的失败',
};
const nothingFixed: LocalizedText = {
  en: 'the previous run is not known to have failed, so nothing was fixed',
  zh: '上一次运行没有失败的记录，不算恢复',
};
const previousUnknown: LocalizedText = {
  en: 'the result of the previous run could not be read, so it is not known whether something was fixed',
  zh: '无法读取上一次运行的结果，不知道是否恢复',
};
const timeoutUnknown: LocalizedText = {
  en: 'it could not be read whether the run exceeded its time',
  zh: '无法读取运行是否超时',
};

function needsFor(selectors: readonly Selector[], status: StatusCode): Need[] {
  const change = status === 'FAIL' ? 'broken' : status === 'SUCCESS' ? 'fixed' : undefined;
  const timeout = selectors.includes('timeout') && (status === 'CANCELED' || status === 'FAIL');
  return [
    ...(timeout ? (['timeout'] as const) : []),
    ...(change !== undefined && selectors.includes(change) ? (['history'] as const) : []),
  ];
}

/** Needs what any of the possible ends would need. */
function decideWithoutStatus(selectors: readonly Selector[]): Decision {
  const possible = (['FAIL', 'SUCCESS', 'CANCELED'] as const).map((status) => shouldReport(selectors, status));
  const needs = new Set(possible.flatMap((decision) => (decision.kind === 'undecided' ? decision.needs : [])));
  return needs.size > 0 ? { kind: 'undecided', needs: [...needs] } : report;
}

function selects(selectors: readonly Selector[], status: StatusCode): boolean {
  if (selectors.includes(status) || (isFinal(status) && selectors.includes('end'))) return true;
  // An unknown end is reported to those who selected ends.
  return status === 'UNKOWN' && (selectors.includes('FAIL') || selectors.includes('SUCCESS'));
}
