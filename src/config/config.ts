import { type ChannelName, channels } from '../channels/index.ts';
import { type Scope, scopes } from '../github/run-info.ts';
import {
  type ContentName,
  contentNames,
  parseContent,
  payloadFormats,
  type ReportOptions,
} from '../message/options.ts';
import { parseSelector, parseStatus, type Selector, type StatusCode } from '../status.ts';
import { type LocalizedText, uniqueBy } from '../text/text.ts';
import { type Destination, readChannel, readDestination, readWebhookUrls } from './destination.ts';
import {
  addError,
  addWarning,
  describeInput,
  type Input,
  InputError,
  type InputName,
  type InputNote,
  type InputReader,
  parseLanguage,
  rejectExpressions,
} from './inputs.ts';
import { readMentions } from './mentions.ts';
import { hideSecretInputs } from './secret-inputs.ts';
import {
  oneOf,
  parseFlag,
  parseWholeNumber,
  parseWord,
  parseWords,
  readGlobs,
  readNeededJobs,
  readParams,
  splitWords,
} from './values.ts';

/** Everything a user configured, checked. */
export interface Config extends ReportOptions {
  readonly destination: Destination;
  readonly token: string;
  /** Of one attempt. */
  readonly timeoutMs: number;
  readonly retries: number;
  readonly failOnError: boolean;
  readonly dryRun: boolean;
  /** What has no effect or is risky: an annotation each. */
  readonly warnings: readonly LocalizedText[];
  /** What is only worth a line in the log. */
  readonly notes: readonly LocalizedText[];
}

type ConfigContext = Pick<InputReader, 'env' | 'addSecret'> & { readonly stage: 'main' | 'post' };

/**
 * Reads the inputs into a `Config`.
 * @throws InputError with every problem at once
 */
export async function readConfig(input: Input, { env, stage, addSecret }: ConfigContext): Promise<Config> {
  const reader: InputReader = { input, env, problems: [], warnings: [], notes: [], addSecret };
  hideSecretInputs(reader);
  rejectExpressions(reader);
  const language = parseWord(reader, 'language', parseLanguage);
  const urls = readWebhookUrls(reader);
  const channel = readChannel(reader, urls);
  const scope = readScope(reader);
  const status = readStatus(reader, stage);
  const content = readContent(reader);
  const timeout = parseWholeNumber(reader, 'timeout', 1, 50);
  const values = {
    scope,
    language,
    rendersText: channel === undefined || channels[channel].rendersText,
    content,
    custom: readCustomContent(reader),
    title: input('title'),
    ...(channel === undefined ? { mentions: [], mentionMap: new Map() } : readMentions(reader, channel)),
    mentionOn: readSelectors(reader, 'mention-on', scope),
    pipelineName: input('pipeline-name'),
    stageName: input('stage-name'),
    taskName: input('task-name'),
    globalParams: readParams(reader),
    payloadFormat: parseWord(reader, 'payload-format', oneOf(payloadFormats)),
    timeZone: parseWord(reader, 'time-zone', parseZone),
    selectors: readSelectors(reader, 'run-status', scope),
    testReports: readGlobs(reader, 'test-reports'),
    token: input('github-token'),
    timeoutMs: timeout === undefined ? undefined : timeout * 1000,
    retries: parseWholeNumber(reader, 'retries', 0, 10),
    failOnError: parseFlag(reader, 'fail-on-error'),
    dryRun: parseFlag(reader, 'dry-run'),
    checkRunId: /^\d+$/.exec(input('check-run-id'))?.[0] ?? '',
    destination: channel === undefined ? undefined : await readDestination(reader, channel, urls),
  };
  const neededJobs = readNeededJobs(reader);
  if (scope === 'workflow-run' && env.GITHUB_EVENT_NAME !== 'workflow_run') addError(reader, 'scope', ['otherTrigger']);
  if (status === undefined && scope === 'job') warnOfUnreachable(reader);
  const showsTests = content.includes('tests') || content.includes('summary');
  if (values.rendersText && values.testReports.length > 0 && !showsTests)
    addWarning(reader, 'test-reports', ['reportsNotShown']);
  if (channel !== undefined) warnOfOtherChannels(reader, channel);
  // The sentences are loaded only when there is an error, a warning or a note.
  const silent = reader.problems.length + reader.warnings.length + reader.notes.length === 0;
  const describe = silent ? () => [] : (await import('./suggestions.ts')).describe;
  if (reader.problems.length > 0 || !isComplete(values)) throw new InputError(describe(reader.problems));
  const sentences = (notes: readonly InputNote[]) => describe(notes).map(describeInput);
  const warnings = uniqueBy(sentences(reader.warnings), ({ en }) => en);
  return { ...values, status, neededJobs, warnings, notes: sentences(reader.notes) };
}

/** Whether every value could be read. */
function isComplete<T extends object>(values: T): values is T & { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.values(values).every((value) => value !== undefined);
}

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
function readScope(reader: InputReader): Scope | undefined {
  const [scope, needs, status] = [reader.input('scope'), reader.input('needs'), reader.input('status')];
  const parsed = scope === '' ? (needs === '' ? 'job' : 'workflow') : parseWord(reader, 'scope', oneOf(scopes));
  if (needs === '') return parsed;
  if (parsed === 'job' || parsed === 'workflow-run') addError(reader, 'needs', ['conflict', 'scope', scope]);
  else if (status !== '' && !follows(status)) addError(reader, 'needs', ['conflict', 'status', status]);
  return parsed;
}

const follows = (word: string) => word.toLowerCase() === 'follow';

/** The status to report now; undefined follows. */
function readStatus(reader: InputReader, stage: 'main' | 'post'): StatusCode | undefined {
  const text = reader.input('status');
  // The runner passes '' for an expression without a value. Post has no default of its own when main left no state.
  if (text === '' && stage === 'main') addError(reader, 'status', ['emptyStatus']);
  return text === '' || follows(text) ? undefined : parseWord(reader, 'status', parseStatus);
}

function readContent(reader: InputReader): ContentName[] {
  const words = parseWords(reader, 'content', oneOf(contentNames));
  const content = parseContent(words);
  if (words.includes('none') && content.length > 0) addError(reader, 'content', ['noneWithOthers']);
  return content;
}

function readCustomContent(reader: InputReader): string {
  const text = reader.input('custom-content');
  if (text.includes('\\n') && !text.includes('\n'))
    reader.notes.push({ input: 'custom-content', message: ['literalLineBreak'] });
  return text;
}

function readSelectors(reader: InputReader, name: 'run-status' | 'mention-on', scope: Scope | undefined): Selector[] {
  if (name === 'run-status' && reader.input(name) === '') addError(reader, name, ['unknown', []]);
  const selectors = parseWords(reader, name, parseSelector);
  if (scope === 'job' && selectors.includes('timeout')) addWarning(reader, name, ['timeoutInJob']);
  return selectors;
}

/** A job that is skipped or waits runs no step, so a step that follows its job never sees these. */
const unreachable: readonly (Selector | undefined)[] = ['SKIP', 'WAITING', 'CANCELLING'];

function warnOfUnreachable(reader: InputReader): void {
  const words = splitWords(reader.input('run-status')).filter((word) => unreachable.includes(parseSelector(word)));
  if (words.length > 0) addWarning(reader, 'run-status', ['unreachable', words]);
}

function parseZone(name: string): string | undefined {
  // The first use of Intl takes 12 ms of every stage; the default needs none.
  if (name === 'UTC') return name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

function warnOfOtherChannels(reader: InputReader, channel: ChannelName): void {
  const own: readonly InputName[] = channels[channel].inputs;
  for (const input of new Set(Object.values(channels).flatMap((row): readonly InputName[] => row.inputs))) {
    // Ignore values that equal the default.
    if (!own.includes(input) && !['', 'documented'].includes(reader.input(input)))
      addWarning(reader, input, ['otherChannel', channel]);
  }
}
