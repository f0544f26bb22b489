import { FAILSAFE_SCHEMA, loadAll, mergeTag, YAMLException } from 'js-yaml';
import { type InputName, inputNames } from '../src/config/inputs.ts';
import { describeUnknownWords } from '../src/config/suggestions.ts';
import { looksLikeCredential, referencesIn } from '../src/message/variables.ts';
import type { LocalizedText } from '../src/text/text.ts';
import { type BrokenYaml, brokenAt } from './broken-yaml.ts';
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
  spaceExpressions,
} from './migrate/source.ts';
import { joinSteps } from './migrate/together.ts';
import { findStepForm } from './result.ts';
import { checkName, cleaned, holdsSecret, secretReference, withoutCredentials, withSafeHeaders } from './secrets.ts';
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
  | BrokenYaml
  | { readonly kind: 'nothing' };

/**
 * Reads a step of this action or of another one, a job, a workflow, bare inputs, or a notification plug-in of Yunxiao
 * Flow. Credentials that are written out are gone from the result.
 */
export function readPasted(pasted: string): Pasted {
  const text = pasted.replace(/^\s*```\w*\n([\s\S]*?)\n\s*```\s*$/, '$1').replaceAll('\r\n', '\n');
  const parsed = documentsOf(text);
  // As it is, copied from the middle of a file, or commented out.
  for (const form of [() => parsed, () => documentsOf(dedent(text)), () => documentsOf(dedent(commentedOf(text)))]) {
    const trees = form();
    const found = trees instanceof YAMLException ? [] : candidatesIn(trees);
    if (isFull(found)) return cleaned({ kind: 'found', candidates: found });
  }
  const panel = panelStep(text);
  if (panel !== undefined) return cleaned({ kind: 'found', candidates: [toCandidate(yunxiaoFlow, panel)] });
  return parsed instanceof YAMLException ? brokenAt(parsed, text) : { kind: 'nothing' };
}

const isFull = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

function candidatesIn(trees: readonly unknown[]): readonly Candidate[] {
  const steps = [...trees.flatMap(ownSteps), ...joinSteps(trees.flatMap(foreignSteps))];
  return steps.length > 0 ? steps : trees.flatMap(bareStep);
}

const schema = FAILSAFE_SCHEMA.withTags(mergeTag);

/** Every scalar as the text that it is, as the runner hands inputs over. */
function documentsOf(text: string): unknown[] | YAMLException {
  const lines = text.split('\n');
  let first: YAMLException | undefined;
  for (let repaired = 0; ; repaired += 1) {
    try {
      return loadAll(lines.join('\n'), { schema }) as unknown[];
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      first ??= error;
      const line = error.mark?.line ?? 0;
      if (error.reason !== 'deficient indentation') return error;
      if (lines[line]?.startsWith(indentation) || repaired === maxRepairs) return first;
      // GitHub takes a quoted text whose further lines are not indented, and so does this page: the space means nothing.
      lines[line] = indentation + (lines[line] ?? '');
    }
  }
}

const indentation = ' '.repeat(80);
/** A quoted text that is longer is not closed. */
const maxRepairs = 100;

/** Lines copied from the middle of a file keep their indentation, but for the first. */
function dedent(text: string): string {
  const [first = '', ...rest] = text.replaceAll('\t', '  ').split('\n');
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const others = rest.some((line) => line.search(/\S/) === indent && /^\s*-\s/.test(line));
  const own = /^\s*-\s/.test(first) && !others ? 2 : 0;
  const shift = Math.max(0, indent - own);
  // Some write the keys of a step below its dash.
  const start = indent < own ? first.replace(/^\s*-\s+/, '') : first.trimStart();
  return [start, ...rest.map((line) => line.slice(Math.min(shift, line.search(/\S|$/))))].join('\n');
}

/** The lines that are commented out, without the mark. */
const commentedOf = (text: string) =>
  (text.match(/^\s*#.*$/gm) ?? []).map((line) => line.replace(/^(\s*)# ?/, '$1')).join('\n');

type Tree = Readonly<Record<string, unknown>>;

const isMap = (node: unknown): node is Tree => typeof node === 'object' && node !== null && !Array.isArray(node);

/** A map of a document, and what is around it. */
type Place = { readonly node: Tree; readonly job?: Tree; readonly workflow?: Tree };

/** Every map in a document, from the outside to the inside; what an alias repeats, once. */
function placesIn(node: unknown, around: Omit<Place, 'node'> = {}, seen = new Set<unknown>()): Place[] {
  if (typeof node !== 'object' || node === null || seen.has(node)) return [];
  seen.add(node);
  if (Array.isArray(node)) return node.flatMap((each) => placesIn(each, around, seen));
  const map = node as Tree;
  const inside = {
    ...around,
    ...(Array.isArray(map.steps) ? { job: map } : {}),
    ...(isMap(map.jobs) ? { workflow: map } : {}),
  };
  return [{ node: map, ...around }, ...Object.values(map).flatMap((each) => placesIn(each, inside, seen))];
}

function ownSteps(root: unknown): Candidate[] {
  return placesIn(root).flatMap(({ node: { uses, with: inputs, env, if: condition } }) => {
    if (typeof uses !== 'string' || !isOurs(uses)) return [];
    const candidate = ownCandidate(textsOf(inputs), textsOf(env));
    return [{ ...candidate, outcomes: [...candidate.outcomes, ...ownCondition(textOf(condition), candidate.values)] }];
  });
}

/** The page writes `if: always()` where the step needs it, and no other condition. */
function ownCondition(condition: string, values: Candidate['values']): readonly Outcome[] {
  const bare = condition.replace(/^\$\{\{|\}\}$/g, '').trim();
  if (bare === '' || (bare === 'always()' && ['given', 'run'].includes(findStepForm(values as Texts)))) return [];
  return [{ kind: 'dropped', from: `if: ${bare}`, to: [], text: conditionNotKept }];
}

const conditionNotKept: LocalizedText = {
  en: 'The page does not keep it. Write it into the copied step.',
  zh: '页面不会保留它，请写进复制的步骤里。',
};

function isOurs(uses: string): boolean {
  return /(?:^|\/)message-notification(?:@|$|\/)/i.test(uses) || /^\.\/?$/.test(uses);
}

function foreignSteps(root: unknown): Candidate[] {
  return placesIn(root).flatMap((place) => {
    const { node } = place;
    const plugin = typeof node.plugin === 'string' ? node.plugin.trim() : '';
    if (Object.hasOwn(plugins, plugin)) {
      const inputs = { triggerState: textOf(node.triggerState), ...textsOf(node.with) };
      const uses = `${plugin} ${typeof node.name === 'string' ? node.name : ''}`;
      return [toCandidate(yunxiaoFlow, { uses, condition: 'none', inputs, env: {} })];
    }
    if (typeof node.uses !== 'string' || isOurs(node.uses)) return [];
    const own = { uses: node.uses, condition: '', inputs: textsOf(node.with), env: textsOf(node.env) };
    const source = findSource(own);
    return source === undefined ? [] : [toCandidate(source, { ...own, ...inPlace(place) })];
  });
}

/** What a step gets from its job and its workflow: variables, the condition, and whose result it reports. */
function inPlace({ node, job = {}, workflow = {} }: Place): Omit<ForeignStep, 'uses'> {
  const outer = { ...textsOf(workflow.env), ...textsOf(job.env) };
  const env = { ...outer, ...resolved(textsOf(node.env), outer) };
  const condition = textOf(node.if);
  const inputs = resolved(textsOf(node.with), env);
  if (isStartedByRun(workflow.on))
    return { env, inputs, reports: 'run', condition: condition || textOf(job.if) || 'always()' };
  const needed = textOf(job.needs).split(', ').filter(Boolean);
  if (needed.length === 0 || !/\b(?:always|failure|cancelled)\s*\(|\bneeds\./.test(textOf(job.if)))
    return { env, inputs, condition };
  return {
    env,
    inputs: needed.length === 1 ? withOwnStatus(inputs, needed[0] ?? '') : inputs,
    reports: 'needs',
    condition: condition || textOf(job.if),
  };
}

function isStartedByRun(on: unknown): boolean {
  const events = isMap(on) ? Object.keys(on) : textOf(on).split(', ');
  return events.length === 1 && events[0] === 'workflow_run';
}

type Texts = Readonly<Record<string, string>>;
const mapped = (texts: Texts, change: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]));

/** `${{ env.X }}` as the expression that the variable holds. */
const resolved = (texts: Texts, env: Texts) =>
  mapped(texts, (text) => {
    const value = env[/^\s*\$\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(text)?.[1] ?? ''];
    return value?.includes('${{') ? spaceExpressions(value) : text;
  });

/** The result of the only job that is reported is the status of the message. */
const withOwnStatus = (texts: Texts, job: string) =>
  mapped(texts, (text) =>
    text.replace(/\$\{\{\s*needs\.([\w-]+)\.result\s*\}\}/g, (whole, name: string) =>
      name === job ? '${{ job.status }}' : whole,
    ),
  );

function toCandidate(source: Source, step: ForeignStep): Candidate {
  const { values, outcomes } = convert(source, step);
  const used = new Set(Object.values(values).flatMap(referencesIn));
  const env = Object.fromEntries(Object.entries(step.env).filter(([name]) => used.has(name)));
  const label = source === yunxiaoFlow ? step.uses : step.uses.replace(/@.*$/, '');
  return { source: source.name, label, values, env: safeEnv(env), outcomes, problems: [] };
}

/** Inputs without a step around them. */
function bareStep(root: unknown): Candidate[] {
  if (!isMap(root) || ['on', 'jobs', 'steps', 'stages'].some((key) => key in root)) return [];
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
      values[name] = name === 'webhook-headers' ? withSafeHeaders(text) : withoutCredentials(text);
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

const textsOf = (node: unknown): Texts =>
  isMap(node) ? Object.fromEntries(Object.entries(node).map(([name, value]) => [name, textOf(value)])) : {};

/** A value as text; lists, which the original's panel has, joined by commas. */
function textOf(node: unknown, depth = 0): string {
  // An anchor can hold itself.
  if (depth > 12) return '';
  if (Array.isArray(node)) return node.map((each) => textOf(each, depth + 1)).join(', ');
  if (isMap(node))
    return Object.entries(node)
      .map(([key, value]) => `${key}: ${textOf(value, depth + 1)}`)
      .join('\n');
  const text = typeof node === 'string' ? node : '';
  return text === '~' || text === 'null' ? '' : text;
}
