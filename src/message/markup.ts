import { ownLines } from '../text/clean.ts';
import type { Span } from './message.ts';

/** How a channel spells text of each degree of trust. */
export type Dialect = {
  /** Untrusted text, so that it is text and nothing else. */
  plain(text: string): string;
  /** Text that keeps its markup but must not mention anyone. */
  disarm(text: string): string;
};

/** Spans in the channel's markup. */
export function spell(spans: readonly Span[], dialect: Dialect): string {
  return spans
    .map((span) => {
      if (span.trust === 'plain') return dialect.plain(span.text);
      return span.trust === 'markup' ? dialect.disarm(ownLines(span.text)) : ownLines(span.text);
    })
    .join('');
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
