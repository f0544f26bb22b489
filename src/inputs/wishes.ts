import { type ChannelName, channels } from '../channels/index.ts';
import { contentNames, contentOf } from '../message/fields.ts';
import { payloadFormats, type Scope, scopes, type Wishes } from '../message/wishes.ts';
import { type Language, languages } from '../status.ts';
import { complain, parseWord, parseWords, type Reader, type Vocabulary, vocabularyOf } from './reader.ts';
import { selectorWords } from './wiring.ts';

/** Reads what the message should say. */
export async function wishesOf(reader: Reader, channel: ChannelName | undefined): Promise<Wishes> {
  const { input } = reader;
  // Most steps mention nobody: how ids are read is loaded for those that do.
  const nobody = channel === undefined || (input('mentions') === '' && input('mention-map') === '');
  return {
    scope: scopeOf(reader),
    speaks: channel === undefined || channels[channel].speaks,
    content: contentOf(parseWords(reader, 'content', vocabularyOf(contentNames))),
    custom: input('custom-content'),
    title: input('title'),
    ...(nobody ? { mentions: [], mentionMap: new Map() } : (await import('./mentions.ts')).peopleOf(reader, channel)),
    mentionOn: parseWords(reader, 'mention-on', selectorWords),
    language: parseWord(reader, 'language', languageWords),
    pipelineName: input('pipeline-name'),
    stageName: input('stage-name'),
    taskName: input('task-name'),
    globalParams: input('global-params') === '' ? [] : (await import('./lists.ts')).paramsOf(reader),
    payloadFormat: parseWord(reader, 'payload-format', vocabularyOf(payloadFormats)),
    timeZone: parseWord(reader, 'time-zone', zoneNames),
  };
}

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
function scopeOf(reader: Reader): Scope {
  const needs = reader.input('needs') !== '';
  if (!needs && reader.input('scope') === '') return 'job';
  const scope = reader.input('scope') === '' ? 'workflow' : parseWord(reader, 'scope', vocabularyOf(scopes));
  const other = scope === 'job' || scope === 'workflow-run' ? 'scope' : 'status';
  const text = reader.input(other);
  if (needs && text !== '') complain(reader, 'needs', ({ needsWith }) => needsWith(other, text));
  return scope;
}

/** A locale such as zh-CN or en_US stands for its language. */
const languageWords: Vocabulary<Language> = {
  words: languages,
  parse: (word) => {
    if (/^en(?:[-_][a-z]{2,4})?$/i.test(word)) return 'en';
    return /^zh(?:[-_](?:cn|hans|hans[-_]cn|sg))?$/i.test(word) ? 'zh' : undefined;
  },
};

const zoneNames: Vocabulary<string> = {
  words: ['UTC', 'Asia/Shanghai', 'Europe/Berlin'],
  more: ', and the other names of the IANA time-zone database',
  parse: (zone) => {
    if (zone === 'UTC') return zone;
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return zone;
    } catch {
      return undefined;
    }
  },
};
