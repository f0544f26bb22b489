/** What takes one character of a name; a star takes any number. */
type Token = 'star' | ((character: string) => boolean);

// A set (a closing bracket that comes first belongs to it), or one character.
const tokenShape = /\[(?:[!^].|[^!^])[^\]]*\]|./gsu;

/** Whether a segment of a pattern names one entry and needs no matching. */
export function isPlain(segment: string): boolean {
  return !/[*?[]/.test(segment);
}

/**
 * Tells whether a name fits one segment of a pattern: `*`, `?`, `[a-z]` and `[!a-z]`; every other character is itself.
 * As in a shell, a name that begins with a dot needs that dot written first. Time grows with name times pattern, no more.
 */
export function segmentMatcher(segment: string): (name: string) => boolean {
  const tokens = (segment.match(tokenShape) ?? []).map(tokenOf);
  const hidden = segment.startsWith('.');
  return (name) => name.startsWith('.') === hidden && matches(name, tokens);
}

function tokenOf(text: string): Token {
  if (text === '*') return 'star';
  if (text === '?') return () => true;
  if (text.length < 3) return (character) => character === text;
  const not = /^\[[!^]/.test(text);
  const ranges = [...text.slice(not ? 2 : 1, -1).matchAll(/(.)(?:-(.))?/gsu)];
  return (character) => ranges.some(([, low = '', high = low]) => low <= character && character <= high) !== not;
}

function matches(name: string, tokens: readonly Token[]): boolean {
  // At each place: whether the tokens before it take all that was read of the name.
  let row = [true];
  for (const token of tokens) row.push(token === 'star' && row.at(-1) === true);
  for (const character of name) {
    const next = [false];
    for (const [at, token] of tokens.entries())
      next.push((token === 'star' ? next[at] || row[at + 1] : row[at] && token(character)) === true);
    row = next;
  }
  return row.at(-1) === true;
}
