import { type ChannelName, channels, type IdKind } from '../channels/index.ts';

import type { Mention, MentionMap, MentionRequest, MessageOptions } from '../message/options.ts';
import { quoteForLog } from '../text/truncate.ts';
import { addError, type InputReader, parseLines, splitWords } from './inputs.ts';

/** Each kind as a person names it, with an example. */
const examples: Readonly<Record<IdKind, string>> = {
  mobile: 'a mobile number (13800000000, +1-5550100200)',
  id: 'a user id (zhangsan)',
  'open-id': 'an open id (ou_…)',
  address: 'an e-mail address (mona@example.com)',
};

const most = 100;
const everybody = ['all', '所有人'];
const looksLikeEverybody = ['everyone', 'everybody', 'here', '全体', '全体成员', '全员'];

/** The people of `mentions`, none twice, and the lines `login: id id …` of `mention-map`. */
export function readMentions(
  reader: InputReader,
  channel: ChannelName,
): Pick<MessageOptions, 'mentions' | 'mentionMap'> {
  const kinds: readonly IdKind[] = channels[channel].mentions;
  const mentionMap = mapOf(reader, kinds);
  const seen = new Map<string, MentionRequest>();
  for (const word of kinds.length === 0 ? [] : splitWords(reader.input('mentions').normalize('NFKC'))) {
    const request = requestOf(word, channel, mentionMap);
    if (typeof request === 'string') addError(reader, 'mentions', request);
    else seen.set(JSON.stringify(request), request);
  }
  if (seen.size > most)
    addError(reader, 'mentions', `names ${seen.size} people; at most ${most} can be mentioned. Use 'all'.`);
  return { mentions: [...seen.values()], mentionMap };
}

/** Whom a word means, or what is wrong with it. */
function requestOf(word: string, channel: ChannelName, map: MentionMap): MentionRequest | string {
  const kinds: readonly IdKind[] = channels[channel].mentions;
  const bare = word.replace(/^@+/, '');
  const lower = bare.toLowerCase();
  if (lower === 'actor' || lower === 'author') return { kind: lower };
  if (looksLikeEverybody.includes(lower)) return `has '${quoteForLog(word)}'. To mention everybody, write 'all'.`;
  if (everybody.includes(lower)) {
    if (!kinds.includes('address')) return { kind: 'all' };
    return "has 'all', which only robots know. Write the addresses, or one of a mailing list.";
  }
  const kind = kindOf(bare);
  const login = word.startsWith('@') && isLogin(bare) && (map.has(lower) || kind !== 'mobile');
  if (login) return { kind: 'login', login: lower };
  if (kind === undefined) return notAnId(word, kinds);
  if (kinds.includes(kind)) return mentionOf(kind, bare);
  const what = examples[kind].replace(/ \(.*/, '');
  return `has '${quoteForLog(word)}', ${what}, which the channel ${channel} does not take. ${write(kinds)}`;
}

/** Several channels may share the map: each takes the ids of its kind. */
function mapOf(reader: InputReader, kinds: readonly IdKind[]): MentionMap {
  const people = parseLines(reader, 'mention-map', (line, refuse) => {
    const [before = '', after = ''] = line.normalize('NFKC').split(/:(.*)/);
    const login = before.trim().replace(/^@/, '').toLowerCase();
    const ids = splitWords(after);
    if (isLogin(login) && ids.length > 0) return [login, mapped(reader, ids, kinds)] as const;
    return refuse("is not 'github-login: id'. Write one person a line, such as octocat: 13800000000.");
  });
  return new Map(people);
}

function mapped(reader: InputReader, ids: readonly string[], kinds: readonly IdKind[]): Mention[] {
  const known = ids.map((written) => {
    const id = written.replace(/^@+/, '');
    const kind = kindOf(id);
    if (kind === undefined) addError(reader, 'mention-map', notAnId(written, Object.keys(examples) as IdKind[]));
    return { kind, id };
  });
  const kind = kinds.find((each) => known.some((one) => one.kind === each));
  return known.flatMap((one) => (kind !== undefined && one.kind === kind ? [mentionOf(kind, one.id)] : []));
}

function mentionOf(kind: IdKind, id: string): Mention {
  if (kind !== 'mobile') return { kind: kind === 'open-id' ? 'id' : kind, value: id };
  // Known to the services without the country's code, which is what YAML leaves of an unquoted +8613800000000.
  const national = id.replace(/^(?:\+|00)?86-?(?=1\d{10}$)/, '');
  return { kind, value: national.replace(/-(\d{4})-/, '$1') };
}

/** The kind of an id by its looks; undefined when it is none, or a mobile number with a slip. */
function kindOf(id: string): IdKind | undefined {
  if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return 'mobile';
  if (/^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, '').length >= 8) return undefined;
  if (/^o[un]_\w{1,64}$/.test(id)) return 'open-id';
  if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return 'address';
  return /^(?!all$)[\w.@$*-]{1,64}$/i.test(id) ? 'id' : undefined;
}

/** GitHub's logins, those of apps (`dependabot[bot]`) and of managed users (`mona_corp`) included. */
function isLogin(word: string): boolean {
  return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}

function notAnId(word: string, kinds: readonly IdKind[]): string {
  const mobile = /^\+|^1[\da-z]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, ''));
  return mobile
    ? `has '${quoteForLog(word)}', which looks like a mobile number but is none. Write 13800000000 or +1-5550100200.`
    : `has '${quoteForLog(word)}', which is not an id: nobody can be mentioned by name. ${write(kinds)}`;
}

function write(kinds: readonly IdKind[]): string {
  const all = kinds.map((kind) => examples[kind]);
  return `Write ${[all.slice(0, -1).join(', '), all.at(-1)].filter((part) => part !== '').join(' or ')}.`;
}
