import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { type InputName, inputNames } from '../src/config/inputs.ts';
import { describeUnknownWords } from '../src/config/suggestions.ts';
import type { LocalizedText } from '../src/text/localize.ts';
import { hiddenInputs } from './catalog.ts';

/** What was found in pasted YAML. */
export type Pasted = {
  /** The values of `with:` that are inputs of the action, as text. */
  readonly values: Readonly<Record<string, string>>;
  /** In the words that follow "Input '…' ". */
  readonly problems: readonly { readonly input: string; readonly text: LocalizedText }[];
  /** How many steps with the action there were; 0 when only inputs were pasted. */
  readonly steps: number;
};

/** The step of this action in a workflow, a job, a list of steps, one step, or the bare inputs. Undefined when there is none. */
export function readPasted(text: string): Pasted | undefined {
  const roots = documentsOf(text) ?? documentsOf(dedent(text)) ?? [];
  const steps = roots.flatMap(stepsIn);
  const first = steps[0] ?? roots.map(bareInputs).find((found) => found !== undefined);
  if (first === undefined) return undefined;
  const known = new Map<string, InputName>(inputNames.map((name) => [name.toLowerCase(), name]));
  const values: Record<string, string> = {};
  const strangers: string[] = [];
  for (const [key, value] of Object.entries(first)) {
    const name = known.get(key.toLowerCase());
    if (name === undefined) strangers.push(key);
    else values[name] = textOf(value);
  }
  return { values, problems: strangers.length === 0 ? [] : [unknown(strangers)], steps: steps.length };
}

/** The runner only warns of an input that there is not; the words are the action's for any unknown word. */
function unknown(strangers: readonly string[]): { input: string; text: LocalizedText } {
  return { input: 'with', text: describeUnknownWords(strangers, { words: editable, synonyms: others }) };
}

const editable = inputNames.filter((name) => !hiddenInputs.includes(name));
/** What other actions call the same. */
const others: readonly (readonly [string, string])[] = [
  ['webhook-url', 'webhook url hook robot webhooks'],
  ['secret', 'sign signature sign-key'],
  ['run-status', 'on when notify-when statuses'],
  ['custom-content', 'text body message msg'],
  ['mentions', 'at mobiles at-mobiles mention'],
  ['email-to', 'to email recipients'],
];

/** Every scalar as the text that it is, as the runner hands inputs over; undefined when it is not YAML. */
function documentsOf(text: string): unknown[] | undefined {
  try {
    return loadAll(text, { schema: FAILSAFE_SCHEMA }) as unknown[];
  } catch {
    return undefined;
  }
}

/** Lines copied from the middle of a file keep their indentation, but for the first. */
function dedent(text: string): string {
  const [first = '', ...rest] = text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').split('\n');
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const own = /^\s*-\s/.test(first) ? 2 : 0;
  const shift = Math.max(0, indent - own);
  return [first.trimStart(), ...rest.map((line) => line.slice(Math.min(shift, line.search(/\S|$/))))].join('\n');
}

type Tree = Readonly<Record<string, unknown>>;

const isMap = (node: unknown): node is Tree => typeof node === 'object' && node !== null && !Array.isArray(node);

/** Every `with:` of a step that uses this action, wherever it stands. */
function stepsIn(node: unknown): Tree[] {
  if (Array.isArray(node)) return node.flatMap(stepsIn);
  if (!isMap(node)) return [];
  if (typeof node.uses === 'string' && isOurs(node.uses)) return [isMap(node.with) ? node.with : {}];
  return Object.values(node).flatMap(stepsIn);
}

function isOurs(uses: string): boolean {
  return /(?:^|\/)message-notification(?:@|$|\/)/i.test(uses) || /^\.\/?$/.test(uses);
}

/** Inputs without a step around them: a map that has at least one of them. */
function bareInputs(node: unknown): Tree | undefined {
  if (!isMap(node)) return undefined;
  const inputs = isMap(node.with) ? node.with : node;
  const names: readonly string[] = inputNames;
  return Object.keys(inputs).some((key) => names.includes(key.toLowerCase())) ? inputs : undefined;
}

/** A value as text; lists, which the original's panel has, joined by commas. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join(', ');
  if (isMap(node))
    return Object.entries(node)
      .map(([key, value]) => `${key}: ${textOf(value)}`)
      .join('\n');
  const text = typeof node === 'string' ? node : '';
  return text === '~' || text === 'null' ? '' : text;
}
