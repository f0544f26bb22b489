import type { HttpReply } from '../../http/types.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes } from '../../text/cut.ts';
import type { Failed } from '../channel.ts';
import { explain, type Row } from '../explain.ts';
import { noAnswerVerdict, statusVerdict } from '../http-answers.ts';

/** What a service says in an answer. */
export type Said = { readonly code: string; readonly text: string };

/** One row of a service's error table: its code, and parts of its text, lower-case, in each of its languages, that tell causes apart. */
export type CodeRow = Row<readonly [code: string, ...words: string[]]>;

/** What a channel knows of its service's answers. */
export type RobotService = {
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
export async function refusal(service: RobotService, reply: HttpReply, said: Said | undefined): Promise<Failed> {
  if (reply.kind === 'no-answer') return noAnswerVerdict(reply);
  const ok = reply.status >= 200 && reply.status < 300;
  if (said !== undefined && Number(said.code) !== 0) return byCode(service, await service.codes(), said);
  return ok ? notAnAnswer(service, reply) : statusVerdict(reply, service.title);
}

function byCode({ title, brief }: RobotService, codes: readonly CodeRow[], { code, text }: Said): Failed {
  const lower = text.toLowerCase();
  const found: Row<unknown> = codes.find(
    ([[own, ...words]]) => own === code && (words.length === 0 || words.some((each) => lower.includes(each))),
  ) ?? [code, 'refused with a code that is not in its documents', `Search for the code in the documents of ${title}.`];
  const line = oneLine(text).replace(/ {2,}/g, ' ');
  const shown = clip(brief === undefined ? line : brief(line));
  return explain(code, found, { text: `${title}: ${found[1]} (${code}${shown === '' ? '' : `: ${shown}`})` });
}

/** A 2xx without a code of the service: a page in its place, or an answer that was lost on the way. */
function notAnAnswer({ title }: RobotService, { status, body, end }: Answer): Failed {
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
  return cutBytes(oneLine(text.replace(/https?:\/\/\S+/g, '')), 256);
}
