import type { Failed, Form, Meaning, Retry } from './channel.ts';

/** One row of a table of failures: what tells it (`on`) and what it means. Printed into `docs/channels/`. */
export type Row<On> = Meaning & { readonly on: On };

type Then = Exclude<Retry, object> | { readonly fallback: Form };

/** A row; the failure is permanent unless it says what `then` helps: to repeat the message, or another form of it. */
export function row<On>(on: On, text: string, advice: string, then: Then = false): Row<On> {
  return { on, text, advice, ...(typeof then === 'object' ? { retry: false, ...then } : { retry: then }) };
}

/** What a row says about one failure; `more` is what only the answer itself tells. */
export function explain(code: string, { on, ...meaning }: Row<unknown>, more: Partial<Meaning> = {}): Failed {
  return { kind: 'failed', code, ...meaning, ...more };
}
