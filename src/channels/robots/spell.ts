import type { Span } from '../../message/message.ts';
import { ownLines } from '../../text/clean.ts';

/** How a channel spells text of each degree of trust. */
export type Dialect = {
  /** Untrusted text, so that it is text and nothing else. */
  plain(text: string): string;
  /** Text that keeps its markup but must not mention anyone. */
  disarm(text: string): string;
  /** The beginning of a mention at the end of a text, which what follows could complete. */
  readonly begun?: RegExp;
};

/** Spans in the channel's markup. */
export function spell(spans: readonly Span[], dialect: Dialect): string {
  return spans
    .map((span, index) => {
      if (span.trust === 'plain') return dialect.plain(span.text);
      const text = ownLines(span.text);
      if (span.trust === 'markup') return dialect.disarm(text);
      // The user's own `<` must not become a mention by the value after it.
      return dialect.begun === undefined || index === spans.length - 1
        ? text
        : text.replace(dialect.begun, (begun) => begun.replace('<', '＜'));
    })
    .join('');
}

/** A title in the channel's markup: one line, whatever a variable holds. */
export function spellTitle(spans: readonly Span[], dialect: Dialect): string {
  return spell(spans, dialect)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** The mark that tells the status before the first word is read. */
export const statusMarks = {
  SUCCESS: '✅',
  FAIL: '❌',
  CANCELED: '🚫',
  CANCELLING: '🚫',
  SKIP: '⏭️',
  RUNNING: '▶️',
  WAITING: '⏳',
  FINISH: '🏁',
  UNKOWN: '❔',
} as const;
