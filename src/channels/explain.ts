import type { Failed, Form, Meaning, Retry } from './channel.ts';

/**
 * One row of a table of failures: what tells it, what it means, what the user should do, and what helps then; without
 * that it is permanent. Printed into `docs/channels/`.
 */
export type Row<On, Text = string> = readonly [
  on: On,
  text: Text,
  advice: string,
  then?: Exclude<Retry, object> | Other,
];

/** Another form of the message helps. */
type Other = { readonly fallback: Form };

/** What a row says about one failure; `more` is what only the answer itself tells. */
export function explain(code: string, row: Row<unknown>, more: Partial<Meaning> = {}): Failed {
  const [, text, advice, then = false] = row;
  const help: Pick<Meaning, 'retry' | 'fallback'> =
    typeof then === 'object' ? { retry: false, ...then } : { retry: then };
  return { kind: 'failed', code, text, advice, ...help, ...more };
}
