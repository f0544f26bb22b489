import { isFinal, type Selector, type StatusCode } from './status.ts';

/** How the run before ended: `none` when there was none, `unreadable` when history could not be read. */
export type PreviousRun = StatusCode | 'none' | 'unreadable';

/** Whether to report; `ask` when only the end of the run before can tell. */
export type Decision =
  | { readonly kind: 'report' }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'needs-history' };

const report: Decision = { kind: 'report' };

/**
 * Decides by the words of `run-status` or `mention-on`. `status` is undefined while the jobs of the run still have to
 * tell it, `previous` while nobody has looked. An unreadable history counts as a failure that is new and as a success
 * that mends nothing.
 */
export function shouldReport(
  selectors: readonly Selector[],
  status: StatusCode | undefined,
  previous?: PreviousRun,
): Decision {
  if (status === undefined) return undecided(selectors);
  if (selects(selectors, status)) return report;
  const change = status === 'FAIL' ? 'broken' : 'fixed';
  if ((status !== 'FAIL' && status !== 'SUCCESS') || !selectors.includes(change))
    return { kind: 'skip', reason: `the status ${status} is not selected by 'run-status'` };
  if (previous === undefined) return { kind: 'needs-history' };
  if ((previous === 'FAIL') === (change === 'fixed')) return report;
  const reason =
    change === 'broken'
      ? 'the run before failed too, so nothing broke'
      : 'the run before is not known to have failed, so nothing was fixed';
  return { kind: 'skip', reason };
}

/** Nothing can be ruled out yet; asked is what one of the two statuses with a history would ask. */
function undecided(selectors: readonly Selector[]): Decision {
  const asks = (['FAIL', 'SUCCESS'] as const).some(
    (status) => shouldReport(selectors, status).kind === 'needs-history',
  );
  return asks ? { kind: 'needs-history' } : report;
}

function selects(selectors: readonly Selector[], status: StatusCode): boolean {
  if (selectors.includes(status) || (isFinal(status) && selectors.includes('end'))) return true;
  // An end that is not known must not be swallowed when anybody asked for ends.
  return status === 'UNKOWN' && (selectors.includes('FAIL') || selectors.includes('SUCCESS'));
}
