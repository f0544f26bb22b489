import type { Span } from '../message/message.ts';
import { byteLength } from '../text/bytes.ts';
import { ellipsis, truncateBytes } from '../text/truncate.ts';

/** Spans whose texts have at most `bytes` UTF-8 bytes together; the very same ones when they have no more. */
export function truncateSpans(spans: readonly Span[], bytes: number): readonly Span[] {
  let left = bytes;
  for (const [index, span] of spans.entries()) {
    const size = byteLength(span.text);
    if (size > left) {
      const kept = spans.slice(0, index);
      const text = truncateBytes(span.text, left);
      const last = text === '' ? kept.pop() : { ...span, text };
      return last === undefined ? kept : [...kept, { ...last, text: withoutHalf(last.text) }];
    }
    left -= size;
  }
  return spans;
}

/** A cut leaves no half of an address, which may be that of something else, no half of `[x]: https://…` and no list's mark alone. */
function withoutHalf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line))
    return text.slice(0, text.length - line.length) + ellipsis;
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const link = word.lastIndexOf('://');
  if (link < 0 || !text.endsWith(ellipsis)) return text;
  const end = text.length - word.length + link;
  const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
  return text.slice(0, end - scheme) + ellipsis;
}
