import { type ChannelName, channelDefinitions, channels, type IdKind } from '../channels/index.ts';
import type { Mention } from '../message/message.ts';
import type { MentionMap, MentionRequest } from '../message/options.ts';
import type { LocalizedText } from '../text/text.ts';
import { addError, type InputMessage, type InputName, type InputReader } from './inputs.ts';
import { parseLines, rejectEmptyList, rejectJson } from './values.ts';

const allKinds = ['mobile', 'id', 'open-id', 'address'] as const;
const maxPeople = 100;
const everybody = ['all', '所有人'];
const lookalikesOfEverybody = ['everyone', 'everybody', 'here', '全体', '全体成员', '全员'];
/** Roles that people write where `author` or `actor` is meant. */
const otherRoles =
  /^(?:me|myself|self|user|sender|pusher|committer|owner|assignees?|reviewers?|approvers?|maintainers?|creator|executor|operator|trigger(?:er|ing-actor|ing_actor)?|initiator|github[.]actor|作者|提交者|提交人|触发者|触发人|推送者|推送人|执行人|操作人|负责人|我|自己)$/i;
const nobody = ['none', 'nobody', 'null', 'undefined', 'nil', 'false', 'no', 'n/a', '-', '无', '没有'];

/** The people of `mentions`, none twice, and the lines `login: id id …` of `mention-map`. */
export function readMentions(reader: InputReader, channel: ChannelName) {
  const kinds: readonly IdKind[] = channels[channel].mentions;
  const mentionMap = readMap(reader, kinds);
  const text = reader.input('mentions').normalize('NFKC');
  if (kinds.length === 0 || text === '' || rejectJson(reader, 'mentions', 'commas'))
    return { mentions: [], mentionMap };
  const words = splitPeople(text);
  rejectEmptyList(reader, 'mentions', words.length);
  const seen = new Map<string, MentionRequest>();
  for (const word of words) {
    const request = parseRequest(word, channel, mentionMap);
    if ('message' in request) addError(reader, 'mentions', request.message);
    else seen.set(JSON.stringify(request), request);
  }
  noteNumbers(reader, kinds, [...seen.values()]);
  noteLogins(reader, mentionMap, [...seen.values()]);
  if (seen.size > maxPeople) addError(reader, 'mentions', ['tooManyPeople', seen.size, maxPeople]);
  return { mentions: [...seen.values()], mentionMap };
}

/** The entries of a list of people: what is between quotes belongs together, and the groups of a mobile number. Lines that begin with `#` are skipped. */
function splitPeople(text: string): string[] {
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('#'));
  const words =
    lines.join('\n').match(/"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|(?<!\d)1[3-9]\d \d{4} \d{4}(?!\d)|[^\s,;，、；]+/g) ?? [];
  return words.map((word) => word.replace(/["'`“”‘’]/g, '').trim()).filter((word) => word !== '');
}

type Mistake = { readonly message: InputMessage };

/** The person that a word names, or the error in it. */
function parseRequest(word: string, channel: ChannelName, map: MentionMap): MentionRequest | Mistake {
  const kinds: readonly IdKind[] = channels[channel].mentions;
  const bare = word.replace(/^@+/, '');
  const lower = bare.toLowerCase();
  if (lower === 'actor' || lower === 'author') return { kind: lower };
  if (nobody.includes(lower)) return { message: ['nobody', word] };
  if (lookalikesOfEverybody.includes(lower)) return { message: ['everybody', word] };
  if (everybody.includes(lower)) return kinds.includes('address') ? { message: ['allByMail'] } : { kind: 'all' };
  if (otherRoles.test(bare) && !(word.startsWith('@') && map.has(lower))) return { message: ['otherRole', word] };
  const kind = findKind(bare, kinds);
  const isId = kind === 'mobile' || kind === 'open-id' || findUnusable(bare) !== undefined;
  const login = word.startsWith('@') && isLogin(bare) && (map.has(lower) || !isId);
  if (login) return { kind: 'login', login: lower };
  if (kind === undefined) return { message: describeNoId(word, kinds) };
  return kinds.includes(kind) ? toMention(kind, bare) : { message: ['otherKind', word, kind, channel, kinds] };
}

/** Several channels may share the map: each takes the ids of its kind. */
function readMap(reader: InputReader, kinds: readonly IdKind[]): MentionMap {
  if (rejectJson(reader, 'mention-map', 'onePerson')) return new Map();
  const people = parseLines(reader, 'mention-map', (line, reject) => {
    const [before = '', after = ''] = line.normalize('NFKC').split(/:(.*)/);
    const name = before.replace(/["'`“”‘’]/g, '').trim();
    const login = name.replace(/^@/, '').toLowerCase();
    const ids = splitPeople(after.replace(/(?:^|\s)#.*/, ''));
    if (isLogin(login) && ids.length > 0) return [login, parseIds(reader, ids, kinds)] as const;
    return reject(['notInMap', line]);
  });
  return new Map(people);
}

function parseIds(reader: InputReader, ids: readonly string[], kinds: readonly IdKind[]): Mention[] {
  const known = ids.flatMap((written) => {
    const id = written.replace(/^@+/, '');
    const isWord = [...nobody, ...lookalikesOfEverybody, 'actor', 'author'].includes(id.toLowerCase());
    const kind = isWord || otherRoles.test(id) ? undefined : findKind(id, kinds);
    if (kind !== undefined) return [{ kind, id }];
    addError(reader, 'mention-map', describeNoId(written, allKinds));
    return [];
  });
  const kind = kinds.find((each) => known.some((one) => one.kind === each));
  const mentions = known.flatMap((one) => (kind !== undefined && one.kind === kind ? [toMention(kind, one.id)] : []));
  noteNumbers(reader, kinds, mentions, 'mention-map');
  return mentions;
}

function toMention(kind: IdKind, id: string): Mention {
  if (kind !== 'mobile') return { kind: kind === 'open-id' ? 'id' : kind, value: id };
  // Known to the services without the country's code, which is what YAML leaves of an unquoted +8613800000000.
  const national = id.replace(/^(?:\+|00)?86-?(?=1\d{10}$)/, '');
  return { kind, value: national.replace(/-(\d{4})-/, '$1') };
}

/** The kind of an id by its form; undefined for no id, or a mobile number with a typo. */
function findKind(id: string, kinds: readonly IdKind[]): IdKind | undefined {
  if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return 'mobile';
  // Letters in it; or, for a service that knows people by their number first, a digit too few or too many.
  if (/^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, '').length >= 8) return undefined;
  if (kinds[0] === 'mobile' && /^1[3-9](?:\d{8}|\d{10})$/.test(id)) return undefined;
  // In groups it is nobody's staff number, whatever the groups and the count of digits are.
  if (kinds.includes('mobile') && /^(?=\d*[-._])(?:86[-._]+)?1[3-9](?:[-._]*\d){8,10}$/.test(id)) return undefined;
  if (/^ou_\w{1,64}$/.test(id)) return 'open-id';
  if (findUnusable(id) !== undefined) return undefined;
  if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return 'address';
  return /^(?!all$)[\w.@$*-]{1,64}$/i.test(id) ? 'id' : undefined;
}

/** Staff numbers are user IDs, but a number may also be a typo: it is noted once in the log. */
function noteNumbers(
  reader: InputReader,
  kinds: readonly IdKind[],
  people: readonly MentionRequest[],
  input: InputName = 'mentions',
): void {
  const numbers = people.flatMap((one) => (one.kind === 'id' && /^\d+$/.test(one.value) ? [one.value] : []));
  if (numbers.length === 0 || !kinds.includes('id')) return;
  reader.notes.push({ input, message: ['staffNumbers', numbers, kinds.includes('mobile')] });
}

/** A login of the map without its @ is sent as a user ID, which may be intended. */
function noteLogins(reader: InputReader, map: MentionMap, people: readonly MentionRequest[]): void {
  for (const one of people) {
    if (one.kind !== 'id') continue;
    const ids = map.get(one.value.toLowerCase());
    if (ids !== undefined && !ids.some((id) => 'value' in id && id.value === one.value))
      reader.notes.push({ input: 'mentions', message: ['loginWithoutAt', one.value] });
  }
}

/** GitHub's logins, those of apps (`dependabot[bot]`) and of managed users (`mona_corp`) included. */
function isLogin(word: string): boolean {
  return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}

/** Why an id of a valid form cannot be used. */
function findUnusable(id: string): LocalizedText | undefined {
  return channelDefinitions.find(([, { unusableIds }]) => unusableIds?.pattern.test(id))?.[1].unusableIds?.reason;
}

function describeNoId(word: string, kinds: readonly IdKind[]): InputMessage {
  const reason = findUnusable(word.replace(/^@+/, ''));
  if (reason !== undefined) return ['unusableId', word, reason];
  return /^\+|^1[\da-z]|^86[-._]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, ''))
    ? ['likeMobile', word]
    : ['notAnId', word, kinds];
}
