import { type ChannelName, channels, type IdKind } from '../channels/index.ts';
import type { Mention } from '../message/message.ts';
import type { MentionMap, MentionRequest } from '../message/wishes.ts';
import { shown } from '../text/cut.ts';
import { complain, lines, type Reader, words } from './reader.ts';

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

/** The people of `mentions`, none twice. */
export function mentionsOf(reader: Reader, channel: ChannelName, map: MentionMap): MentionRequest[] {
  const text = reader.input('mentions');
  if (text === '' || kindsOf(channel).length === 0) return [];
  const seen = new Map<string, MentionRequest>();
  for (const word of words(text.normalize('NFKC'))) {
    const request = requestOf(reader, word, channel, map);
    if (request !== undefined) seen.set(JSON.stringify(request), request);
  }
  if (seen.size > most)
    complain(reader, 'mentions', `names ${seen.size} people; at most ${most} can be mentioned. Use 'all'.`);
  return [...seen.values()];
}

/** The lines `login: id id …` of `mention-map`, which several channels may share: each takes the ids of its kind. */
export function mentionMapOf(reader: Reader, channel: ChannelName): MentionMap {
  const map = new Map<string, readonly Mention[]>();
  const text = reader.input('mention-map');
  if (text === '') return map;
  for (const [index, line] of lines(text.normalize('NFKC')).entries()) {
    const colon = line.indexOf(':');
    const login = line.slice(0, Math.max(0, colon)).trim().replace(/^@/, '');
    const ids = words(line.slice(colon + 1));
    if (!isLogin(login) || ids.length === 0)
      complain(
        reader,
        'mention-map',
        `line ${index + 1} is not 'github-login: id'. Write one person a line, such as octocat: 13800000000.`,
      );
    else map.set(login.toLowerCase(), mapped(reader, ids, channel));
  }
  return map;
}

function mapped(reader: Reader, ids: readonly string[], channel: ChannelName): Mention[] {
  const known = ids.flatMap((written) => {
    const id = written.replace(/^@+/, '');
    const kind = everybody.includes(id.toLowerCase()) ? undefined : kindOf(id);
    if (kind !== undefined) return [{ kind, id }];
    complain(reader, 'mention-map', notAnId(written, ['mobile', 'id', 'open-id', 'address']));
    return [];
  });
  const kind = kindsOf(channel).find((each) => known.some((one) => one.kind === each));
  return known.filter((one) => one.kind === kind).map((one) => mentionOf(one.kind, one.id));
}

function requestOf(reader: Reader, word: string, channel: ChannelName, map: MentionMap): MentionRequest | undefined {
  const bare = word.replace(/^@+/, '');
  const lower = bare.toLowerCase();
  if (lower === 'actor' || lower === 'author') return { kind: lower };
  if (everybody.includes(lower)) return everyone(reader, channel);
  if (looksLikeEverybody.includes(lower)) {
    complain(reader, 'mentions', `has '${shown(word)}'. To mention everybody, write 'all'.`);
    return undefined;
  }
  const kind = kindOf(bare);
  const login = word.startsWith('@') && isLogin(bare) && (map.has(lower) || kind !== 'mobile');
  if (login) return { kind: 'login', login: lower };
  const kinds = kindsOf(channel);
  if (kind !== undefined && kinds.includes(kind)) return mentionOf(kind, bare);
  complain(
    reader,
    'mentions',
    kind === undefined
      ? notAnId(word, kinds)
      : `has '${shown(word)}', ${examples[kind].replace(/ \(.*/, '')}, which the channel ${channel} does not take. ${write(kinds)}`,
  );
  return undefined;
}

/** The ids that a channel mentions people by. */
function kindsOf(channel: ChannelName): readonly IdKind[] {
  return channels[channel].mentions;
}

function everyone(reader: Reader, channel: ChannelName): MentionRequest | undefined {
  if (kindsOf(channel)[0] !== 'address') return { kind: 'all' };
  complain(reader, 'mentions', "has 'all', which only robots know. Write the addresses, or one of a mailing list.");
  return undefined;
}

function mentionOf(kind: IdKind, id: string): Mention {
  // Known to the services without the country's code, which is what YAML leaves of an unquoted +8613800000000.
  const national = id.replace(/^1\d\d-\d{4}-\d{4}$/, (grouped) => grouped.replaceAll('-', ''));
  if (kind === 'mobile') return { kind, value: national.replace(/^(?:\+|00)?86-?(?=1\d{10}$)/, '') };
  return { kind: kind === 'open-id' ? 'id' : kind, value: id };
}

/** The kind of an id by its looks; undefined when it is none, or a mobile number with a slip. */
function kindOf(id: string): IdKind | undefined {
  if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return 'mobile';
  if (id.startsWith('+') || (/^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, '').length >= 8)) return undefined;
  if (/^o[un]_\w{1,64}$/.test(id)) return 'open-id';
  if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return 'address';
  return /^[\w.@$*-]{1,64}$/.test(id) ? 'id' : undefined;
}

/** GitHub's logins, those of apps (`dependabot[bot]`) and of managed users (`mona_corp`) included. */
function isLogin(word: string): boolean {
  return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}

function notAnId(word: string, kinds: readonly IdKind[]): string {
  const mobile = /^\+|^1[\da-z]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, ''));
  return mobile
    ? `has '${shown(word)}', which looks like a mobile number but is none. Write 13800000000 or +1-5550100200.`
    : `has '${shown(word)}', which is not an id: nobody can be mentioned by name. ${write(kinds)}`;
}

function write(kinds: readonly IdKind[]): string {
  const all = kinds.map((kind) => examples[kind]);
  return `Write ${[all.slice(0, -1).join(', '), all.at(-1)].filter((part) => part !== '').join(' or ')}.`;
}
