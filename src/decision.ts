import { isEnd, type Selector, type StatusCode } from './status.ts';

/** Whether to notify, always with the reason. */
export type Decision = { readonly notify: true } | { readonly notify: false; readonly reason: string };

/** Whether a status is one of the selected, without a look at history. */
export function selects(selectors: readonly Selector[], status: StatusCode): boolean {
  if (selectors.includes(status) || (isEnd(status) && selectors.includes('end'))) return true;
  // An end that is not known must not be swallowed when anybody asked for ends.
  return (
    status === 'UNKOWN' &&
    selectors.some((selector) => selector === 'FAIL' || selector === 'SUCCESS' || selector === 'end')
  );
}

/** Whether only the previous run can tell if the status is selected. */
export function needsHistory(selectors: readonly Selector[], status: StatusCode): boolean {
  if (selects(selectors, status)) return false;
  return (status === 'FAIL' && selectors.includes('broken')) || (status === 'SUCCESS' && selectors.includes('fixed'));
}

/** Decides by `run-status`. `previous` is undefined when history could not be read: then a failure counts as broken, a success not as fixed. */
export function decide(
  selectors: readonly Selector[],
  status: StatusCode,
  previous: StatusCode | 'none' | undefined,
): Decision {
  if (selects(selectors, status)) return { notify: true };
  if (!needsHistory(selectors, status))
    return { notify: false, reason: `the status ${status} is not selected by 'run-status'` };
  if (status === 'FAIL') {
    return previous === 'FAIL'
      ? { notify: false, reason: 'the run before failed too, so nothing broke' }
      : { notify: true };
  }
  return previous === 'FAIL'
    ? { notify: true }
    : { notify: false, reason: 'the run before is not known to have failed, so nothing was fixed' };
}
