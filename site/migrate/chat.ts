import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { ChannelName } from '../../src/channels/index.ts';
import type { LocalizedText } from '../../src/text/text.ts';
import { holdsSecret } from '../secrets.ts';
import { type Conversion, type Row, type Source, spaceExpressions } from './source.ts';

const same = (name: string): LocalizedText => ({ en: `\`${name}\``, zh: `\`${name}\`` });

/** The row of the bot's URL. */
const url = (...from: readonly string[]): Row => ({
  from,
  here: same('webhook-url'),
  convert: (value, to) => to.secret('webhook-url', value, `${to.channel.toUpperCase()}_URL`),
});

/** Where only the token of the URL is given there, the URL is written around the reference to it. */
const token = (prefix: string, ...from: readonly string[]): Row => ({
  from,
  here: {
    en: `\`webhook-url\`: the whole URL of the bot, or \`${prefix}\` followed by the reference to the secret with the token.`,
    zh: `\`webhook-url\`：机器人的完整地址，或者 \`${prefix}\` 后面接上保存令牌的密钥的引用。`,
  },
  convert: (value, to) => {
    const [first = ''] = value.split(',');
    if (/^\$\{\{.*\}\}$/s.test(first.trim()) && !holdsSecret(first))
      to.set('webhook-url', `${prefix}${spaceExpressions(first)}`);
    else to.secret('webhook-url', first, `${to.channel.toUpperCase()}_URL`);
    to.changed();
  },
});
const dingtalkUrl = 'https://oapi.dingtalk.com/robot/send?access_token=';
const wecomUrl = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=';

const secret = (...from: readonly string[]): Row => ({
  from,
  here: same('secret'),
  convert: (value, to) => to.secret('secret', value, `${to.channel.toUpperCase()}_SECRET`),
});

const format: LocalizedText = {
  en: 'Not needed: the message is always rich text.',
  zh: '不需要：消息始终是富文本。',
};
/** The kind of the message; those that are no text do not exist here. */
const kind = (...from: readonly string[]): Row => ({
  from,
  here: {
    en: 'Not needed: the message is always rich text. Images, news, files and cards of your own are not supported.',
    zh: '不需要：消息始终是富文本。不支持图片、图文、文件和自制卡片。',
  },
  convert: (value, to) => to.dropped(/^(?:text|markdown|post|custom)$/i.test(value) ? format : undefined),
});

/** A list of people as JSON, YAML or with commas. */
const people = (...from: readonly string[]): Row => ({
  from,
  here: {
    en: '`mentions`, separated by commas; `all` for everybody.',
    zh: '`mentions`，用逗号分隔；`all` 表示所有人。',
  },
  convert: (value, to) => {
    const found = parse(value);
    const listed = isMap(found)
      ? [...listOf(found.atMobiles), ...listOf(found.atUserIds), ...(found.isAtAll === 'true' ? ['all'] : [])]
      : Array.isArray(found)
        ? listOf(found)
        : value.split(/[\s,，、]+/);
    const names = listed.map((each) => each.replace(/^@/, '')).filter((each) => each !== '');
    if (names.length === 0) return to.dropped(nobody);
    to.set('mentions', [...new Set(names)].join(', '));
  },
});
const nobody: LocalizedText = { en: 'It mentions nobody.', zh: '没有 @ 任何人。' };

const everybody = (...from: readonly string[]): Row => ({
  from,
  here: same('mentions: all'),
  convert: (value, to) => (value === 'true' ? to.set('mentions', 'all') : to.dropped(nobody)),
});

const title = (...from: readonly string[]): Row => ({
  from,
  here: same('title'),
  convert: (value, to) => to.text('title', value),
});

/** Words of the message: plain, or as the body that the service takes. */
const words = (...from: readonly string[]): Row => ({
  from,
  here: {
    en: '`custom-content`, and `title` if there is one; the lines of `content` stay, `content: none` removes them. No hand-written JSON: the message is built for you.',
    zh: '`custom-content`，有标题时还有 `title`；`content` 的各行保留，`content: none` 去掉它们。不必手写 JSON：消息会自动生成。',
  },
  convert: (value, to) => {
    const plain = value.replace(/\s*\\?\$\{@all\\?\}/g, '');
    if (plain !== value) to.set('mentions', 'all');
    const body = parse(plain);
    // Lines such as `branch: main` are text, and not a body.
    if (!isMap(body) || !Object.keys(body).some((key) => bodyKeys.has(key))) return to.text('custom-content', plain);
    const said = sayingOf(body, to);
    if (said === undefined) return to.dropped(noText);
    if (said.title !== '') to.text('title', said.title);
    to.text('custom-content', said.text);
    to.changed(isCard(body) ? ofCard : undefined);
  },
});

const noText: LocalizedText = {
  en: 'It has no text that could be kept: images, news, files and the like are not supported.',
  zh: '其中没有可以沿用的文字：不支持图片、图文、文件等。',
};

const bodyKeys = new Set(
  'msgtype msg_type markdown markdown_v2 text link actionCard feedCard content post zh_cn en_us title card header elements mentioned_list image_key share_chat_id'.split(
    ' ',
  ),
);

type Tree = Readonly<Record<string, unknown>>;
type Saying = { readonly title: string; readonly text: string };

const isMap = (node: unknown): node is Tree => typeof node === 'object' && node !== null && !Array.isArray(node);
const textAt = (node: Tree, ...keys: readonly string[]): string =>
  keys.map((key) => node[key]).find((value): value is string => typeof value === 'string') ?? '';
const listOf = (node: unknown): readonly string[] =>
  Array.isArray(node) ? node.filter((each): each is string => typeof each === 'string') : [];

/** JSON or YAML; undefined for other text. */
function parse(text: string): unknown {
  if (!/^\s*[[{]|^\s*(?:text|post|[\w-]+)\s*:/.test(text)) return undefined;
  try {
    return load(text, { schema: FAILSAFE_SCHEMA });
  } catch {
    // JSON with the line breaks of an expression or of YAML inside of its texts.
    return undefined;
  }
}

/** Title and text of a message body of DingTalk, WeCom or Feishu; undefined for an image, a file and the like. */
function sayingOf(body: Tree, to: Conversion): Saying | undefined {
  const at = body.at;
  if (isMap(at)) people('at').convert?.(JSON.stringify({ ...at, isAtAll: String(at.isAtAll) }), to);
  if (isMap(body.card)) return sayingOf(body.card, to);
  if (isCard(body)) {
    const header = isMap(body.header) && isMap(body.header.title) ? textAt(body.header.title, 'content') : '';
    return { title: header, text: cardTexts(body.body ?? body.elements).join('\n\n') };
  }
  const listed = [...listOf(body.mentioned_list), ...listOf(body.mentioned_mobile_list)];
  if (listed.length > 0) people('mentioned_list').convert?.(listed.filter((id) => !id.includes('{')).join(','), to);
  for (const key of ['markdown', 'markdown_v2', 'text', 'link', 'actionCard', 'content', 'post'])
    if (isMap(body[key])) return sayingOf(body[key], to);
  const post = ['zh_cn', 'en_us'].map((key) => body[key]).find(isMap);
  if (post !== undefined) return { title: textAt(post, 'title'), text: postText(post.content, to) };
  const text = textAt(body, 'text', 'content', 'desp', 'description');
  const link = textAt(body, 'messageUrl', 'singleURL');
  const more = link === '' ? '' : `\n\n[${textAt(body, 'singleTitle') || link}](${link})`;
  return text === '' ? undefined : { title: textAt(body, 'title'), text: text + more };
}

const isCard = (body: Tree): boolean =>
  isMap(body.card) || Array.isArray(body.elements) || (isMap(body.header) && isMap(body.body));
const ofCard: LocalizedText = {
  en: '`title` and `custom-content`: the texts and links of your card. The card itself is built for you.',
  zh: '`title` 和 `custom-content`：取自你的卡片里的文字和链接。卡片本身会自动生成。',
};

/** The texts of a card of Feishu, its buttons as links. */
function cardTexts(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(cardTexts);
  if (!isMap(node)) return [];
  const content = textAt(node, 'content');
  if (content !== '') return [content];
  const link = textAt(node, 'url');
  if (node.tag === 'button' && link !== '') return [`[${cardTexts(node.text)[0] ?? link}](${link})`];
  return ['text', 'fields', 'elements', 'columns', 'actions'].flatMap((key) => cardTexts(node[key]));
}

/** Feishu's rich text: lines of pieces. */
function postText(lines: unknown, to: Conversion): string {
  const all = Array.isArray(lines) ? lines : [];
  return all
    .map((line) =>
      (Array.isArray(line) ? line : [line])
        .filter(isMap)
        .map((piece) => {
          const user = textAt(piece, 'user_id');
          if (user !== '') to.set('mentions', user);
          const href = textAt(piece, 'href');
          return href === '' ? textAt(piece, 'text') : `[${textAt(piece, 'text')}](${href})`;
        })
        .join(''),
    )
    .join('\n');
}

const when = (...from: readonly string[]): Row => ({
  from,
  here: same('run-status'),
  convert: (value, to) => {
    const known: Readonly<Record<string, string>> = {
      failure: 'fail',
      cancelled: 'cancel',
      always: 'success, fail, cancel',
    };
    const chosen = value.split(/[\s,]+/).filter(Boolean);
    to.set('run-status', chosen.map((word) => known[word] ?? word).join(', '));
  },
});
const ownStatus = (...from: readonly string[]): Row => ({
  from,
  here: { en: 'Not needed: the status of the job is known.', zh: '不需要：作业的状态会自动获知。' },
});

const everybodyOnFailure: Row = {
  from: ['on_failure_at_all'],
  here: { en: '`mentions: all` with `mention-on: fail`', zh: '`mentions: all`，加上 `mention-on: fail`' },
  convert: (value, to) => {
    if (value !== 'true') return to.dropped(nobody);
    to.set('mentions', 'all');
    to.set('mention-on', 'fail');
  },
};

const bots: Readonly<Record<string, ChannelName>> = {
  dingtalk: 'dingtalk',
  wechat_work: 'wecom',
  wechat: 'wecom',
  wecom: 'wecom',
  feishu: 'lark',
};

/** What actions of this kind call the same: for forks, and for inputs that an action would not have taken. */
const usualRows: readonly Row[] = [
  url('webhook', 'webhook_url', 'webhook-url', 'url', 'hook', 'hook_url', 'robot_url'),
  secret('secret', 'sign', 'sign_key', 'sign-key', 'signkey'),
  title('title', 'subject'),
  kind('type', 'msg_type', 'msg-type', 'msgtype', 'message_type'),
  words('content', 'text', 'message', 'msg', 'body'),
  people('at', 'mentions', 'at_mobiles', 'at-mobiles', 'mentioned_list', 'mentioned_mobile_list'),
  everybody('at_all', 'at-all', 'is_at_all'),
  ownStatus('status', 'job_status', 'job-status'),
];

const actions: readonly Source[] = [
  {
    name: 'ghostoy/dingtalk-action',
    uses: ['ghostoy/dingtalk-action'],
    signs: [],
    channelOf: () => 'dingtalk',
    rows: [url('webhook'), secret('secret'), kind('msgtype'), words('content'), people('at')],
  },
  {
    name: 'zcong1993/actions-ding',
    uses: ['zcong1993/actions-ding'],
    signs: ['dingToken'],
    channelOf: () => 'dingtalk',
    rows: [token(dingtalkUrl, 'dingToken'), secret('secret'), words('body')],
  },
  {
    name: 'leafney/dingtalk-action',
    uses: ['leafney/dingtalk-action'],
    signs: ['env.DINGTALK_ACCESS_TOKEN', 'at_mobiles', 'notify_when'],
    channelOf: () => 'dingtalk',
    rows: [
      token(dingtalkUrl, 'env.DINGTALK_ACCESS_TOKEN'),
      secret('env.DINGTALK_SECRET'),
      kind('msgtype'),
      title('title'),
      words('text'),
      people('at_mobiles'),
      everybody('at_all'),
      when('notify_when'),
      ownStatus('status', 'job_status'),
    ],
  },
  {
    name: 'fifsky/dingtalk-action, fifsky/wechat-work-action',
    uses: ['fifsky/dingtalk-action', 'fifsky/wechat-work-action', 'hipacloud/wechatwork-action'],
    signs: [],
    channelOf: ({ uses, inputs }) =>
      /wechat|wecom/i.test(uses) || /qyapi\.weixin/.test(inputs.url ?? '') ? 'wecom' : 'dingtalk',
    rows: [url('url'), kind('type'), words('content'), people('at')],
  },
  {
    name: 'chf007/action-wechat-work',
    uses: ['chf007/action-wechat-work'],
    signs: ['env.WECHAT_WORK_BOT_WEBHOOK', 'mentioned_list', 'mentioned_mobile_list'],
    channelOf: () => 'wecom',
    rows: [
      url('env.WECHAT_WORK_BOT_WEBHOOK'),
      kind('msgtype'),
      words('content'),
      people('mentioned_list', 'mentioned_mobile_list'),
      { from: ['base64', 'md5', 'articles', 'media_id', 'template_card'], here: { en: 'None.', zh: '没有。' } },
    ],
  },
  {
    name: 'amazing-actions/wecom-bot-notify',
    uses: ['amazing-actions/wecom-bot-notify'],
    signs: [],
    channelOf: () => 'wecom',
    rows: [token(wecomUrl, 'key'), kind('type'), words('content')],
  },
  {
    name: 'foxundermoon/feishu-action',
    uses: ['foxundermoon/feishu-action'],
    signs: [],
    channelOf: () => 'lark',
    rows: [url('url'), title('title'), kind('msg_type'), words('text', 'content')],
  },
  {
    name: 'junka/feishu-bot-webhook-action',
    uses: ['junka/feishu-bot-webhook-action'],
    signs: ['signkey'],
    channelOf: () => 'lark',
    rows: [url('webhook'), secret('signkey')],
  },
  {
    name: 'hb0730/bot-notice-action',
    uses: ['hb0730/bot-notice-action'],
    signs: ['bot'],
    channelOf: ({ inputs }) => bots[inputs.bot?.trim().toLowerCase() ?? ''] ?? 'lark',
    rows: [
      url('webhook'),
      secret('secret'),
      {
        from: ['bot'],
        here: same('channel'),
        convert: (_, to) => to.set('channel', to.channel),
      },
      kind('msg_type'),
      words('content'),
      when('on_notification'),
      everybodyOnFailure,
      ownStatus('job_status'),
    ],
  },
];

/** The actions of one migration page, in its order. */
export const chatActions: readonly Source[] = actions.map((source) => ({ ...source, usualRows }));
