import { batch, computed, effect, signal } from '@preact/signals';
import manifest from '../action.yml';
import { type ChannelName, channelDefinitions, channels } from '../src/channels/index.ts';
import { type InputName, inputNames } from '../src/config/inputs.ts';
import type { LocalizedText } from '../src/text/localize.ts';
import { kindOf, secretInputs } from './catalog.ts';
import { choiceOf, hashOf } from './link.ts';
import type { Pasted } from './paste.ts';
import { type Defaults, type Report, reportOf, type Written } from './report.ts';
import { type Permission, permissionsFor, type ResultName, reporterInputs } from './result.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { holdsCredential, holdsSecret, isSecretName, looksLikeSecret, secretReference } from './secrets.ts';
import { usesInput } from './uses.ts';
import { allWords, type PageLanguage } from './words.ts';

export const defaults: Defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, String(input.default ?? '')]),
);

type Values = Readonly<Partial<Record<InputName, string>>>;

export const channel = signal<ChannelName>('dingtalk');
/** What the controls hold, as far as it is not the default. A secret is here by its name alone. */
export const values = signal<Values>({});
/** Inputs into which a secret itself was put; what was put is forgotten. */
export const refused = signal<ReadonlySet<InputName>>(new Set());
/** Names in pasted YAML that are no inputs, in the action's words. */
export const strangers = signal<readonly { readonly input: string; readonly text: LocalizedText }[]>([]);
export const scenario = signal<ScenarioName>('failure');
export const pageLanguage = signal<PageLanguage>('en');
export const pageTheme = signal<'auto' | 'light' | 'dark'>('auto');
export const previewTheme = signal<'light' | 'dark'>('light');
export const previewWidth = signal<'phone' | 'desktop'>('phone');
export const tab = signal<ResultName>('step');

export const words = computed(() => allWords[pageLanguage.value]);

/** What an input is: the default until it is changed. */
export function textOf(name: InputName): string {
  return values.value[name] ?? defaults[name] ?? '';
}

/**
 * Takes what a control holds; a secret itself is refused and forgotten. Returns what the control may keep. While
 * somebody types, a word may still become a name; `done` tells that nothing more is coming.
 */
export function setValue(name: InputName, text: string, done = true): string {
  const secretItself = secretInputs.includes(name)
    ? linesOf(text).some((line) => !isReference(line) && (done || looksLikeSecret(line)))
    : holdsSecret(text) || (name === 'webhook-headers' && holdsCredential(text));
  const kept = secretItself ? '' : text;
  const marked = new Set(refused.value);
  if (secretItself) marked.add(name);
  else marked.delete(name);
  batch(() => {
    refused.value = marked;
    const { [name]: _, ...others } = values.value;
    values.value = isDefault(name, kept) ? others : { ...others, [name]: kept };
  });
  return kept;
}

/** An emptied text is the default again; a list without words is a choice. */
function isDefault(name: InputName, text: string): boolean {
  if (text === (defaults[name] ?? '')) return true;
  return text.trim() === '' && kindOf(name) !== 'ticks';
}

/** Secret inputs whose text is no name. */
export const badNames = computed(() => secretInputs.filter((name) => namesIn(name).some((line) => !isReference(line))));

const namesIn = (name: InputName) => linesOf(values.value[name] ?? '');
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const isReference = (line: string) => line === '-' || line.includes('${{') || isSecretName(line);

/** The `with:` of the step, in the order of action.yml. */
export const written = computed<Written>(() => {
  const rows = inputNames.flatMap((name) => {
    const text = values.value[name];
    if (text === undefined) return [];
    if (!secretInputs.includes(name)) return [[name, text] as const];
    const lines = namesIn(name).filter(isReference);
    const references = lines.map((line) => (line === '-' || line.includes('${{') ? line : secretReference(line)));
    return references.length === 0 ? [] : [[name, references.join('\n')] as const];
  });
  return Object.fromEntries(rows);
});

/** `own`: said by the page and not by the action. */
export type Problem = { readonly input: string; readonly text: string; readonly own?: true };

export const report = signal<Report | undefined>(undefined);
export const permissions = signal<readonly Permission[]>([]);
/** Whether what is shown is still of an earlier choice. */
export const busy = signal(true);
/** Inputs whose control has been left: an empty one is worth a complaint only then. */
export const visited = signal<ReadonlySet<InputName>>(new Set());

const inPageLanguage = ({ input, text }: { readonly input: string; readonly text: LocalizedText }): Problem => ({
  input,
  text: text[pageLanguage.value],
});

/** Everything that is to be solved: the action's problems and the page's own. */
export const problems = computed<readonly Problem[]>(() => {
  const said = words.value;
  const own = [
    ...[...refused.value].map((input) => ({ input, text: said.refused, own: true as const })),
    ...badNames.value.map((input) => ({ input, text: said.badName, own: true as const })),
    ...strangers.value.map(inPageLanguage),
  ];
  const mine = new Set<string>([...refused.value, ...badNames.value]);
  return [...own, ...(report.value?.problems ?? []).filter(({ input }) => !mine.has(input)).map(inPageLanguage)];
});

let latest = 0;
const marks: unknown[] = [];
const started = performance.now();

/** Follows the choice: report, then permissions when nothing newer is on its way. */
export function follow(): void {
  effect(() => {
    const step = tab.value === 'reporter' ? reporterInputs(written.value) : written.value;
    const [named, place] = [scenario.value, channel.value];
    latest += 1;
    const own = latest;
    busy.value = true;
    void reportOf(step, { defaults, channel: place }, scenarios[named]).then((made) => {
      if (own !== latest) return;
      report.value = made;
      if (marks.length === 0)
        marks.push(performance.measure('first preview', { start: started, end: performance.now() }));
      setTimeout(() => void needed(step, place, own), 0);
    });
  });
}

async function needed(step: Written, place: ChannelName, own: number): Promise<void> {
  const reports = await Promise.all(
    scenarioNames.map((name) => reportOf(step, { defaults, channel: place }, scenarios[name])),
  );
  if (own !== latest) return;
  const all = reports.flatMap(({ needs, silence }) =>
    [...needs].filter((name) => silence === '' || name === 'history'),
  );
  permissions.value = permissionsFor(new Set(all));
  busy.value = false;
}

const parked = new Map<string, string>();
/** Inputs of many channels whose value fits one only. */
const bound: readonly InputName[] = ['webhook-url', 'secret', 'mentions', 'mention-map'];

/** Changes the channel: what fits it no longer is put aside, and comes back with the channel. */
export function chooseChannel(next: ChannelName): void {
  const before = channel.value;
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(values.value) as [InputName, string][]) {
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
    refused.value = new Set();
    values.value = { ...kept, channel: next };
  });
}

/** The name of the secret that a channel cannot do without. */
function suggested(next: ChannelName, name: InputName): string | undefined {
  return name === 'webhook-url' && channels[next].transport === 'http' ? `${next.toUpperCase()}_URL` : undefined;
}

/** The name of a secret that suits an input of the channel. */
export function suggestedName(name: InputName): string {
  const prefix = channel.value.toUpperCase();
  if (name === 'webhook-url') return `${prefix}_URL`;
  return name === 'secret' ? `${prefix}_SECRET` : name.toUpperCase().replaceAll('-', '_');
}

/** Fills the panel from pasted YAML. */
export function takePasted({ values: given, problems: unknown }: Pasted): void {
  parked.clear();
  batch(() => {
    strangers.value = unknown;
    refused.value = new Set();
    values.value = {};
    channel.value = channelIn(given);
    for (const [name, text] of Object.entries(given) as [InputName, string][])
      setValue(name, secretInputs.includes(name) ? namesOf(text) : text.trimEnd());
  });
}

/** References to secrets as their bare names; other expressions stay. */
function namesOf(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const name = /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/.exec(line.trim())?.[1] ?? '';
      return isSecretName(name) ? name : line.trim();
    })
    .join('\n');
}

/** The channel as written; without one, told from the URL by the action, here from the name of the secret. */
function channelIn(given: Readonly<Record<string, string>>): ChannelName {
  const word = (given.channel ?? '').trim().toLowerCase();
  if (word !== '') return spokenOf(word) ?? 'webhook';
  const url = (given['webhook-url'] ?? '').toLowerCase();
  if (url === '') return given['email-to'] === undefined ? 'webhook' : 'email';
  return spokenOf(url) ?? 'webhook';
}

/** The first channel of which a text speaks, by any of the names that people have for it. */
function spokenOf(text: string): ChannelName | undefined {
  const named = channelDefinitions.find(([name, { aliases, misspellings: mistakenNames }]) =>
    [name, ...aliases, ...mistakenNames].some((word) => text.includes(word)),
  );
  return named?.[0];
}

/** The choice as it is when the page is opened. */
export function startOver(): void {
  parked.clear();
  batch(() => {
    visited.value = new Set();
    strangers.value = [];
    values.value = pageLanguage.value === 'zh' ? { language: 'zh' } : {};
    chooseChannel('dingtalk');
  });
}

/** The page in another language; the message follows it as long as nobody chose otherwise. */
export function speak(next: PageLanguage): void {
  const followed = (values.value.language ?? 'en') === pageLanguage.value;
  batch(() => {
    pageLanguage.value = next;
    if (followed) setValue('language', next);
  });
}

/** The address of this page with the choice in its hash. */
export function linkOf(base: string): string {
  const view = { scenario: scenario.value, 'page-language': pageLanguage.value, tab: tab.value };
  return `${base.replace(/#.*$/s, '')}${hashOf({ values: values.value as Record<string, string>, view })}`;
}

/** Takes the choice of a link; false when the hash holds none. */
export function restore(hash: string): boolean {
  const choice = choiceOf(hash);
  if (choice === undefined) return false;
  parked.clear();
  batch(() => {
    values.value = {};
    strangers.value = [];
    channel.value = channelIn(choice.values);
    for (const [name, text] of Object.entries(choice.values)) setValue(name as InputName, text);
    scenario.value = scenarioNames.find((name) => name === choice.view.scenario) ?? scenario.value;
    if (choice.view['page-language'] === 'zh' || choice.view['page-language'] === 'en')
      pageLanguage.value = choice.view['page-language'];
    const shown = choice.view.tab;
    if (shown === 'step' || shown === 'workflow' || shown === 'reporter') tab.value = shown;
  });
  return true;
}
