import { type ChannelName, channels } from '../channels/index.ts';
import { contentNames, contentOf } from '../message/fields.ts';
import { payloadFormats, type Scope, scopes, type Wishes } from '../message/wishes.ts';
import { type Language, languages } from '../status.ts';
import { choice, complain, parseWords, type Reader, refuseWords, type Vocabulary } from './reader.ts';
import { selectorWords } from './wiring.ts';

const content: Vocabulary<string> = {
  words: contentNames,
  parse: (word) => {
    const key = word.toLowerCase().replaceAll('_', '-');
    return contentNames.find((name) => name === key) ?? contentNames.find((name) => name.toLowerCase() === key);
  },
};

/** Reads what the message should say. */
export async function wishesOf(reader: Reader, channel: ChannelName | undefined): Promise<Wishes> {
  const { input } = reader;
  return {
    scope: scopeOf(reader),
    speaks: channel === undefined || channels[channel].speaks,
    content: contentOf(parseWords(reader, 'content', content)),
    custom: input('custom-content'),
    title: input('title'),
    ...(await peopleOf(reader, channel)),
    mentionOn: parseWords(reader, 'mention-on', selectorWords),
    language: languageOf(reader),
    pipelineName: input('pipeline-name'),
    stageName: input('stage-name'),
    taskName: input('task-name'),
    globalParams: input('global-params') === '' ? [] : (await import('./global-params.ts')).paramsOf(reader),
    payloadFormat: choice(reader, 'payload-format', payloadFormats),
    timeZone: timeZoneOf(reader),
  };
}

/** Most steps mention nobody: how ids are read is loaded for those that do. */
async function peopleOf(
  reader: Reader,
  channel: ChannelName | undefined,
): Promise<Pick<Wishes, 'mentions' | 'mentionMap'>> {
  const nobody = reader.input('mentions') === '' && reader.input('mention-map') === '';
  if (nobody || channel === undefined) return { mentions: [], mentionMap: new Map() };
  const { mentionMapOf, mentionsOf } = await import('./mentions.ts');
  const mentionMap = mentionMapOf(reader, channel);
  return { mentions: mentionsOf(reader, channel, mentionMap), mentionMap };
}

/** `needs` is about the whole run: a status given besides, or another scope, would contradict it. */
function scopeOf(reader: Reader): Scope {
  const needs = reader.input('needs') !== '';
  const word = reader.input('scope').replaceAll('_', '-');
  const scope = word === '' ? undefined : scopes.find((each) => each === word.toLowerCase());
  if (word !== '' && scope === undefined) refuseWords(reader, 'scope', [word], { words: scopes });
  else if (needs && (scope ?? 'workflow') !== 'workflow') complainOfNeeds(reader, 'scope');
  else if (needs && reader.input('status') !== '') complainOfNeeds(reader, 'status');
  return scope ?? (needs ? 'workflow' : 'job');
}

function complainOfNeeds(reader: Reader, other: 'status' | 'scope'): void {
  const text = reader.input(other);
  complain(
    reader,
    'needs',
    import('./hints.ts').then(({ needsWith }) => needsWith(other, text)),
  );
}

/** A locale such as zh-CN or en_US stands for its language. */
function languageOf(reader: Reader): Language {
  const word = reader.input('language');
  const plain = languages.find((each) => each === word);
  if (plain !== undefined) return plain;
  const language = /^(?:(en)(?:[-_][a-z]{2,4})?|(zh)(?:[-_](?:cn|hans|hans[-_]cn|sg))?)$/i.exec(word);
  const found = languages.find((each) => each === (language?.[1] ?? language?.[2])?.toLowerCase());
  if (found !== undefined) return found;
  refuseWords(reader, 'language', [word], { words: languages });
  return 'en';
}

function timeZoneOf(reader: Reader): string {
  const zone = reader.input('time-zone');
  if (zone === 'UTC') return zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    refuseWords(reader, 'time-zone', [zone], {
      words: ['UTC', 'Asia/Shanghai', 'Europe/Berlin'],
      more: ', and the other names of the IANA time-zone database',
    });
    return 'UTC';
  }
}
