import { computed, signal } from '@preact/signals';
import manifest from '../action.yml';
import type { ChannelName } from '../src/channels/index.ts';
import { type InputName, inputNames } from '../src/config/inputs.ts';
import { secretInputs } from './catalog.ts';
import { readEnv } from './env.ts';
import { type Choice, toHash } from './link.ts';
import type { Candidate } from './paste.ts';
import type { Defaults, Report, Written } from './report.ts';
import type { Permission, ResultName } from './result.ts';
import type { ScenarioName } from './scenarios.ts';
import { checkName, cleaned, secretReference, withoutCredentials } from './secrets.ts';
import { allWords, inLanguage, type PageLanguage, type PageText } from './words.ts';

export const defaults: Defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, String(input.default ?? '')]),
);

type Values = Readonly<Partial<Record<InputName, string>>>;

export const channel = signal<ChannelName>('dingtalk');
/** What the controls hold, as far as it is not the default. */
export const values = signal<Values>({});
/** The variables of the step: lines `NAME: value`. */
export const env = signal('');
/** Inputs into which a secret itself was put; what was put is forgotten. */
export const rejectedSecrets = signal<ReadonlySet<InputName | 'env'>>(new Set());
/** Secret inputs that are being edited: their names are judged when the field is left. */
export const editing = signal<ReadonlySet<InputName>>(new Set());
/** Names in pasted YAML that are no inputs, in the action's words. */
export const unknownInputs = signal<readonly { readonly input: string; readonly text: PageText }[]>([]);
export const scenario = signal<ScenarioName>('failure');
export const pageLanguage = signal<PageLanguage>('en');
export const pageTheme = signal<'auto' | 'light' | 'dark'>('auto');
export const previewTheme = signal<'light' | 'dark'>('light');
export const previewWidth = signal<'phone' | 'desktop'>('phone');
export const tab = signal<ResultName>('step');
/** Inputs whose control has been left: an empty one is worth a complaint only then. */
export const visited = signal<ReadonlySet<InputName>>(new Set());

/** What was pasted last, and which of its steps is shown. */
export const pasted = signal<{ readonly candidates: readonly Candidate[]; readonly shown: number } | undefined>(
  undefined,
);
/** The choice before the last step that replaced all of it. */
export const undoable = signal<{ readonly choice: Choice; readonly done: 'started' | 'pasted' } | undefined>(undefined);

export const words = computed(() => allWords[pageLanguage.value]);

/** A sentence in the language of the page. */
export const translate = (text: PageText): string => inLanguage(text, pageLanguage.value);

/** What an input is: the default until it is changed. */
export function inputText(name: InputName): string {
  return values.value[name] ?? defaults[name] ?? '';
}

export const toLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The name of a secret that suits an input of the channel. */
export function suggestedName(name: InputName): string {
  const prefix = channel.value.toUpperCase();
  if (name === 'webhook-url') return `${prefix}_URL`;
  return name === 'secret' ? `${prefix}_SECRET` : name.toUpperCase().replaceAll('-', '_');
}

/** The lines of a secret input that are no name, each with a proposal. */
function badLines(name: InputName): readonly { readonly line: string; readonly proposal: string }[] {
  return toLines(values.value[name] ?? '').flatMap((line) => {
    const judged = checkName(line, suggestedName(name));
    return judged.kind === 'bad' ? [{ line, proposal: judged.proposal }] : [];
  });
}

/** The `with:` of the step, in the order of action.yml. */
export const written = computed<Written>(() => {
  const rows = inputNames.flatMap((name) => {
    const text = values.value[name];
    if (text === undefined) return [];
    if (!secretInputs.includes(name)) return [[name, withoutCredentials(text)] as const];
    const references = toLines(text).flatMap((line) => {
      const judged = checkName(line, '');
      if (judged.kind !== 'reference') return [];
      return judged.text === '-' || judged.text.includes('${{') ? [judged.text] : [secretReference(judged.text)];
    });
    return references.length === 0 ? [] : [[name, references.join('\n')] as const];
  });
  return Object.fromEntries(rows);
});

/** The `env:` of the step. */
export const writtenEnv = computed(() => cleaned(readEnv(env.value).variables));

/** `own`: said by the page and not by the action. `todo`: nothing is wrong, something is missing. */
export type Problem = {
  readonly input: string;
  readonly text: PageText;
  readonly own?: true;
  readonly todo?: true;
  /** A name that would do. */
  readonly proposal?: { readonly line: string; readonly name: string };
};

export const report = signal<Report | undefined>(undefined);
export const permissions = signal<readonly Permission[]>([]);
/** Whether what is shown is still of an earlier choice. */
export const busy = signal(true);
/** Whether all groups of fields are drawn: those after the address wait for the first preview. */
export const complete = signal(false);

/** Everything that is to be solved: the action's problems and the page's own. */
export const problems = computed<readonly Problem[]>(() => {
  const said = words.value;
  const settled = secretInputs.filter((name) => !editing.value.has(name));
  const own: Problem[] = [
    ...[...rejectedSecrets.value].map((input) => ({
      input,
      text:
        input === 'env' || input === 'webhook-headers'
          ? said.refusedLines
          : secretInputs.includes(input)
            ? said.refused
            : said.refusedText,
      own: true as const,
    })),
    ...settled.flatMap((input) =>
      badLines(input).map(({ line, proposal }) => ({
        input,
        text: said.badName(line, proposal),
        own: true as const,
        proposal: { line, name: proposal },
      })),
    ),
    ...readEnv(env.value).wrong.map((line) => ({ input: 'env', text: said.envWrong(line), own: true as const })),
    ...unknownInputs.value,
  ];
  const mine = new Set<string>([...own.map(({ input }) => input), ...editing.value]);
  const others = (report.value?.problems ?? []).filter(({ input }) => !mine.has(input));
  return [
    ...own,
    ...others.map((problem) =>
      inputText(problem.input).trim() === '' && !visited.value.has(problem.input)
        ? { ...problem, todo: true as const }
        : problem,
    ),
  ];
});

/** What a link restores: all of the choice. */
export function currentChoice(): Choice {
  return {
    values: values.value,
    env: env.value,
    view: { scenario: scenario.value, 'page-language': pageLanguage.value, tab: tab.value },
  };
}

export const address = computed(() => {
  const choice = currentChoice();
  // Half of a key may look like a name: what is being typed waits until it is judged.
  const settled = Object.entries(choice.values).filter(([name]) => !editing.value.has(name as InputName));
  return toHash({ ...choice, values: Object.fromEntries(settled) });
});
