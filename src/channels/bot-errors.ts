import type { HttpReply } from '../http/types.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import type { Failure } from './channel.ts';
import { type ErrorRow, toFailure } from './error-table.ts';
import { networkFailure, statusFailure } from './http-errors.ts';

/** What a service says in an answer. */
export type ServiceResponse = { readonly code: string; readonly text: string };

/** One row of a service's error table: its code, and parts of its text, lower-case, in each of its languages, that tell causes apart. */
export type CodeRow = ErrorRow<readonly [code: string, ...words: string[]]>;

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

type Answer = Extract<HttpReply, { kind: 'answer' }>;

/** Why a robot did not accept a message: by its own code, else by the HTTP status, else by the connection. */
export async function rejectionError(
  service: ChatService,
  reply: HttpReply,
  said: ServiceResponse | undefined,
): Promise<Failure> {
  if (reply.kind === 'no-answer') return networkFailure(reply);
  const ok = reply.status >= 200 && reply.status < 300;
  if (said !== undefined && Number(said.code) !== 0) return byCode(service, await service.codes(), said);
  return ok ? notAnAnswer(service, reply) : statusFailure(reply, service.title);
}

function byCode({ title, brief }: ChatService, codes: readonly CodeRow[], { code, text }: ServiceResponse): Failure {
  const lower = text.toLowerCase();
  const found: ErrorRow<unknown> = codes.find(
    ([[own, ...words]]) => own === code && (words.length === 0 || words.some((each) => lower.includes(each))),
  ) ?? [code, 'refused with a code that is not in its documents', `Search for the code in the documents of ${title}.`];
  const line = toSingleLine(text).replace(/ {2,}/g, ' ');
  const shown = clip(brief === undefined ? line : brief(line));
  return toFailure(code, found, { text: `${title}: ${found[1]} (${code}${shown === '' ? '' : `: ${shown}`})` });
}

/** A 2xx without a code of the service: a page in its place, or an answer that was lost on the way. */
function notAnAnswer({ title }: ChatService, { status, body, end }: Answer): Failure {
  const seen = clip(body).slice(0, 100);
  const cut = end === 'cut' ? ', cut off' : '';
  return {
    kind: 'failed',
    code: `HTTP ${status}`,
    text: `not an answer of ${title} (HTTP ${status}${cut}${seen === '' ? ', empty' : `: ${seen}`})`,
    advice: `Check that 'webhook-url' is the URL of a ${title} robot and that no proxy or login page answers in its place.`,
    retry: end === 'cut' ? 'yes' : false,
  };
}

/** A foreign text on one line without links, at most 256 bytes. */
function clip(text: string): string {
  return truncateBytes(toSingleLine(text.replace(/https?:\/\/\S+/g, '')), 256);
}
