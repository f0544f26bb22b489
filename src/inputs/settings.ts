import { type ChannelName, channels } from '../channels/index.ts';
import { contentNames, contentOf } from '../message/fields.ts';
import { payloadFormats, type Scope, scopes, type Wishes } from '../message/wishes.ts';
import { languages, type Selector, type StatusCode, selectorOf, statusOf, statusWords } from '../status.ts';
import { type Destination, destinationOf, warnOfStrangers } from './destination.ts';
import { InputError } from './errors.ts';
import { channelOf } from './http-targets.ts';
import { mentionMapOf, mentionsOf } from './mentions.ts';
import type { Input } from './names.ts';
import {
  choice,
  complain,
  flag,
  globs,
  lines,
  parseWords,
  type Reader,
  shown,
  unknownWord,
  wholeNumber,
} from './reader.ts';

/** How the action goes about it. */
export type Wiring = {
  readonly selectors: readonly Selector[];
  /** The status to report now; undefined follows the job. */
  readonly status: StatusCode | undefined;
  readonly needs: string;
  /** Globs of JUnit XML files, relative to the workspace. */
  readonly testReports: readonly string[];
  readonly token: string;
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number;
  readonly retries: number;
  readonly failOnError: boolean;
  readonly dryRun: boolean;
  readonly checkRunId: string;
  readonly warnings: readonly string[];
  /** About files that may only appear while the job runs: for the stage that sends. */
  readonly fileWarnings: readonly string[];
};

/** Everything a user configured, checked. */
export type Settings = Wishes & Wiring & { readonly destination: Destination };

const selectorWords = [...new Set(['finish', 'broken', 'fixed', ...statusWords])];

// TODO until `message/fields.ts` has the rows.
const contentWords = [
  ...new Set([...contentNames, 'pull-request', 'changes', 'tests', 'errors', 'artifacts', 'streak']),
];

/**
 * Inputs to settings. `workspace` is where attachments are looked for, `eventName` what triggered the workflow.
 * @throws InputError with every problem at once
 */
export async function settingsOf(input: Input, workspace: string, eventName: string): Promise<Settings> {
  const reader: Reader = { input, problems: [], warnings: [], fileWarnings: [] };
  const channel = channelOf(reader);
  if (channel === undefined && reader.problems.length === 0) {
    complain(
      reader,
      'webhook-url',
      "is empty, and so is 'email-to': nowhere to send to. If it comes from a secret, check the name of the secret and that this workflow may read it.",
    );
  }
  const common = commonOf(reader, channel);
  if (common.scope === 'workflow-run' && eventName !== 'workflow_run')
    complain(
      reader,
      'scope',
      "is 'workflow-run', which works only in a workflow that is triggered by 'on: workflow_run'.",
    );
  const destination = channel === undefined ? undefined : await destinationOf(reader, channel, workspace);
  if (channel !== undefined) warnOfStrangers(reader, channel);
  if (destination === undefined || reader.problems.length > 0) throw new InputError(reader.problems);
  return { ...common, destination, warnings: reader.warnings, fileWarnings: reader.fileWarnings };
}

function commonOf(
  reader: Reader,
  channel: ChannelName | undefined,
): Omit<Settings, 'destination' | 'warnings' | 'fileWarnings'> {
  const { input } = reader;
  const mentionMap = channel === undefined ? new Map() : mentionMapOf(reader, channel);
  return {
    selectors: parseWords(reader, 'run-status', selectorWords, selectorOf),
    status: givenStatus(reader),
    scope: scopeOf(reader),
    needs: input('needs'),
    speaks: channel === undefined || channels[channel].speaks,
    content: contentOf(
      parseWords(reader, 'content', contentWords, (word) =>
        contentWords.find((name) => name.toLowerCase() === word.toLowerCase()),
      ).filter((word) => contentNames.includes(word)),
    ),
    custom: input('custom-content'),
    title: input('title'),
    mentions: channel === undefined ? [] : mentionsOf(reader, channel, mentionMap),
    mentionOn: parseWords(reader, 'mention-on', selectorWords, selectorOf),
    mentionMap,
    language: choice(reader, 'language', languages),
    pipelineName: input('pipeline-name'),
    stageName: input('stage-name'),
    taskName: input('task-name'),
    globalParams: paramsOf(reader),
    testReports: globs(reader, 'test-reports'),
    payloadFormat: choice(reader, 'payload-format', payloadFormats),
    timeZone: timeZoneOf(reader),
    token: input('github-token'),
    timeoutMs: wholeNumber(reader, 'timeout', 1, 50) * 1000,
    retries: wholeNumber(reader, 'retries', 0, 10),
    failOnError: flag(reader, 'fail-on-error'),
    dryRun: flag(reader, 'dry-run'),
    checkRunId: /^\d+$/.test(input('check-run-id')) ? input('check-run-id') : '',
  };
}

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
function scopeOf(reader: Reader): Scope {
  const needs = reader.input('needs') !== '';
  if (reader.input('scope') === '') {
    if (needs && reader.input('status') !== '') complainOfNeeds(reader, 'status');
    return needs ? 'workflow' : 'job';
  }
  const scope = choice(reader, 'scope', scopes);
  if (needs && scope !== 'workflow') complainOfNeeds(reader, 'scope');
  else if (needs && reader.input('status') !== '') complainOfNeeds(reader, 'status');
  return scope;
}

function complainOfNeeds(reader: Reader, other: 'status' | 'scope'): void {
  const instead = other === 'scope' ? "write 'scope: workflow' or leave it out" : "remove 'status'";
  complain(
    reader,
    'needs',
    `reports the whole run by the results of the jobs, and cannot be combined with '${other}: ${shown(reader.input(other))}'. To report the run, ${instead}; else remove 'needs'.`,
  );
}

function timeZoneOf(reader: Reader): string {
  const zone = reader.input('time-zone');
  if (zone === 'UTC') return zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    complain(
      reader,
      'time-zone',
      `has '${shown(zone)}', which is not the name of a time zone. Write a name such as Asia/Shanghai, Europe/Berlin or UTC.`,
    );
    return 'UTC';
  }
}

function givenStatus(reader: Reader): StatusCode | undefined {
  const word = reader.input('status');
  if (word === '') return undefined;
  const status = statusOf(word);
  if (status === undefined) complain(reader, 'status', unknownWord(word, statusWords));
  return status;
}

function paramsOf(reader: Reader): { key: string; value: string }[] {
  const text = reader.input('global-params');
  if (text.startsWith('{')) {
    try {
      const object = JSON.parse(text) as Record<string, unknown>;
      return Object.keys(object).map((key) => ({
        key,
        value: typeof object[key] === 'string' ? object[key] : JSON.stringify(object[key]),
      }));
    } catch {
      complain(reader, 'global-params', 'begins with { but is not valid JSON.');
      return [];
    }
  }
  return lines(text).flatMap((line, index) => {
    const at = line.indexOf('=');
    if (at > 0) return [{ key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }];
    complain(reader, 'global-params', `line ${index + 1} is not 'KEY=value'.`);
    return [];
  });
}
