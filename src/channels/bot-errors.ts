import type { HttpResponse, HttpResult } from '../http/client.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import { type DeliveryError, type ErrorRow, toFailure } from './channel.ts';
import { networkFailure, statusFailure } from './http-errors.ts';

/** What a service says in an answer. */
export type ServiceResponse = { readonly code: string; readonly text: string };

/** One row of a service's error table: its code, and parts of its text, lower-case, in each of its languages, that tell causes apart. */
export type CodeRow = ErrorRow<{ readonly code: string; readonly words?: readonly string[] }>;
type Failure = DeliveryError & { readonly kind: 'failed' };

const unknownCode = (title: string): ErrorRow<object> => ({
  message: { en: 'refused with a code that is not in its documents', zh: '以文档中没有的代码拒绝' },
  advice: {
    en: `Search for the code in the documents of ${title}.`,
    zh: `在 ${title} 的文档中查找该代码。`,
  },
});

/** What a channel knows of its service's answers. */
export type ChatService = {
  readonly title: string;
  /** The keys that may hold the code, in order of preference, and the keys of the text. */
  readonly codeKeys: readonly string[];
  readonly textKeys: readonly string[];
  /** Loaded only when a message was refused; the first row that fits counts. */
  readonly codes: () => Promise<readonly CodeRow[]>;
  /** The service's text without what no reader needs: a request's own data, links. */
  readonly brief?: (text: string) => string;
};

/** Why a robot did not accept a message: by its own code, else by the HTTP status, else by the connection. */
export async function rejectionError(
  service: ChatService,
  reply: HttpResult,
  said: ServiceResponse | undefined,
): Promise<Failure> {
  if (reply.kind === 'network-error') return networkFailure(reply);
  const ok = reply.status >= 200 && reply.status < 300;
  if (said !== undefined && Number(said.code) !== 0) return byCode(service, await service.codes(), said);
  return ok ? notAnAnswer(service, reply) : statusFailure(reply, service.title);
}

function byCode({ title, brief }: ChatService, codes: readonly CodeRow[], { code, text }: ServiceResponse): Failure {
  const lower = text.toLowerCase();
  const known = codes.find((row) => row.code === code && (row.words?.some((each) => lower.includes(each)) ?? true));
  const row: ErrorRow<object> = known ?? unknownCode(title);
  const line = toSingleLine(text).replace(/ {2,}/g, ' ');
  const shown = clip(brief === undefined ? line : brief(line));
  const said = shown === '' ? code : `${code}: ${shown}`;
  return toFailure(code, row, {
    message: { en: `${title}: ${row.message.en} (${said})`, zh: `${title}: ${row.message.zh}（${said}）` },
  });
}

/** A 2xx without a code of the service: a page in its place, or an answer that was lost on the way. */
function notAnAnswer({ title }: ChatService, { status, body, end }: HttpResponse): Failure {
  const seen = clip(body).slice(0, 100);
  const cut = end === 'aborted';
  return {
    kind: 'failed',
    code: `HTTP ${status}`,
    message: {
      en: `not an answer of ${title} (HTTP ${status}${cut ? ', cut off' : ''}${seen === '' ? ', empty' : `: ${seen}`})`,
      zh: `不是 ${title} 的回复（HTTP ${status}${cut ? '，不完整' : ''}${seen === '' ? '，内容为空' : `：${seen}`}）`,
    },
    advice: {
      en: `Check that 'webhook-url' is the URL of a ${title} bot and that no proxy or login page answers in its place.`,
      zh: `检查 'webhook-url' 是不是 ${title} 机器人的地址，以及是否有代理或登录页代替它回复。`,
    },
    retry: cut ? 'yes' : false,
  };
}

/** A foreign text on one line without links, at most 256 bytes. */
function clip(text: string): string {
  return truncateBytes(toSingleLine(text.replace(/https?:\/\/\S+/g, '')), 256);
}
