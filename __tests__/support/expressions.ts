import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The contexts that the runner offers to an action's defaults, as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Evaluates a value of `with:` or a default as the runner does: text with `${{ }}` parts becomes text. */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => evaluateOne(expression, contexts));
}

function evaluateOne(expression: string, contexts: Contexts): string {
  const tokens = new Lexer(expression.trim()).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, context).evaluate().coerceString();
}
