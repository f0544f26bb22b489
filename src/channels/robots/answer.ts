import type { HttpReply, HttpRequest } from '../../http/types.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes } from '../../text/cut.ts';
import type { Failed, Verdict } from '../channel.ts';
import { explain, type Row } from '../explain.ts';
import { noAnswerVerdict, statusVerdict } from '../http-answers.ts';

/** One row of a service's error table. */
export type CodeRow = Row & {
  /** The service's code. */
  readonly code: string;
  /** Lower-case words in the service's text that tell causes of one code apart. */
  readonly words?: string;
};

type Answer = Extract<HttpReply, { kind: 'answer' }>;

/** What a channel knows of its service's answers. */
export type RobotService = {
  readonly title: string;
  /** The keys that may hold the code, in order of preference, and the keys of the text. */
  readonly codeKeys: readonly string[];
  readonly textKeys: readonly string[];
  readonly codes: readonly CodeRow[];
};

/** One POST of JSON to a robot. */
export function jsonRequest(url: URL, body: unknown): HttpRequest {
  return {
    url,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'message-notification' },
    body: JSON.stringify(body),
  };
}

/** Judges a robot's answer by its own code; HTTP 200 alone is no success. */
export function judge(service: RobotService, reply: HttpReply): Verdict {
  if (reply.kind === 'no-answer') return noAnswerVerdict(reply);
  const answer = parseObject(reply.body);
  const code = service.codeKeys.map((key) => answer?.[key]).find((value) => isCode(value));
  if (code === undefined)
    return reply.status >= 200 && reply.status < 300
      ? notAnAnswer(service, reply)
      : statusVerdict(reply, service.title);
  if (Number(code) === 0 && reply.status >= 200 && reply.status < 300) return { kind: 'accepted' };
  if (Number(code) === 0) return statusVerdict(reply, service.title);
  const text = service.textKeys.map((key) => answer?.[key]).find((value) => typeof value === 'string');
  return refusal(service, String(code), clip(typeof text === 'string' ? text : ''));
}

function findRow(codes: readonly CodeRow[], code: string, text: string): CodeRow | undefined {
  const lower = text.toLowerCase();
  return codes.find((row) => row.code === code && (row.words === undefined || lower.includes(row.words)));
}

function refusal({ title, codes }: RobotService, code: string, text: string): Failed {
  const row = findRow(codes, code, text) ?? unknown(title);
  const said = text === '' ? '' : `: ${text}`;
  return explain(code, row, { text: `${title}: ${row.text} (${code}${said})` });
}

function unknown(title: string): Row {
  return {
    text: 'refused with a code that is not in its documents',
    advice: `Search for the code in the documents of ${title}.`,
  };
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

function isCode(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value));
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A service's text on one line, at most 256 bytes, without the caller's IP address that WeCom adds. */
function clip(text: string): string {
  return cutBytes(oneLine(text.replace(/,?\s*from ip:\s*[\d.:a-f]+/i, '').replace(/https?:\/\/\S+/g, '')), 256);
}
