import type { Failed, Meaning } from './channel.ts';

/** One row of a table of failures; without `retry` it is permanent. Printed into `docs/channels/`. */
export type Row = Omit<Meaning, 'retry'> & Pick<Partial<Meaning>, 'retry'>;

/** What a row says about one failure; `more` is what only the answer itself tells. */
export function explain(code: string, row: Row, more: Pick<Partial<Meaning>, 'text' | 'retry'> = {}): Failed {
  const { text, advice, retry = false, fallback } = { ...row, ...more };
  return { kind: 'failed', code, text, advice, retry, ...(fallback === undefined ? {} : { fallback }) };
}
