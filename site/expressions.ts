import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What an expression of a workflow can refer to, as plain data. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Contexts that only a run knows: whatever asks them is not evaluated. */
const unknownContexts = ['secrets', 'vars', 'inputs', 'steps', 'matrix', 'strategy', 'jobs'];
/** Functions that only a run can answer. */
const unknownFunctions = ['hashFiles', 'success', 'failure', 'always', 'cancelled'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}));
const asksRun = new RegExp(
  `\\b(?:${unknownContexts.join('|')})\\s*[.[]|\\b(?:${unknownFunctions.map(({ name }) => name).join('|')})\\s*\\(`,
  'i',
);

const pattern = /\$\{\{([\s\S]*?)\}\}/g;

/** The expressions in a text, without their brackets. */
export function findExpressions(text: string): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim());
}

/**
 * The text with every `${{ … }}` evaluated as the runner does. `standIn` says what is written for an expression that
 * only a run can answer, or that is not one. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function evaluateText(text: string, contexts: Contexts, standIn: (expression: string) => string): string {
  return text.replace(pattern, (_, expression: string) => {
    const value = evaluate(expression.trim(), contexts);
    return value ?? standIn(expression.trim());
  });
}

/** Undefined for what only a run knows and for what is no expression. */
function evaluate(expression: string, contexts: Contexts): string | undefined {
  const bare = expression.replace(/'(?:[^']|'')*'/g, "''");
  if (asksRun.test(bare)) return undefined;
  // A variable or a job that is not known here may well be there in the run.
  if (['env', 'needs'].some((context) => namesUnknown(bare, context, contexts[context]))) return undefined;
  const known = valueAt(bare, contexts);
  if (known !== undefined) return known;
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), unknownFunctions).parse();
    const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
    return new Evaluator(tree, context).evaluate().coerceString();
  } catch {
    return undefined;
  }
}

/** The text at a path such as `github.token`, which most expressions are; undefined for anything else. */
function valueAt(path: string, contexts: Contexts): string | undefined {
  if (!/^[a-z_]\w*(?:\.[a-z_]\w*)+$/.test(path)) return undefined;
  const value = path.split('.').reduce<unknown>((node, key) => {
    const own = typeof node === 'object' && node !== null && Object.hasOwn(node, key);
    return own ? (node as Contexts)[key] : undefined;
  }, contexts);
  return typeof value === 'string' ? value : undefined;
}

/** Whether an expression asks a context for a name that it does not have. */
function namesUnknown(expression: string, context: string, members: unknown): boolean {
  const known = typeof members === 'object' && members !== null ? members : {};
  return [...expression.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].some(
    ([, name = '']) => !Object.hasOwn(known, name),
  );
}
