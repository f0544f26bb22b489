import type { MailTarget } from '../channels/email/mail.ts';
import type { ChannelName } from '../channels/index.ts';
import { type ContentName, contentNames, contentOf } from '../message/fields.ts';
import {
  type Language,
  languages,
  type Selector,
  type StatusCode,
  selectorOf,
  statusOf,
  statusWords,
} from '../status.ts';
import { InputError } from './errors.ts';
import { channelOf, type Target, targetsOf } from './http-targets.ts';
import { type MentionMap, type MentionRequest, mentionMapOf, mentionsOf } from './mentions.ts';
import type { Input, InputName } from './names.ts';
import { choice, complain, flag, lines, parseWords, type Reader, unknownWord, wholeNumber } from './reader.ts';

export const scopes = ['job', 'workflow', 'workflow-run'] as const;

/** Where to deliver: one channel, its targets. */
export type Destination =
  | { readonly channel: Exclude<ChannelName, 'email'>; readonly targets: readonly Target[] }
  | { readonly channel: 'email'; readonly targets: readonly [MailTarget] };

/** Everything a user configured, checked. */
export type Settings = {
  readonly destination: Destination;
  readonly selectors: readonly Selector[];
  /** The status to report now; undefined follows the job. */
  readonly status: StatusCode | undefined;
  readonly scope: (typeof scopes)[number];
  readonly needs: string;
  readonly content: readonly ContentName[];
  readonly custom: string;
  readonly title: string;
  readonly mentions: readonly MentionRequest[];
  readonly mentionOn: readonly Selector[];
  readonly mentionMap: MentionMap;
  readonly language: Language;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly taskName: string;
  readonly globalParams: readonly { readonly key: string; readonly value: string }[];
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

const selectorWords = [...new Set(['finish', 'broken', 'fixed', ...statusWords])];

/** Inputs that belong to some channels only. */
const owners: readonly { readonly input: InputName; readonly channels: readonly ChannelName[] }[] = [
  { input: 'secret', channels: ['dingtalk', 'lark', 'webhook'] },
  { input: 'webhook-headers', channels: ['webhook'] },
  { input: 'webhook-url', channels: ['dingtalk', 'wecom', 'lark', 'webhook'] },
  { input: 'mentions', channels: ['dingtalk', 'wecom', 'lark'] },
  { input: 'custom-content', channels: ['dingtalk', 'wecom', 'lark', 'email'] },
  ...(
    [
      'email-to',
      'email-cc',
      'email-bcc',
      'email-from',
      'email-reply-to',
      'email-attachments',
      'smtp-url',
      'smtp-host',
      'smtp-port',
      'smtp-username',
      'smtp-password',
      'smtp-access-token',
    ] as const
  ).map((input) => ({ input, channels: ['email'] as const })),
];

/**
 * Inputs to settings. `workspace` is where attachments are looked for, `eventName` what triggered the workflow.
 * @throws InputError with every problem at once
 */
export async function settingsOf(input: Input, workspace: string, eventName?: string): Promise<Settings> {
  const reader: Reader = { input, problems: [], warnings: [], fileWarnings: [] };
  const channel = channelOf(reader);
  if (channel === undefined && reader.problems.length === 0) {
    complain(
      reader,
      'webhook-url',
      "is empty, and so is 'email-to': nowhere to send to. If it comes from a secret, check the name of the secret and that this workflow may read it.",
    );
  }
  const assumed = channel ?? 'webhook';
  const common = commonOf(reader, assumed);
  if (common.scope === 'workflow-run' && eventName !== undefined && eventName !== 'workflow_run')
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

function commonOf(reader: Reader, channel: ChannelName): Omit<Settings, 'destination' | 'warnings' | 'fileWarnings'> {
  const { input } = reader;
  const mentionMap = mentionMapOf(reader, channel);
  return {
    selectors: parseWords(reader, 'run-status', selectorWords, selectorOf),
    status: givenStatus(reader),
    scope: choice(reader, 'scope', scopes),
    needs: input('needs'),
    content: contentOf(
      parseWords(reader, 'content', contentNames, (word) =>
        contentNames.find((name) => name.toLowerCase() === word.toLowerCase()),
      ),
    ),
    custom: input('custom-content'),
    title: input('title'),
    mentions: channel === 'email' || channel === 'webhook' ? [] : mentionsOf(reader, channel, mentionMap),
    mentionOn: parseWords(reader, 'mention-on', selectorWords, selectorOf),
    mentionMap,
    language: choice(reader, 'language', languages),
    pipelineName: input('pipeline-name'),
    stageName: input('stage-name'),
    taskName: input('task-name'),
    globalParams: paramsOf(reader),
    token: input('github-token'),
    timeoutMs: wholeNumber(reader, 'timeout', 1, 50) * 1000,
    retries: wholeNumber(reader, 'retries', 0, 10),
    failOnError: flag(reader, 'fail-on-error'),
    dryRun: flag(reader, 'dry-run'),
    checkRunId: /^\d+$/.test(input('check-run-id')) ? input('check-run-id') : '',
  };
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

async function destinationOf(
  reader: Reader,
  channel: ChannelName,
  workspace: string,
): Promise<Destination | undefined> {
  if (channel !== 'email') return { channel, targets: targetsOf(reader, channel) };
  const { mailTargetOf } = await import('./mail-target.ts');
  const target = await mailTargetOf(reader, workspace);
  return target === undefined ? undefined : { channel, targets: [target] };
}

function warnOfStrangers(reader: Reader, channel: ChannelName): void {
  for (const { input, channels } of owners) {
    if (reader.input(input) !== '' && !channels.includes(channel)) {
      reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
    }
  }
}
