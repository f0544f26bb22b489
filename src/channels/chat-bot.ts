import type { HttpResponse, HttpResult } from '../http/client.ts';
import { concatText, listTexts, type Message, titleSpans } from '../message/message.ts';
import { byteLength } from '../text/bytes.ts';
import { type LocalizedText, toSingleLine, truncateBytes } from '../text/text.ts';
import {
  type Attempt,
  type DeliveryResult,
  type ErrorRow,
  type Failure,
  type HttpChannel,
  type HttpTarget,
  jsonHeaders,
  toFailure,
} from './channel.ts';
import { networkFailure, statusFailure, tooManyWords } from './transport-errors.ts';
import { truncateMessage } from './truncate.ts';
import { maxTitleBytes } from './truncate-markup.ts';

/** A rendered message: the JSON of one request or several, and the text of which the service counts the UTF-8 bytes. */
export type Rendered = {
  readonly bodies: readonly string[];
  readonly measuredText: string;
  /** Whether it has more parts than the service takes. */
  readonly hasTooManyParts?: boolean;
};

/** Renders the messages of one attempt; `secrets` as in `EncodedMessage`. */
export type Renderer = {
  readonly url: URL;
  readonly secrets: readonly string[];
  render(message: Message): Rendered;
};

/**
 * One row of a service's error table: its codes and, where a code has several causes, parts of its text in lower case, in
 * each of its languages. Without `words` a row is for every other text.
 */
export type CodeRow = ErrorRow<{ readonly codes: readonly string[]; readonly words?: readonly string[] }>;

/** Advice for errors of more than one service. */
export const advice = {
  later: { en: 'Run the step again later.', zh: '稍后重新运行。' },
  bug: { en: 'Report this as a bug of the action.', zh: '这是本 action 的缺陷，请报告。' },
  newWebhook: {
    en: "Copy the bot's webhook URL again into the GitHub secret that the input 'webhook-url' uses.",
    zh: "重新复制机器人的 Webhook 地址，填入输入 'webhook-url' 引用的 GitHub 密钥（secret）。",
  },
  newBot: {
    en: "Add a custom bot to an existing group and copy its webhook URL into the GitHub secret that the input 'webhook-url' uses.",
    zh: "在现有的群里添加自定义机器人，把它的 Webhook 地址填入输入 'webhook-url' 引用的 GitHub 密钥（secret）。",
  },
  otherContent: {
    en: "Remove the rejected text or link from 'custom-content', or omit that line with 'content'.",
    zh: "从 'custom-content' 中去掉被拒的文字或链接，或用 'content' 去掉那一行。",
  },
  shorten: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
};

/** Errors of more than one service, each with its own codes. */
export const commonErrors = {
  busy: { message: { en: 'the service is busy', zh: '服务繁忙' }, advice: advice.later, retry: 'yes' },
  tooLong: { message: { en: 'the message is too long', zh: '消息过长' }, advice: advice.shorten, fallback: 'short' },
  disabled: {
    message: { en: 'the bot is disabled', zh: '机器人已停用' },
    advice: { en: "Enable the bot in the group's settings.", zh: '在群设置中启用机器人。' },
  },
  noKeyword: {
    message: { en: "none of the bot's keywords is in the message", zh: '消息中没有机器人的自定义关键词' },
    advice: { en: "Put one of the bot's keywords into 'title'.", zh: "把其中一个关键词写进 'title'。" },
  },
} as const satisfies Readonly<Record<string, ErrorRow>>;

/** What a channel declares about its service. */
export type ChatBotOptions = {
  readonly title: LocalizedText;
  /** Size limit in UTF-8 bytes. */
  readonly bytes: number;
  /** `message` is the whole one; what is rendered may be a shortened one. */
  createRenderer(message: Message, target: HttpTarget, attempt: Attempt): Renderer;
  /** The keys at the top of an answer that may hold the code, in order of preference, and the keys of the text. */
  readonly codeKeys: readonly string[];
  readonly textKeys: readonly string[];
  /** The first row that fits counts. */
  readonly codes: readonly CodeRow[];
  /** The row for a text such as "too many". */
  readonly tooMany: ErrorRow;
  /** Codes with so many causes that the text decides, as it does for an unknown code. */
  readonly ambiguousCodes: readonly string[];
  /** Reads the code of an error in another format. */
  readonly findCode?: (answer: Readonly<Record<string, unknown>>) => string | undefined;
  /** The service's text without what no reader needs: a request's own data, links. */
  readonly shorten?: (text: string) => string;
};

/** The channel of a chat bot: a message is shortened until it fits, and responses are read by the service's own codes. */
export function createChatBot(service: ChatBotOptions): HttpChannel {
  return {
    title: service.title,
    limit: service.bytes,
    render(message, target, attempt) {
      const { url, secrets, render } = service.createRenderer(message, target, attempt);
      const limit = attempt.variant === 'short' ? service.bytes / 2 : service.bytes;
      // Some groups do not allow the mention of everybody.
      const mentions = message.mentions.filter(({ kind }) => kind !== 'all' || attempt.variant !== 'no-mention-all');
      const { bodies, notes } = renderWithin(limit, { ...message, mentions }, render);
      return { requests: bodies.map((body) => ({ method: 'POST', url, headers: jsonHeaders, body })), notes, secrets };
    },
    parseResponse: (response) => parseResponse(service, response),
  };
}

function renderWithin(limit: number, message: Message, render: Renderer['render']) {
  const rendered = new Map<Message, Rendered>();
  // Several steps of a cut ask for the same message.
  const renderOnce = (candidate: Message) => {
    const known = rendered.get(candidate) ?? render(candidate);
    rendered.set(candidate, known);
    return known;
  };
  const measure = (candidate: Message) => {
    const { measuredText, hasTooManyParts } = renderOnce(candidate);
    return hasTooManyParts ? Infinity : byteLength(measuredText);
  };
  const title = concatText(titleSpans(message.title, message));
  // Nothing that is much too long is rendered as a whole.
  const isMuchTooLong =
    byteLength(title) > maxTitleBytes || byteLength(message.blocks.flatMap(listTexts).join('')) > limit;
  const { message: shorter, notes } =
    isMuchTooLong || measure(message) > limit ? truncateMessage(message, limit, measure) : { message, notes: [] };
  return { bodies: renderOnce(shorter).bodies, notes };
}

/** The text or the whole message is larger than is taken. In English and Chinese. */
const tooLongWords =
  /too (?:long|large|big)|exceeds? (?:the )?(?:max|length|limit|size)|exceed.{0,20}\bbytes\b|message size|length.{0,40}\blimit|[过太][长大]|超长|超[过出].{0,10}(?:长度|大小|字节|限制)|(?:长度|大小)超/i;

/** The code and the text of a service's response. */
type ServiceResponse = { readonly code: string; readonly text: string };

/** Decides by the service's own code; HTTP 200 alone is no success. Without a code by the HTTP status or the connection. */
function parseResponse(service: ChatBotOptions, response: HttpResult): DeliveryResult {
  if (response.kind === 'network-error') return networkFailure(response);
  const answer = readAnswer(service, response.body);
  const isOk = response.status >= 200 && response.status < 300;
  if (answer !== undefined && Number(answer.code) !== 0) return toServiceError(service, answer);
  if (!isOk) return statusFailure(response, service.title);
  return answer === undefined ? notAnAnswer(service, response) : { kind: 'accepted' };
}

/**
 * The code and the text at the top of an answer; undefined when it has no code. Of several codes one that is not 0
 * counts. Invalid JSON, also with text added on the way, has no code.
 */
function readAnswer({ codeKeys, textKeys, findCode }: ChatBotOptions, body: string): ServiceResponse | undefined {
  const answer = parseObject(body);
  const text = textKeys
    .map((key) => answer[key])
    .find((found) => typeof found === 'string' || typeof found === 'number');
  const codes = codeKeys
    .map((key) => answer[key])
    .filter((found) => found !== undefined && found !== null && found !== '');
  const isCode = (found: unknown) => /^(?:number|string)$/.test(typeof found) && /^-?\d+$/.test(String(found));
  const failing = codes.find((code) => Number(code) !== 0) ?? codes[0];
  const code = findCode?.(answer) ?? (codes.every(isCode) && failing !== undefined ? String(failing) : undefined);
  return code === undefined ? undefined : { code, text: String(text ?? '') };
}

function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}

function toServiceError(service: ChatBotOptions, { code, text }: ServiceResponse): Failure {
  const { title, shorten = (line) => line } = service;
  const row = findRow(service, code, text);
  const shown = quote(shorten(toSingleLine(text).replace(/ {2,}/g, ' ')));
  return toFailure(code, row, {
    message: {
      en: `${title.en}: ${row.message.en} (${[code, shown].filter(Boolean).join(': ')})`,
      zh: `${title.zh}：${row.message.zh}（${[code, shown].filter(Boolean).join('：')}）`,
    },
  });
}

/** A code with one meaning decides alone; words decide for the others and for unknown codes. */
function findRow({ codes, tooMany, ambiguousCodes, title }: ChatBotOptions, code: string, text: string): ErrorRow {
  const rows = codes.filter((row) => row.codes.includes(code));
  const byWords = rows.find(({ words }) => words?.some((each) => text.toLowerCase().includes(each)));
  if (byWords !== undefined) return byWords;
  if (rows.length === 0 || ambiguousCodes.includes(code)) {
    if (tooManyWords.test(text)) return tooMany;
    if (tooLongWords.test(text)) return commonErrors.tooLong;
  }
  const unknownCode = {
    message: { en: 'rejected with a code unknown to this action', zh: '返回了本 action 不认识的错误码' },
    advice: { en: `Search for the code in the documentation of ${title.en}.`, zh: '在该服务的文档中查找这个错误码。' },
  };
  return rows.find(({ words }) => words === undefined) ?? unknownCode;
}

/** A 2xx without a code of the service: a page in its place, or an answer that was lost on the way. */
function notAnAnswer({ title }: ChatBotOptions, { status, body, end }: HttpResponse): Failure {
  const seen = quote(body).slice(0, 100);
  const cut = end === 'aborted';
  return toFailure(`HTTP ${status}`, {
    message: {
      en: `not a response of ${title.en} (HTTP ${status}${cut ? ', cut off' : ''}${seen === '' ? ', empty' : `: ${seen}`})`,
      zh: `${title.zh}：这不是机器人的回复（HTTP ${status}${cut ? '，不完整' : ''}${seen === '' ? '，内容为空' : `：${seen}`}）`,
    },
    advice: {
      en: `Check that 'webhook-url' is the URL of a ${title.en} bot and that no proxy or login page responds in its place.`,
      zh: "检查 'webhook-url' 是不是机器人的地址，以及是否有代理或登录页代替它回复。",
    },
    ...(cut && { retry: 'yes' }),
  });
}

/** A service's text on one line, at most 256 bytes, without links and without the runner's address: logs may be public. */
function quote(text: string): string {
  const shown = text
    .replace(/https?:\/\/\S+/g, '')
    .replace(
      /(?<![\w:])(?=[\da-f:]*::|(?:[\da-f]*:){3})(?:[\da-f]{0,4}:){2,7}(?:[\d.]{7,15}|[\da-f]{0,4})(?![\w:])|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gi,
      '***',
    );
  return truncateBytes(toSingleLine(shown), 256);
}
