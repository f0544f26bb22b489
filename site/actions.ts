import { batch } from '@preact/signals';
import { type ChannelName, channelDefinitions, channels } from '../src/channels/index.ts';
import { type InputName, inputNames } from '../src/config/inputs.ts';
import { splitWords } from '../src/config/values.ts';
import { parseSelector, type Selector } from '../src/status.ts';
import { inputKind, secretInputs } from './catalog.ts';
import { usesInput } from './channel-inputs.ts';
import { readEnv, writeEnv } from './env.ts';
import { type Choice, parseHash, withoutSecrets } from './link.ts';
import type { Candidate } from './paste.ts';
import { referenceFor, variableFor } from './references.ts';
import { resultNames } from './result.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import {
  checkName,
  holdsCredential,
  holdsSecret,
  linesOfNames,
  withoutCredentials,
  withReference,
  withSafeHeaders,
} from './secrets.ts';
import {
  channel,
  currentChoice,
  defaults,
  editing,
  env,
  inputText,
  pageLanguage,
  pasted,
  rejectedSecrets,
  scenario,
  suggestedName,
  tab,
  toLines,
  undoable,
  unknownInputs,
  values,
  visited,
} from './state.ts';
import type { PageLanguage } from './words.ts';

const without = <T>(all: ReadonlySet<T>, name: T) => new Set([...all].filter((each) => each !== name));
const including = <T>(all: ReadonlySet<T>, name: T) => new Set([...all, name]);

/**
 * Takes what a control holds and returns what it may keep. While somebody types nothing is judged; `done` says that
 * the field was left, or that all came at once. A secret itself is refused and forgotten.
 */
export function setValue(name: InputName, text: string, done = true): string {
  const judged = done ? judge(name, text) : { kept: text, refused: false };
  batch(() => {
    rejectedSecrets.value = judged.refused
      ? including(rejectedSecrets.value, name)
      : without(rejectedSecrets.value, name);
    if (secretInputs.includes(name))
      editing.value = done ? without(editing.value, name) : including(editing.value, name);
    const { [name]: _, ...others } = values.value;
    values.value = isDefault(name, judged.kept) ? others : { ...others, [name]: judged.kept };
  });
  return judged.kept;
}

/** The field was left: its names are judged, and an emptied one may be complained about. What was refused stays said. */
export function leaveField(name: InputName): string {
  const before = rejectedSecrets.value.has(name);
  const text = values.value[name] ?? '';
  const kept = text === '' ? '' : setValue(name, text);
  batch(() => {
    editing.value = without(editing.value, name);
    // Any change would have taken the word about it away.
    if (before) rejectedSecrets.value = including(rejectedSecrets.value, name);
    visited.value = including(visited.value, name);
  });
  return kept;
}

function judge(name: InputName, text: string): { readonly kept: string; readonly refused: boolean } {
  if (!secretInputs.includes(name)) {
    const meant = withReferenceSign(text);
    const kept = name === 'webhook-headers' ? withSafeHeaders(meant) : withoutCredentials(meant);
    return { kept, refused: kept !== meant };
  }
  if (text.trim() === '') return { kept: '', refused: false };
  const lines = linesOfNames(text).map((line) => ({ line, result: checkName(line, suggestedName(name)) }));
  const kept = lines.flatMap(({ line, result }) =>
    result.kind === 'reference' ? [result.text] : result.kind === 'bad' && line.trim() !== '' ? [line.trim()] : [],
  );
  return { kept: kept.join('\n'), refused: lines.some(({ result }) => result.kind === 'secret') };
}

/** `secrets.NAME` by itself is meant as the expression. */
const withReferenceSign = (text: string) => text.replace(/^\s*((?:secrets|vars)\.[A-Za-z_]\w*)\s*$/, '${{ $1 }}');

/** An emptied text is the default again; a list without words is a choice. */
function isDefault(name: InputName, text: string): boolean {
  if (text === (defaults[name] ?? '')) return true;
  return text.trim() === '' && inputKind(name) !== 'ticks';
}

/** Takes the lines of the step's variables; once the field is left, a credential in them becomes the reference to a secret of its name. */
export function setEnv(text: string, done: boolean): string {
  const lines = text.split('\n');
  const kept = done
    ? lines.map((line) => (holdsCredential(line) || holdsSecret(line) ? referring(line) : line))
    : lines;
  const changed = kept.join('\n') !== text;
  batch(() => {
    // What was said stays until the text changes.
    if (changed) rejectedSecrets.value = including(rejectedSecrets.value, 'env');
    else if (text !== env.value) rejectedSecrets.value = without(rejectedSecrets.value, 'env');
    env.value = kept.join('\n');
  });
  return env.value;
}

const referring = (line: string) => withReference(line, (key) => key || 'VALUE');

/** Puts a proposed name in place of a line that is none. */
export function useProposal(name: InputName, line: string, proposal: string): void {
  const lines = toLines(values.value[name] ?? '');
  setValue(name, lines.length === 0 ? proposal : lines.map((each) => (each === line ? proposal : each)).join('\n'));
}

/** An expression in free text becomes the `${NAME}` that says the same, or a variable of the step that holds it. */
export function replaceExpression(name: InputName, expression: string): void {
  const known = referenceFor(expression);
  const reference = known ?? variableFor(expression);
  const text = inputText(name)
    .split(/(\$\{\{[\s\S]*?\}\})/)
    .map((part) => (part.slice(3, -2).trim() === expression && part.startsWith('${{') ? `\${${reference}}` : part))
    .join('');
  batch(() => {
    setValue(name, text);
    if (known === undefined)
      env.value = writeEnv({ ...readEnv(env.value).variables, [reference]: `\${{ ${expression} }}` });
  });
}

/** Puts another text in place of what was written. */
export function replaceText(name: InputName, from: string, to: string): void {
  setValue(
    name,
    inputText(name).replaceAll(from, () => to),
  );
}

const parked = new Map<string, string>();
/** Inputs of many channels whose value fits one only. */
const bound: readonly InputName[] = ['webhook-url', 'secret', 'mentions', 'mention-map'];

/** Changes the channel: what fits it no longer is put aside, and comes back with the channel. */
export function chooseChannel(next: ChannelName): void {
  if (next === channel.value && values.value.channel === next) return;
  newEntry();
  setChannel(next);
}

function setChannel(next: ChannelName): void {
  const before = channel.value;
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(withoutSecrets(currentChoice()).values) as [InputName, string][]) {
    if (bound.includes(name)) parked.set(`${before} ${name}`, text);
    else if (usesInput(next, name)) kept[name] = text;
    else parked.set(name, text);
  }
  for (const name of inputNames) {
    const key = bound.includes(name) ? `${next} ${name}` : name;
    const back = usesInput(next, name) ? (parked.get(key) ?? suggested(next, name)) : undefined;
    if (back !== undefined && !(name in kept)) kept[name] = back;
  }
  batch(() => {
    channel.value = next;
    rejectedSecrets.value = new Set();
    editing.value = new Set();
    visited.value = new Set();
    unknownInputs.value = [];
    values.value = { ...kept, channel: next };
  });
}

/** The name of the secret that a channel cannot do without. */
function suggested(next: ChannelName, name: InputName): string | undefined {
  return name === 'webhook-url' && channels[next].transport === 'http' ? `${next.toUpperCase()}_URL` : undefined;
}

/** Fills the panel from what was pasted. */
export function applyPasted(candidates: readonly Candidate[], shown = 0): void {
  const candidate = candidates[shown];
  if (candidate === undefined) return;
  // Another step of the same paste is not another paste: undo leads to what was before.
  const again = pasted.value?.candidates === candidates ? undoable.value : undefined;
  const choice = again?.choice ?? withoutSecrets(currentChoice());
  newEntry();
  parked.clear();
  batch(() => {
    fill({ values: candidate.values, env: writeEnv(candidate.env), view: {} });
    if (candidate.source !== undefined && pageLanguage.value === 'zh') setValue('language', 'zh');
    scenario.value = toldScenario(scenario.value);
    unknownInputs.value = candidate.problems;
    pasted.value = { candidates, shown };
    undoable.value = { choice, done: 'pasted' };
  });
}

/** A scenario of which a step tells: the present one if it can be. */
function toldScenario(present: ScenarioName): ScenarioName {
  const words = new Set(splitWords(inputText('run-status')).map(parseSelector));
  const told: readonly (readonly [ScenarioName, readonly Selector[]])[] = [
    ['failure', ['FAIL', 'end', 'broken']],
    ['success', ['SUCCESS', 'fixed']],
    ['cancel', ['CANCELED']],
    ['start', ['RUNNING']],
  ];
  const fitting = told.filter(([, selectors]) => selectors.some((each) => words.has(each))).map(([name]) => name);
  const same = fitting.some((name) => scenarios[name].result === scenarios[present].result);
  return same ? present : (fitting[0] ?? present);
}

function fill(choice: Choice): void {
  visited.value = new Set();
  rejectedSecrets.value = new Set();
  editing.value = new Set();
  unknownInputs.value = [];
  values.value = {};
  channel.value = channelIn(choice.values);
  for (const [name, text] of Object.entries(choice.values) as [InputName, string][])
    setValue(name, secretInputs.includes(name) ? text : text.trimEnd());
  env.value = choice.env;
  scenario.value = scenarioNames.find((name) => name === choice.view.scenario) ?? scenario.value;
  tab.value = resultNames.find((name) => name === choice.view.tab) ?? tab.value;
  const language = choice.view['page-language'];
  if (language === 'zh' || language === 'en') pageLanguage.value = language;
}

/** The channel as written; without one, told from the URL by the action, here from the name of the secret. */
function channelIn(given: Readonly<Partial<Record<InputName, string>>>): ChannelName {
  const word = (given.channel ?? '').trim().toLowerCase();
  if (word !== '') return spokenOf(word) ?? 'webhook';
  const url = (given['webhook-url'] ?? '').toLowerCase();
  if (url === '') return given['email-to'] === undefined ? 'webhook' : 'email';
  return spokenOf(url) ?? 'webhook';
}

/** The first channel of which a text speaks, by any of the names that people have for it. */
function spokenOf(text: string): ChannelName | undefined {
  const named = channelDefinitions.find(([name, { aliases, misspellings }]) =>
    [name, ...aliases, ...misspellings].some((word) => text.includes(word)),
  );
  return named?.[0];
}

/** The choice as it is when the page is opened. */
export function reset(): void {
  parked.clear();
  batch(() => {
    pasted.value = undefined;
    env.value = '';
    values.value = pageLanguage.value === 'zh' ? { language: 'zh' } : {};
    scenario.value = 'failure';
    tab.value = 'step';
    setChannel('dingtalk');
  });
}

/** Starts over, so that it can be undone. */
export function startOver(): void {
  const choice = withoutSecrets(currentChoice());
  newEntry();
  reset();
  undoable.value = { choice, done: 'started' };
}

/** Takes the last paste or start back. */
export function undo(): void {
  const last = undoable.value;
  if (last === undefined) return;
  newEntry();
  batch(() => {
    pasted.value = undefined;
    undoable.value = undefined;
    fill(last.choice);
  });
}

/** The page in another language; the message follows it as long as nobody chose otherwise. */
export function setLanguage(next: PageLanguage): void {
  const followed = (values.value.language ?? 'en') === pageLanguage.value;
  batch(() => {
    pageLanguage.value = next;
    if (followed) setValue('language', next);
  });
}

/** Takes the choice of an address; without one, the choice of a fresh page. */
export function restore(hash: string): void {
  const choice = parseHash(hash);
  parked.clear();
  pasted.value = undefined;
  undoable.value = undefined;
  if (choice === undefined) reset();
  else batch(() => fill(choice));
}

/** What comes next is a step of its own for the browser's Back. */
function newEntry(): void {
  history.pushState(null, '', location.href);
}
