import { type ChannelName, channelDefinitions, channels, type IdKind } from '../channels/index.ts';
import type { Mention, MentionMap, MentionRequest, MessageOptions } from '../message/options.ts';
import type { Language } from '../status.ts';
import { type LocalizedText, localize } from '../text/localize.ts';
import { quoteForLog } from '../text/text.ts';
import { addError, type InputName, type InputReader } from './inputs.ts';
import { commas, parseLines, rejectEmptyList, rejectJson } from './values.ts';

/** Each kind as a person names it, and an example. */
const kindNames: Readonly<Record<IdKind, LocalizedText>> = {
  mobile: { en: 'a mobile number', zh: '手机号' },
  id: { en: 'a user ID', zh: '用户 ID' },
  'open-id': { en: 'an open ID', zh: 'open ID' },
  address: { en: 'an email address', zh: '邮箱地址' },
};
const examples: Readonly<Record<IdKind, string>> = {
  mobile: '13800000000, +1-5550100200',
  id: 'zhangsan',
  'open-id': 'ou_…',
  address: 'mona@example.com',
};
const allKinds = ['mobile', 'id', 'open-id', 'address'] as const;

const mostPeople = 100;
const everybody = ['all', '所有人'];
const lookalikesOfEverybody = ['everyone', 'everybody', 'here', '全体', '全体成员', '全员'];
const nobody = ['none', 'nobody', 'null', 'undefined', 'nil', 'false', 'no', 'n/a', '-', '无', '没有'];

/** The people of `mentions`, none twice, and the lines `login: id id …` of `mention-map`. */
export function readMentions(
  reader: InputReader,
  channel: ChannelName,
): Pick<MessageOptions, 'mentions' | 'mentionMap'> {
  const kinds: readonly IdKind[] = channels[channel].mentions;
  const mentionMap = readMap(reader, kinds);
  const text = reader.input('mentions').normalize('NFKC');
  if (kinds.length === 0 || text === '' || rejectJson(reader, 'mentions', commas)) return { mentions: [], mentionMap };
  const words = splitPeople(text);
  rejectEmptyList(reader, 'mentions', words.length);
  const seen = new Map<string, MentionRequest>();
  for (const word of words) {
    const request = parseRequest(word, channel, mentionMap);
    if ('en' in request) addError(reader, 'mentions', request);
    else seen.set(JSON.stringify(request), request);
  }
  noteNumbers(reader, kinds, [...seen.values()]);
  if (seen.size > mostPeople)
    addError(reader, 'mentions', {
      en: `names ${seen.size} people; at most ${mostPeople} can be mentioned. Use 'all'.`,
      zh: `有 ${seen.size} 个人，最多可以 @ ${mostPeople} 个。请使用 'all'。`,
    });
  return { mentions: [...seen.values()], mentionMap };
}

/** The entries of a list of people: what is between quotes belongs together. Lines that begin with `#` are skipped. */
function splitPeople(text: string): string[] {
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('#'));
  const words = lines.join('\n').match(/"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|[^\s,;，、；]+/g) ?? [];
  return words.map((word) => word.replace(/["'`“”‘’]/g, '').trim()).filter((word) => word !== '');
}

/** Whom a word means, or what is wrong with it. */
function parseRequest(word: string, channel: ChannelName, map: MentionMap): MentionRequest | LocalizedText {
  const kinds: readonly IdKind[] = channels[channel].mentions;
  const bare = word.replace(/^@+/, '');
  const lower = bare.toLowerCase();
  const quote = quoteForLog(word);
  if (lower === 'actor' || lower === 'author') return { kind: lower };
  if (nobody.includes(lower))
    return {
      en: `has '${quote}'. To mention nobody, remove the input.`,
      zh: `中有 '${quote}'。不需要 @ 任何人时，请删除这个输入。`,
    };
  if (lookalikesOfEverybody.includes(lower))
    return {
      en: `has '${quote}'. To mention everybody, write 'all'.`,
      zh: `中有 '${quote}'。要 @ 所有人，请写 'all'。`,
    };
  if (everybody.includes(lower)) {
    if (!kinds.includes('address')) return { kind: 'all' };
    return {
      en: "has 'all', which only bots support. Write the addresses, or one of a mailing list.",
      zh: "中有 'all'，只有机器人支持。请填写邮箱地址，或一个邮件列表的地址。",
    };
  }
  const kind = findKind(bare, kinds);
  const login = word.startsWith('@') && isLogin(bare) && (map.has(lower) || kind !== 'mobile');
  if (login) return { kind: 'login', login: lower };
  if (kind === undefined) return describeNoId(word, kinds);
  if (kinds.includes(kind)) return toMention(kind, bare);
  const [what, write] = [kindNames[kind], describeKinds(kinds)];
  return {
    en: `has '${quote}', ${what.en}, which the channel ${channel} does not support. ${write.en}`,
    zh: `中的 '${quote}' 是${space(what.zh)}，渠道 ${channel} 不支持。${write.zh}`,
  };
}

/** Several channels may share the map: each takes the ids of its kind. */
function readMap(reader: InputReader, kinds: readonly IdKind[]): MentionMap {
  const form: LocalizedText = {
    en: 'Write one person per line, such as octocat: 13800000000.',
    zh: '请每行写一个人，例如 octocat: 13800000000。',
  };
  if (rejectJson(reader, 'mention-map', form)) return new Map();
  const people = parseLines(reader, 'mention-map', (line, reject) => {
    const [before = '', after = ''] = line.normalize('NFKC').split(/:(.*)/);
    const login = before
      .replace(/["'`“”‘’]/g, '')
      .trim()
      .replace(/^@/, '')
      .toLowerCase();
    const ids = splitPeople(after.replace(/(?:^|\s)#.*/, ''));
    if (isLogin(login) && ids.length > 0) return [login, parseIds(reader, ids, kinds)] as const;
    return reject({ en: `is not 'github-login: id'. ${form.en}`, zh: `不是 'github-login: id'。${form.zh}` });
  });
  return new Map(people);
}

function parseIds(reader: InputReader, ids: readonly string[], kinds: readonly IdKind[]): Mention[] {
  const known = ids.flatMap((written) => {
    const id = written.replace(/^@+/, '');
    const kind = findKind(id, kinds);
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

/** The kind of an id by its looks; undefined when it is none, or a mobile number with a slip. */
function findKind(id: string, kinds: readonly IdKind[]): IdKind | undefined {
  if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return 'mobile';
  // Letters in it; or, for a service that knows people by their number first, a digit too few or too many.
  if (/^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, '').length >= 8) return undefined;
  if (kinds[0] === 'mobile' && /^1[3-9](?:\d{8}|\d{10})$/.test(id)) return undefined;
  if (/^ou_\w{1,64}$/.test(id)) return 'open-id';
  if (findUnusable(id) !== undefined) return undefined;
  if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return 'address';
  return /^(?!all$)[\w.@$*-]{1,64}$/i.test(id) ? 'id' : undefined;
}

/** Staff numbers are user IDs, but a number may also be a slip: it is named once in the log. */
function noteNumbers(
  reader: InputReader,
  kinds: readonly IdKind[],
  people: readonly MentionRequest[],
  input: InputName = 'mentions',
): void {
  const numbers = people.flatMap((one) => (one.kind === 'id' && /^\d+$/.test(one.value) ? [one.value] : []));
  if (numbers.length === 0 || !kinds.includes('id')) return;
  const shown = `${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ', …' : ''}`;
  reader.notes.push({
    en: `Input '${input}': ${shown} is used as a user ID (staff number), not as a mobile number.`,
    zh: `输入 '${input}'：${shown} 按用户 ID（工号）处理，不是手机号。`,
  });
}

/** GitHub's logins, those of apps (`dependabot[bot]`) and of managed users (`mona_corp`) included. */
function isLogin(word: string): boolean {
  return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}

/** Why an id that looks right is of no use. */
function findUnusable(id: string): LocalizedText | undefined {
  return channelDefinitions.find(([, { unusableIds }]) => unusableIds?.pattern.test(id))?.[1].unusableIds?.reason;
}

function describeNoId(word: string, kinds: readonly IdKind[]): LocalizedText {
  const quote = quoteForLog(word);
  const reason = findUnusable(word.replace(/^@+/, ''));
  if (reason !== undefined) return { en: `has '${quote}', ${reason.en}`, zh: `中的 '${quote}' ${reason.zh}` };
  if (/^\+|^1[\da-z]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, '')))
    return {
      en: `has '${quote}', which looks like a mobile number but is not one. Write 13800000000 or +1-5550100200.`,
      zh: `中的 '${quote}' 像手机号，但不正确。请写 13800000000 或 +1-5550100200。`,
    };
  const write = describeKinds(kinds);
  return {
    en: `has '${quote}', which is not an ID: nobody can be mentioned by name. ${write.en}`,
    zh: `中的 '${quote}' 不是 ID，不能用姓名 @ 人。${write.zh}`,
  };
}

/** What can be written, as `Write a user ID (zhangsan) or an open ID (ou_…).` */
function describeKinds(kinds: readonly IdKind[]): LocalizedText {
  return localize((language) => {
    const all = kinds.map((kind) => describeKind(kind, language));
    const [comma, or] = language === 'en' ? [', ', ' or '] : ['、', '或'];
    const list = [all.slice(0, -1).join(comma), all.at(-1)].filter((part) => part !== '').join(or);
    return language === 'en' ? `Write ${list}.` : `请填写${space(list)}。`;
  });
}

function describeKind(kind: IdKind, language: Language): string {
  return language === 'en' ? `${kindNames[kind].en} (${examples[kind]})` : `${kindNames[kind].zh}（${examples[kind]}）`;
}

/** A blank between Chinese and a Latin letter. */
function space(text: string): string {
  return /^\w/.test(text) ? ` ${text}` : text;
}
