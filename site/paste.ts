import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { inputNames } from '../src/inputs/names.ts';
import { unknownWord } from '../src/inputs/reader.ts';

/** What was found in pasted YAML. */
export type Pasted = {
  /** The values of `with:` that are inputs of the action, as text. */
  readonly values: Readonly<Record<string, string>>;
  /** In the words that follow "Input '…' ". */
  readonly problems: readonly { readonly input: string; readonly text: string }[];
  /** How many steps with the action there were; 0 when only inputs were pasted. */
  readonly steps: number;
};

/** The step of this action in a workflow, a job, a list of steps, one step, or the bare inputs. Undefined when there is none. */
export function readPasted(text: string): Pasted | undefined {
  let roots: unknown[];
  try {
    roots = parseAllDocuments(dedent(text), { strict: false }).map((document) =>
      'errors' in document && document.errors.length === 0 ? document.contents : undefined,
    );
  } catch {
    return undefined;
  }
  const steps = roots.flatMap(stepsIn);
  const first = steps[0] ?? roots.map(bareInputs).find((found) => found !== undefined);
  if (first === undefined) return undefined;
  const known = new Map<string, string>(inputNames.map((name) => [name.toLowerCase(), name]));
  const values: Record<string, string> = {};
  const problems: { input: string; text: string }[] = [];
  for (const [key, value] of Object.entries(first)) {
    const name = known.get(key.toLowerCase());
    if (name === undefined) problems.push({ input: key, text: unknownWord(key, inputNames) });
    else values[name] = value;
  }
  return { values, problems, steps: steps.length };
}

/** Pasted lines often keep the indentation of the place that they come from, but for the first. */
function dedent(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').split('\n');
  const [first = '', ...rest] = lines;
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const own = first.search(/\S/);
  if (/^\s*-\s/.test(first) && own < indent) {
    const shift = indent - own - 2;
    return [first, ...rest.map((line) => (shift > 0 ? line.slice(shift) : line))].join('\n');
  }
  return text;
}

type Inputs = Record<string, string>;

/** Every `with:` of a step that uses this action, wherever it stands. */
function stepsIn(node: unknown): Inputs[] {
  if (isSeq(node)) return node.items.flatMap(stepsIn);
  if (!isMap(node)) return [];
  const uses = node.get('uses');
  const inputs = node.get('with', true);
  if (typeof uses === 'string' && isOurs(uses)) return [inputsOf(inputs)];
  return node.items.flatMap((pair) => stepsIn(pair.value));
}

function isOurs(uses: string): boolean {
  return /(?:^|\/)message-notification(?:@|$|\/)/i.test(uses) || /^\.\/?$/.test(uses);
}

/** Inputs without a step around them: a map that has at least one of them, or the `with:` of a nameless step. */
function bareInputs(node: unknown): Inputs | undefined {
  if (!isMap(node)) return undefined;
  const inner = node.get('with', true);
  const inputs = inputsOf(isMap(inner) ? inner : node);
  const names: readonly string[] = inputNames;
  return Object.keys(inputs).some((key) => names.includes(key.toLowerCase())) ? inputs : undefined;
}

/** Values as the runner sees them: text as it stands; lists, which the original's panel has, joined by commas. */
function inputsOf(node: unknown): Inputs {
  if (!isMap(node)) return {};
  return Object.fromEntries(
    node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', textOf(pair.value)]),
  );
}

function textOf(node: unknown): string {
  if (isSeq(node)) return node.items.map(textOf).join(', ');
  if (isMap(node)) return node.items.map((pair) => `${textOf(pair.key)}: ${textOf(pair.value)}`).join('\n');
  if (!isScalar(node) || node.value === null) return '';
  if (typeof node.value === 'string') return node.value;
  // A number or a boolean as the runner reads it: 8613800000000, not 8.6138e12.
  return typeof node.value === 'number' ? String(node.source ?? node.value) : String(node.value);
}
