// C0, C1, soft hyphen, zero-width and direction marks (not ZWNJ and ZWJ, which scripts and emoji need), line
// separators, invisible operators, interlinear marks, byte-order mark.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
// Latin letters, punctuation, arrows, symbols and Chinese: nothing in them is invisible or a combining mark.
const harmless = String.raw` -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3003\u4e00-\u9fff\uff01-\uff5e`;
const printable = new RegExp(`^[\\n\\t${harmless}]*$`);

/** Untrusted text on one line: no control, direction or lone-surrogate character, no flood of combining marks. */
export function toSingleLine(text: string): string {
  const plain = printable.test(text) && !text.includes('\n') && !text.includes('\t');
  return (plain ? text : strip(text.replace(lineBreaks, ' '))).trim();
}

/** The user's own text: line breaks become `\n`, tabs stay, invisible characters go. */
export function normalizeLines(text: string): string {
  return printable.test(text) ? text : strip(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
}

function strip(text: string): string {
  // A letter with more marks than any script uses is an attack on the reader's screen.
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1');
}

/** Without percent-encoding; as it is where it is not valid. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
