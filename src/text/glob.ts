type Fits = (character: string) => boolean;
/** One step of a pattern: `star` takes any number of characters, a test takes one. */
type Token = 'star' | Fits;

const special = /[*?[]/;

/** Whether a segment of a pattern names one entry and needs no matching. */
export function isPlain(segment: string): boolean {
  return !special.test(segment);
}

/**
 * Tells whether a name fits one segment of a pattern: `*`, `?`, `[a-z]` and `[!a-z]`; every other character is itself.
 * As in a shell, a name that begins with a dot needs that dot written first. Time grows with name times pattern, no more.
 */
export function segmentMatcher(segment: string): (name: string) => boolean {
  const tokens = tokensOf([...segment]);
  const hidden = segment.startsWith('.');
  return (name) => name.startsWith('.') === hidden && matches([...name], tokens);
}

function matches(name: readonly string[], tokens: readonly Token[]): boolean {
  let at = 0;
  let token = 0;
  // Where to go on when the last star takes one character more; earlier stars need no second try.
  let retry: { readonly at: number; readonly token: number } | undefined;
  while (at < name.length) {
    const fits = tokens[token];
    if (fits === 'star') {
      retry = { at, token };
      token += 1;
    } else if (fits?.(name[at] ?? '')) {
      at += 1;
      token += 1;
    } else if (retry) {
      retry = { at: retry.at + 1, token: retry.token };
      at = retry.at;
      token = retry.token + 1;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === 'star');
}

function tokensOf(characters: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    // A closing bracket that comes first belongs to the set.
    const first = /[!^]/.test(characters[at + 1] ?? '') ? at + 2 : at + 1;
    const end = character === '[' ? characters.indexOf(']', first + 1) : -1;
    if (character === '*') tokens.push('star');
    else if (character === '?') tokens.push(() => true);
    else if (end > 0) {
      tokens.push(setOf(characters.slice(first, end), first === at + 2));
      at = end;
    } else tokens.push((other) => other === character);
  }
  return tokens;
}

function setOf(members: readonly string[], not: boolean): Fits {
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at += 1) {
    const low = members[at] ?? '';
    const high = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  const code = (character: string) => character.codePointAt(0) ?? 0;
  return (other) => ranges.some(([low, high]) => code(other) >= code(low) && code(other) <= code(high)) !== not;
}
