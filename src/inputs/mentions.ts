import type { ChannelName } from '../channels/index.ts';
import type { Mention } from '../message/message.ts';
import { complain, lines, type Reader, shown, words } from './reader.ts';

/** Somebody to mention as configured: known already, or a GitHub login to be mapped when the message is made. */
export type MentionRequest =
  | Mention
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'actor' | 'author' };

/** Logins in lower case to what they stand for. */
export type MentionMap = ReadonlyMap<string, Mention>;

const most = 100;
const mobile = /^(?:1\d{10}|\+\d{1,4}-?\d{4,14})$/;
const userId = /^[\w.@$*+-]{1,64}$/;

/** The people of `mentions`, none twice. */
export function mentionsOf(reader: Reader, channel: ChannelName, map: MentionMap): MentionRequest[] {
  const seen = new Map<string, MentionRequest>();
  for (const word of words(reader.input('mentions').normalize('NFKC'))) {
    const request = requestOf(reader, word, channel, map);
    if (request !== undefined) seen.set(JSON.stringify(request), request);
  }
  if (seen.size > most)
    complain(reader, 'mentions', `names ${seen.size} people; at most ${most} can be mentioned. Use 'all'.`);
  return [...seen.values()];
}

/** The lines `login: id` of `mention-map`. */
export function mentionMapOf(reader: Reader, channel: ChannelName): MentionMap {
  const map = new Map<string, Mention>();
  for (const [index, line] of lines(reader.input('mention-map')).entries()) {
    const match = /^@?([\w[\]-]{1,64})\s*[:：]\s*(\S+)$/.exec(line);
    if (match === null) {
      complain(reader, 'mention-map', `line ${index + 1} is not 'github-login: id'.`);
      continue;
    }
    const mention = literal(reader, (match[2] ?? '').normalize('NFKC'), channel, 'mention-map');
    if (mention !== undefined) map.set((match[1] ?? '').toLowerCase(), mention);
  }
  return map;
}

function requestOf(reader: Reader, word: string, channel: ChannelName, map: MentionMap): MentionRequest | undefined {
  const bare = word.replace(/^@+/, '');
  const lower = bare.toLowerCase();
  if (lower === 'all' || bare === '所有人') return { kind: 'all' };
  if (lower === 'actor' || lower === 'author') return { kind: lower };
  if (word.startsWith('@') && (map.has(lower) || !mobile.test(bare))) return { kind: 'login', login: lower };
  return literal(reader, bare, channel, 'mentions');
}

function literal(
  reader: Reader,
  word: string,
  channel: ChannelName,
  input: 'mentions' | 'mention-map',
): Mention | undefined {
  if (word.toLowerCase() === 'all') return { kind: 'all' };
  if (mobile.test(word)) {
    if (channel !== 'lark') return { kind: 'mobile', value: word };
    complain(reader, input, `holds a mobile number; Lark mentions only by open id (ou_…) or user id.`);
    return undefined;
  }
  const digits = word.replace(/\D/g, '').length;
  if (word.startsWith('+') || (/^1[\da-z]{10}$/i.test(word) && digits >= 8)) {
    complain(
      reader,
      input,
      `has '${shown(word)}', which looks like a mobile number but is none. Write 13800000000 or +1-5550100200.`,
    );
    return undefined;
  }
  if (userId.test(word)) return { kind: 'id', value: word };
  complain(reader, input, `has '${shown(word)}', which is not an id that ${channel} knows.`);
  return undefined;
}
