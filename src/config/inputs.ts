import { loginInputs, mailInputs, serverInputs } from '../channels/index.ts';
import type { Language, LocalizedText } from '../text/text.ts';
import type { messages } from './messages.ts';

type Messages = typeof messages;

/** Every input that is read; a test compares them with action.yml both ways. */
export const inputNames = [
  'channel',
  'webhook-url',
  'secret',
  'run-status',
  'status',
  'scope',
  'needs',
  'content',
  'custom-content',
  'title',
  'mentions',
  'mention-on',
  'mention-map',
  'language',
  'pipeline-name',
  'stage-name',
  'task-name',
  'global-params',
  ...mailInputs,
  ...serverInputs,
  ...loginInputs,
  'webhook-headers',
  'test-reports',
  'payload-format',
  'time-zone',
  'github-token',
  'timeout',
  'retries',
  'fail-on-error',
  'dry-run',
  'job-status',
  'check-run-id',
  'secret-source',
] as const;

export type InputName = (typeof inputNames)[number];

/** Reads an input; '' when it is not set. Trimmed unless asked otherwise, as `getInput` of @actions/core does. */
export type Input = (name: InputName, options?: { readonly trimWhitespace?: boolean }) => string;

export type Env = Readonly<Record<string, string | undefined>>;

/** A locale such as zh-CN or en_US stands for its language. */
export function parseLanguage(word: string): Language | undefined {
  if (/^en(?:[-_][a-z]{2,4})?$/i.test(word)) return 'en';
  return /^zh(?:[-_](?:cn|hans|hans[-_]cn|sg))?$/i.test(word) ? 'zh' : undefined;
}

/** One thing wrong with the configuration: which input, what is wrong, what is allowed or the likely fix. */
export type InputProblem = { readonly input: InputName; readonly text: LocalizedText };

/** The sentence about an input; the text follows its name. */
export function describeInput({ input, text }: InputProblem): LocalizedText {
  return { en: `Input '${input}' ${text.en}`, zh: `输入 '${input}' ${text.zh}` };
}

/** The configuration cannot be used. Carries every problem found, so that a user fixes them in one go. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map((problem) => describeInput(problem).en).join('\n'));
    this.problems = problems;
  }
}

/**
 * A sentence of `messages.ts` by its name, and what it quotes: the texts are loaded only when something is wrong.
 * `unknown`: values that are not understood (none are an empty input), and those that are, if they are listed nowhere else.
 */
export type InputMessage =
  | readonly ['unknown', unknown: readonly string[], allowed?: readonly string[] | undefined]
  | {
      [Name in keyof Messages]: Messages[Name] extends (...args: infer Args) => unknown
        ? readonly [Name, ...Args]
        : readonly [Name];
    }[keyof Messages];

/** Something to say about an input, or about one of its lines (from 1). */
export type InputNote = { readonly input: InputName; readonly message: InputMessage; readonly line?: number };

/** Reads inputs and collects what is wrong with them. If any error was added, the parsed values are discarded. */
export type InputReader = {
  readonly input: Input;
  readonly env: Env;
  readonly problems: InputNote[];
  /** What has no effect or is risky: an annotation each. */
  readonly warnings: InputNote[];
  /** What is only worth a line in the log. */
  readonly notes: InputNote[];
  /** Receives each secret as it is read, before any message quotes it; also values that are too short to hide. */
  readonly addSecret: (value: string) => void;
};

const maxProblemsPerInput = 8;

/** Adds an error. An input with an unevaluated expression in it has only that error. */
export function addError({ problems }: InputReader, input: InputName, message: InputMessage, line?: number): void {
  const own = problems.filter((problem) => problem.input === input);
  if (own.length < maxProblemsPerInput && !own.some((problem) => problem.message[0] === 'expression'))
    problems.push({ input, message, ...(line !== undefined && { line }) });
}

export function addWarning(reader: InputReader, input: InputName, message: InputMessage): void {
  reader.warnings.push({ input, message });
}

/** Texts of the user, of others or of the runner, in which the mark may stand; `webhook-url` is checked where it is parsed. */
const mayHoldExpression: ReadonlySet<InputName> = new Set([
  ...(['title', 'custom-content', 'pipeline-name', 'stage-name', 'task-name', 'global-params'] as const),
  ...(['needs', 'webhook-url', 'github-token', 'job-status', 'check-run-id', 'secret-source'] as const),
]);

/** Finds expressions that were not evaluated. */
export function rejectExpressions(reader: InputReader): void {
  for (const name of inputNames)
    if (!mayHoldExpression.has(name) && reader.input(name).includes('${{')) addError(reader, name, ['expression']);
}
