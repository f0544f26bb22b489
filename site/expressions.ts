/** What an expression of a workflow can refer to, as plain data. */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * The text with every `${{ … }}` evaluated as far as a preview can: paths, literals, `==`, `!=`, `!`, `&&`, `||`,
 * brackets, `toJSON`. `unknown` gives what stands in for what only the run knows: a secret, a variable, a function.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function evaluateText(text: string, contexts: Contexts, unknown: () => string): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => {
    const tokens = tokensOf(expression);
    const reader = { tokens: tokens ?? [], at: 0, contexts, unknown };
    const value = tokens === undefined ? unknown() : orOf(reader);
    return asText(reader.at < reader.tokens.length ? unknown() : value);
  });
}

type Reader = { readonly tokens: readonly string[]; at: number; readonly contexts: Contexts; unknown(): string };

const token = /\s*('(?:[^']|'')*'|&&|\|\||[=!]=|[!(),]|-?\d+(?:\.\d+)?|[A-Za-z_][\w-]*(?:\.[\w*-]+|\[[^\]]*\])*)\s*/y;

function tokensOf(expression: string): string[] | undefined {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.length) {
    const match = token.exec(expression);
    if (match === null) return undefined;
    found.push(match[1] ?? '');
  }
  return found.length === 0 ? undefined : found;
}

const takes = (reader: Reader, word: string): boolean => {
  if (reader.tokens[reader.at] !== word) return false;
  reader.at += 1;
  return true;
};

function orOf(reader: Reader): unknown {
  let value = andOf(reader);
  while (takes(reader, '||')) {
    const other = andOf(reader);
    value = value || other;
  }
  return value;
}

function andOf(reader: Reader): unknown {
  let value = sameOf(reader);
  while (takes(reader, '&&')) {
    const other = sameOf(reader);
    value = value && other;
  }
  return value;
}

function sameOf(reader: Reader): unknown {
  const value = oneOf(reader);
  if (takes(reader, '==')) return same(value, oneOf(reader));
  return takes(reader, '!=') ? !same(value, oneOf(reader)) : value;
}

/** Texts are compared without regard to case. */
function same(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function oneOf(reader: Reader): unknown {
  if (takes(reader, '!')) return !oneOf(reader);
  if (takes(reader, '(')) {
    const value = orOf(reader);
    takes(reader, ')');
    return value;
  }
  const word = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
  if (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(word)) return JSON.parse(word) as unknown;
  if (takes(reader, '(')) return callOf(reader, word);
  return at(word.split('.'), reader);
}

function callOf(reader: Reader, name: string): unknown {
  const values: unknown[] = [];
  while (reader.at < reader.tokens.length && !takes(reader, ')')) {
    values.push(orOf(reader));
    takes(reader, ',');
  }
  return name.toLowerCase() === 'tojson' ? JSON.stringify(values[0] ?? null, undefined, 2) : reader.unknown();
}

function at(path: readonly string[], { contexts, unknown }: Reader): unknown {
  let value: unknown = contexts;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return unknown();
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? 'Object' : String(value);
}
