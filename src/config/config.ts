import type { MailServer } from '../channels/email/types.ts';
import { type ChannelName, channels } from '../channels/index.ts';
import { payloadFormats, type ReportOptions } from '../message/options.ts';
import type { LocalizedText } from '../text/localize.ts';
import { type Destination, readChannel, readDestination, readWebhookUrls } from './destination.ts';
import {
  addError,
  addWarning,
  describeInput,
  type Env,
  type Input,
  InputError,
  type InputName,
  type InputNote,
  type InputReader,
  parseLanguage,
  rejectExpressions,
} from './inputs.ts';
import { readGlobs, readNeededJobs, readParams } from './lists.ts';
import { readMentions } from './mentions.ts';
import {
  parseZone,
  readContent,
  readCustomContent,
  readScope,
  readSelectors,
  readStatus,
  warnOfUnreachable,
} from './report-options.ts';
import { hideSecretInputs } from './secrets.ts';
import { oneOf, parseFlag, parseWholeNumber, parseWord } from './values.ts';

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

/** What surrounds the inputs. */
export type ConfigContext = {
  readonly env: Env;
  readonly stage: 'main' | 'post';
  /** Takes each secret as it is read, before anything is said about it; what is too short to hide may come too. */
  readonly addSecret: (value: string) => void;
};

/**
 * Inputs to settings.
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
    checkRunId: /^\d+$/.test(input('check-run-id')) ? input('check-run-id') : '',
    destination: channel === undefined ? undefined : await readDestination(reader, channel, urls),
  };
  const neededJobs = readNeededJobs(reader);
  if (scope === 'workflow-run' && env.GITHUB_EVENT_NAME !== 'workflow_run') addError(reader, 'scope', ['otherTrigger']);
  if (status === undefined && scope === 'job') warnOfUnreachable(reader, values.selectors);
  if (
    values.rendersText &&
    values.testReports.length > 0 &&
    !content.some((name) => name === 'tests' || name === 'summary')
  )
    addWarning(reader, 'test-reports', ['reportsNotShown']);
  if (channel !== undefined) warnOfOtherChannels(reader, channel);
  // The texts are loaded only when there is something to say.
  const silent = reader.problems.length + reader.warnings.length + reader.notes.length === 0;
  const describe = silent ? () => [] : (await import('./suggestions.ts')).describe;
  if (reader.problems.length > 0 || !isComplete(values)) throw new InputError(describe(reader.problems));
  const sentences = (notes: readonly InputNote[]) => describe(notes).map(describeInput);
  const warnings = [...new Map(sentences(reader.warnings).map((warning) => [warning.en, warning])).values()];
  return { ...values, status, neededJobs, warnings, notes: sentences(reader.notes) };
}

/** Whether every value could be read. */
function isComplete<T extends object>(values: T): values is T & { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.values(values).every((value) => value !== undefined);
}

/** Whether the configuration is wrong only because the run was given no secrets: a fork's pull request, or Dependabot's. */
export function isMissingSecrets({ problems }: InputError, input: Input, env: Env): boolean {
  return hasNoSecrets(input, env) && problems.every(({ input: name }) => fromSecrets.test(name) && input(name) === '');
}

/** Inputs that usually come from a secret, and so are empty where there are none. */
const fromSecrets = /webhook-url|smtp-(?:host|url|password|access-token|username)|email-(?:from|to)/;

/**
 * Without secrets a mail server's login is empty too; going on without it could only end in a refusal.
 * @throws InputError that is excused
 */
export function requireLogin({ security, login }: MailServer, input: Input, env: Env): void {
  // A relay inside a network, without TLS, most often wants no login.
  if (login.kind === 'none' && security !== 'none' && hasNoSecrets(input, env))
    throw new InputError([{ input: 'smtp-password', text: { en: 'is empty.', zh: '为空。' } }]);
}

/** Dependabot's runs see only the secrets that were made for Dependabot. */
function hasNoSecrets(input: Input, env: Env): boolean {
  return ['None', 'Dependabot'].includes(input('secret-source')) || env.GITHUB_ACTOR === 'dependabot[bot]';
}

/** Warns of inputs that belong to other channels only. */
function warnOfOtherChannels(reader: InputReader, channel: ChannelName): void {
  const own: readonly InputName[] = channels[channel].inputs;
  for (const input of new Set(Object.values(channels).flatMap((row): readonly InputName[] => row.inputs))) {
    // Ignore values that equal the default.
    if (!own.includes(input) && !['', 'documented'].includes(reader.input(input)))
      addWarning(reader, input, ['otherChannel', channel]);
  }
}
