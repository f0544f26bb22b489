/** What an expression of a workflow stands for in the preview. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The text with every `${{ … }}` evaluated; `unknown` gives what stands in for what only the run knows. */
export function evaluateText(text: string, contexts: Contexts, unknown: (expression: string) => string): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => {
    const value = evaluate(expression.trim(), contexts);
    return value === undefined ? unknown(expression.trim()) : asText(value);
  });
}

/** A path (`github.actor`, `needs.build.result`), a literal, `toJSON(path)`, or a chain of these by `||`; else undefined. */
function evaluate(expression: string, contexts: Contexts): unknown {
  const parts = expression.split('||').map((part) => part.trim());
  if (parts.length > 1) return parts.map((part) => evaluate(part, contexts)).find((value) => Boolean(value)) ?? '';
  const literal = /^'((?:[^']|'')*)'$/.exec(expression)?.[1];
  if (literal !== undefined) return literal.replaceAll("''", "'");
  if (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(expression)) return JSON.parse(expression) as unknown;
  const json = /^toJSON\((.*)\)$/i.exec(expression)?.[1];
  if (json !== undefined) {
    const value = evaluate(json.trim(), contexts);
    return value === undefined ? undefined : JSON.stringify(value, undefined, 2);
  }
  return /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/.test(expression) ? at(expression.split('.'), contexts) : undefined;
}

function at(path: readonly string[], contexts: Contexts): unknown {
  let value: unknown = contexts;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

function asText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' ? 'Object' : String(value);
}
