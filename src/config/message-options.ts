import { type ChannelName, channels } from '../channels/index.ts';
import { type Scope, scopes } from '../github/run-info.ts';
import { contentNames, parseContent } from '../message/content.ts';
import { type MessageOptions, payloadFormats } from '../message/options.ts';
import { type Language, parseSelector } from '../status.ts';
import { addError, type InputReader, oneOf, parseWord, parseWords } from './inputs.ts';

/** Reads what the message should say. */
export async function readMessageOptions(
  reader: InputReader,
  channel: ChannelName | undefined,
): Promise<Omit<MessageOptions, 'checkRunId'>> {
  const { input } = reader;
  // Most steps mention nobody: how ids are read is loaded for those that do.
  const nobody = channel === undefined || (input('mentions') === '' && input('mention-map') === '');
  return {
    scope: scopeOf(reader),
    rendersText: channel === undefined || channels[channel].rendersText,
    content: parseContent(parseWords(reader, 'content', oneOf(contentNames))),
    custom: input('custom-content'),
    title: input('title'),
    ...(nobody
      ? { mentions: [], mentionMap: new Map() }
      : (await import('./mentions.ts')).readMentions(reader, channel)),
    mentionOn: parseWords(reader, 'mention-on', parseSelector),
    language: parseWord(reader, 'language', languageOf),
    pipelineName: input('pipeline-name'),
    stageName: input('stage-name'),
    taskName: input('task-name'),
    globalParams: input('global-params') === '' ? [] : (await import('./lists.ts')).readParams(reader),
    payloadFormat: parseWord(reader, 'payload-format', oneOf(payloadFormats)),
    timeZone: parseWord(reader, 'time-zone', zoneOf),
  };
}

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
function scopeOf(reader: InputReader): Scope {
  const needs = reader.input('needs') !== '';
  if (!needs && reader.input('scope') === '') return 'job';
  const scope = reader.input('scope') === '' ? 'workflow' : parseWord(reader, 'scope', oneOf(scopes));
  const other = scope === 'job' || scope === 'workflow-run' ? 'scope' : 'status';
  const text = reader.input(other);
  if (needs && text !== '') addError(reader, 'needs', ({ needsConflict }) => needsConflict(other, text));
  return scope;
}

/** A locale such as zh-CN or en_US stands for its language. */
function languageOf(word: string): Language | undefined {
  if (word === 'en' || /^en(?:[-_][a-z]{2,4})?$/i.test(word)) return 'en';
  return /^zh(?:[-_](?:cn|hans|hans[-_]cn|sg))?$/i.test(word) ? 'zh' : undefined;
}

function zoneOf(name: string): string | undefined {
  if (name === 'UTC') return name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}
