import { byteLength } from './bytes.ts';
import { toSingleLine } from './clean.ts';

/** What stands where something was cut. */
export const ellipsis = '…';

const encoder = new TextEncoder();
// Longer than any real grapheme; segmenting the whole text would cost seconds on long ones.
const neighbourhood = 256;

/** The text, or its beginning with `…` so that the whole has at most `bytes` UTF-8 bytes; cut between graphemes. */
export function truncateBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  const room = bytes - byteLength(ellipsis);
  if (room < 0) return '';
  const { read } = encoder.encodeInto(text, new Uint8Array(room));
  return text.slice(0, graphemeBorder(text, read)) + ellipsis;
}

function graphemeBorder(text: string, at: number): number {
  // Neither joins the other (https://www.unicode.org/reports/tr29, GB999): no segmenter, whose first use takes milliseconds.
  if (/^[\n -~\u4e00-\u9fff]{2}$/.test(text.slice(at - 1, at + 1))) return at;
  const start = Math.max(0, at - neighbourhood);
  const window = text.slice(start, at + neighbourhood);
  const graphemes = new Intl.Segmenter().segment(window);
  const border = graphemes.containing(at - start)?.index ?? 0;
  // No border in the window but its own start: one endless grapheme, which may be cut between code points.
  return border === 0 && start > 0 ? at : start + border;
}

/** A foreign word as it may be quoted in a sentence: one line, short. */
export function quoteForLog(word: string): string {
  return truncateBytes(toSingleLine(word), 48);
}
