import type { ErrorInfo, Failure, RetryPolicy, Variant } from './channel.ts';

/**
 * One row of a table of failures: what tells it, what it means, what the user should do, and what helps then; without
 * that it is permanent. Printed into `docs/channels/`.
 */
export type ErrorRow<On, Text = string> = readonly [
  on: On,
  text: Text,
  advice: string,
  then?: Exclude<RetryPolicy, object> | Other,
];

/** Another form of the message helps. */
type Other = { readonly fallback: Variant };

/** What a row says about one failure; `more` is what only the answer itself tells. */
export function toFailure(code: string, row: ErrorRow<unknown>, more: Partial<ErrorInfo> = {}): Failure {
  const [, text, advice, then = false] = row;
  const help: Pick<ErrorInfo, 'retry' | 'fallback'> =
    typeof then === 'object' ? { retry: false, ...then } : { retry: then };
  return { kind: 'failed', code, text, advice, ...help, ...more };
}
