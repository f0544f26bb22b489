import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import { type InputName, inputNames } from '../src/config/inputs.ts';
import { describeUnknownWords } from '../src/config/suggestions.ts';
import { looksLikeCredential, referencesIn } from '../src/message/variables.ts';
import type { LocalizedText } from '../src/text/text.ts';
import { hiddenInputs, secretInputs } from './catalog.ts';
import { panelStep, plugins, yunxiaoFlow } from './migrate/flow.ts';
import { channelByUrl, findSource } from './migrate/index.ts';
import {
  convert,
  credentialRemoved,
  type ForeignStep,
  type Outcome,
  type Source,
  secretNotKept,
} from './migrate/source.ts';
import { checkName, holdsCredential, holdsSecret, secretReference, withoutCredentials } from './secrets.ts';
import type { PageText } from './words.ts';

/** A step, or a plug-in, that was found in what was pasted. It holds no credential. */
export type Candidate = {
  /** Where it comes from: the name of another action; undefined for this one. */
  readonly source: string | undefined;
  readonly label: string;
  /** Values for the panel: secrets by their names. */
  readonly values: Readonly<Partial<Record<InputName, string>>>;
  readonly env: Readonly<Record<string, string>>;
  readonly outcomes: readonly Outcome[];
  /** Names that are no inputs, in the words that follow "Input '…' ". */
  readonly problems: readonly { readonly input: string; readonly text: PageText }[];
};

/** What was pasted. */
export type Pasted =
  | { readonly kind: 'found'; readonly candidates: readonly [Candidate, ...Candidate[]] }
  /** YAML that cannot be read; line and column count from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number; readonly reason: string }
  | { readonly kind: 'nothing' };

/**
 * Reads a step of this action or of another one, a job, a workflow, bare inputs, or a notification plug-in of Yunxiao
 * Flow. Credentials that are written out are gone from the result.
 */
export function readPasted(pasted: string): Pasted {
  const text = pasted.replace(/^\s*```\w*\n([\s\S]*?)\n\s*```\s*$/, '$1');
  const parsed = documentsOf(text);
  const roots = parsed instanceof YAMLException ? documentsOf(dedent(text)) : parsed;
  const trees = roots instanceof YAMLException ? [] : roots;
  const candidates = [...trees.flatMap(ownSteps), ...merged(trees.flatMap(foreignSteps))];
  const bare = candidates.length > 0 ? [] : trees.flatMap(bareStep);
  const panel = candidates.length + bare.length > 0 ? undefined : panelStep(text);
  const [first, ...others] = [...candidates, ...bare, ...(panel ? [toCandidate(yunxiaoFlow, panel)] : [])];
  if (first !== undefined) return { kind: 'found', candidates: [first, ...others] };
  if (!(parsed instanceof YAMLException)) return { kind: 'nothing' };
  return {
    kind: 'broken',
    line: (parsed.mark?.line ?? 0) + 1,
    column: (parsed.mark?.column ?? 0) + 1,
    reason: parsed.reason,
  };
}

/** Every scalar as the text that it is, as the runner hands inputs over. */
function documentsOf(text: string): unknown[] | YAMLException {
  try {
    return loadAll(text, { schema: FAILSAFE_SCHEMA }) as unknown[];
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
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

/** Every map in a document, from the outside to the inside. */
function mapsIn(node: unknown): Tree[] {
  if (Array.isArray(node)) return node.flatMap(mapsIn);
  return isMap(node) ? [node, ...Object.values(node).flatMap(mapsIn)] : [];
}

function ownSteps(root: unknown): Candidate[] {
  return mapsIn(root)
    .filter(({ uses }) => typeof uses === 'string' && isOurs(uses))
    .map((step) => ownCandidate(textsOf(step.with), textsOf(step.env)));
}

function isOurs(uses: string): boolean {
  return /(?:^|\/)message-notification(?:@|$|\/)/i.test(uses) || /^\.\/?$/.test(uses);
}

function foreignSteps(root: unknown): { source: Source; step: ForeignStep }[] {
  return mapsIn(root).flatMap((node) => {
    const plugin = typeof node.plugin === 'string' ? node.plugin.trim() : '';
    if (Object.hasOwn(plugins, plugin)) {
      const inputs = { triggerState: textOf(node.triggerState), ...textsOf(node.with) };
      const uses = `${plugin} ${typeof node.name === 'string' ? node.name : ''}`;
      return [{ source: yunxiaoFlow, step: { uses, condition: 'none', inputs, env: {} } }];
    }
    if (typeof node.uses !== 'string' || isOurs(node.uses)) return [];
    const step = { uses: node.uses, condition: textOf(node.if), inputs: textsOf(node.with), env: textsOf(node.env) };
    const source = findSource(step);
    return source === undefined ? [] : [{ source, step }];
  });
}

/** Steps of one source to one place, one for each outcome, are one step here. */
function merged(found: readonly { source: Source; step: ForeignStep }[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { source, step } of found) {
    const next = toCandidate(source, step);
    const before = candidates.findIndex((each) => sameTarget(each, next));
    const other = candidates[before];
    if (other === undefined) {
      candidates.push(next);
      continue;
    }
    const words = [other, next].flatMap(({ values }) => (values['run-status'] ?? '').split(', '));
    candidates[before] = { ...other, values: { ...other.values, 'run-status': [...new Set(words)].join(', ') } };
  }
  return candidates;
}

const targets: readonly InputName[] = ['channel', 'webhook-url', 'smtp-host', 'smtp-url', 'email-to'];
const sameTarget = (a: Candidate, b: Candidate) =>
  a.source === b.source &&
  a.values['run-status'] !== b.values['run-status'] &&
  targets.every((name) => a.values[name] === b.values[name]);

function toCandidate(source: Source, step: ForeignStep): Candidate {
  const { values, outcomes } = convert(source, step);
  const used = new Set(Object.values(values).flatMap(referencesIn));
  const env = Object.fromEntries(Object.entries(step.env).filter(([name]) => used.has(name)));
  const label = source === yunxiaoFlow ? step.uses : step.uses.replace(/@.*$/, '');
  return { source: source.name, label, values, env: safeEnv(env), outcomes, problems: [] };
}

/** Inputs without a step around them. */
function bareStep(root: unknown): Candidate[] {
  if (!isMap(root)) return [];
  const inputs = isMap(root.with) ? root.with : root;
  const names: readonly string[] = inputNames;
  const given = textsOf(inputs);
  if (Object.keys(inputs).some((key) => key.includes('-') && names.includes(key.toLowerCase())))
    return [ownCandidate(given, textsOf(root.env))];
  const step = { uses: textOf(root.name), condition: 'none', inputs: given, env: textsOf(root.env) };
  const source = findSource(step);
  if (source !== undefined) return [toCandidate(source, step)];
  return Object.keys(inputs).some((key) => bareNames.includes(key.toLowerCase()))
    ? [ownCandidate(given, textsOf(root.env))]
    : [];
}

/** Inputs of one word that no other thing has. */
const bareNames: readonly string[] = ['channel', 'mentions', 'scope', 'needs'];

function ownCandidate(given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): Candidate {
  const known = new Map<string, InputName>(inputNames.map((name) => [name.toLowerCase(), name]));
  const values: Partial<Record<InputName, string>> = {};
  const outcomes: Outcome[] = [];
  const strangers: string[] = [];
  const channel =
    (given.channel ?? '').toUpperCase().replace(/[^A-Z]/g, '') || channelByUrl(given['webhook-url'] ?? '');
  for (const [key, value] of Object.entries(given)) {
    const name = known.get(key.toLowerCase());
    if (name === undefined) strangers.push(key);
    else if (hiddenInputs.includes(name)) outcomes.push({ kind: 'dropped', from: key, to: [], text: internal });
    else if (secretInputs.includes(name)) values[name] = secretLines(name, value, channel, outcomes);
    else {
      const text = value.trimEnd();
      values[name] = name === 'webhook-headers' ? safeHeaders(text) : withoutCredentials(text);
      if (values[name] !== text) outcomes.push({ kind: 'secret', from: key, to: [name], text: credentialRemoved });
    }
  }
  return {
    source: undefined,
    label: values.channel ?? values['webhook-url'] ?? values['email-to'] ?? '',
    values,
    env: safeEnv(env),
    outcomes,
    problems: strangers.length === 0 ? [] : [unknown(strangers)],
  };
}

/** Each line of an input that takes names of secrets; the value of one is forgotten, and a usual name stands for it. */
function secretLines(name: InputName, value: string, channel: string, outcomes: Outcome[]): string {
  const usual = `${channel || 'WEBHOOK'}_${name === 'secret' ? 'SECRET' : 'URL'}`;
  const proposal = name === 'webhook-url' || name === 'secret' ? usual : name.toUpperCase().replaceAll('-', '_');
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .map((line, index) => {
      const judged = checkName(line, proposal);
      const reference = /^\$\{\{|^secrets\.|^-$/.test(line);
      if (judged.kind === 'reference' && reference) return judged.text;
      const next = lines.length > 1 ? `${proposal}_${index + 1}` : proposal;
      outcomes.push({ kind: 'secret', from: name, to: [next], text: secretNotKept(next) });
      return next;
    })
    .join('\n');
}

/** A header that is a credential becomes the reference to a secret of its name. */
function safeHeaders(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      holdsCredential(line) || holdsSecret(line)
        ? line.replace(/:.*/s, () => `: ${secretReference(nameOf(line))}`)
        : line,
    )
    .join('\n');
}

const nameOf = (line: string) => `WEBHOOK_${(line.split(':')[0] ?? '').trim().toUpperCase().replace(/\W+/g, '_')}`;

/** Variables of the step; one that holds a credential becomes the reference to a secret of its name. */
function safeEnv(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const written = !value.includes('${{') && looksLikeCredential(name);
      return [name, written || holdsSecret(value) ? secretReference(name) : value.trim()];
    }),
  );
}

const internal: LocalizedText = { en: 'Internal. Do not set.', zh: '内部使用，请勿填写。' };

/** The runner only warns of an input that there is not; the words are the action's for any unknown value. */
function unknown(strangers: readonly string[]): { input: string; text: PageText } {
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

const textsOf = (node: unknown): Readonly<Record<string, string>> =>
  isMap(node) ? Object.fromEntries(Object.entries(node).map(([name, value]) => [name, textOf(value)])) : {};

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
