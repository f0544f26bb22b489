import type { HttpReply, HttpRequest } from '../../http/types.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes } from '../../text/cut.ts';
import type { FailureKind, Form, Verdict } from '../channel.ts';
import { noAnswerVerdict, statusVerdict } from '../http-answers.ts';

/** One row of a service's error table. Printed into `docs/channels/<name>.md`. */
export type CodeRow = {
  /** The service's code. */
  readonly code: string;
  /** Lower-case words in the service's text that tell causes of one code apart. */
  readonly words?: string;
  readonly failure: FailureKind;
  /** What it means, as a sentence part: "the robot was disabled". */
  readonly meaning: string;
  /** What the user should do, one sentence. */
  readonly advice: string;
  /** Whether another attempt can succeed; with a number, not before so many ms. */
  readonly retry: boolean | number;
  readonly fallback?: Form;
};

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

/** HMAC-SHA256 of a text, key and message as UTF-8, in base64. */
export function hmacBase64(key: string | Uint8Array, message: string): string {
  // Loaded only to sign: it is the dearest module of a plain report.
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', key).update(message, 'utf8').digest('base64');
}

/** Judges a robot's answer by its own code; HTTP 200 alone is no success. */
export function judge(service: RobotService, reply: HttpReply): Verdict {
  if (reply.kind === 'no-answer') return noAnswerVerdict(reply);
  const answer = parseObject(reply.body);
  const code = service.codeKeys.map((key) => answer?.[key]).find((value) => isCode(value));
  if (code === undefined)
    return reply.status >= 200 && reply.status < 300 ? babble(service, reply) : statusVerdict(reply, service.title);
  if (Number(code) === 0 && reply.status >= 200 && reply.status < 300) return { kind: 'accepted' };
  if (Number(code) === 0) return statusVerdict(reply, service.title);
  const text = service.textKeys.map((key) => answer?.[key]).find((value) => typeof value === 'string');
  return refusal(service, String(code), clip(typeof text === 'string' ? text : ''));
}

/** The row of a table for a code and the service's text; the first row whose words occur wins. */
export function findRow(codes: readonly CodeRow[], code: string, text: string): CodeRow | undefined {
  const lower = text.toLowerCase();
  return codes.find((row) => row.code === code && (row.words === undefined || lower.includes(row.words)));
}

function refusal(service: RobotService, code: string, text: string): Verdict {
  const row = findRow(service.codes, code, text);
  const said = text === '' ? '' : `: ${text}`;
  if (row === undefined) {
    return {
      kind: 'failed',
      failure: 'refused',
      code,
      text: `${service.title} refused the message with a code that is not in its documents (${code}${said})`,
      advice: `Search for the code in the documents of ${service.title}.`,
      retry: false,
    };
  }
  return {
    kind: 'failed',
    failure: row.failure,
    code,
    text: `${service.title}: ${row.meaning} (${code}${said})`,
    advice: row.advice,
    retry: row.retry !== false,
    ...(typeof row.retry === 'number' ? { afterMs: row.retry } : {}),
    ...(row.fallback === undefined ? {} : { fallback: row.fallback }),
  };
}

function babble(service: RobotService, reply: Extract<HttpReply, { kind: 'answer' }>): Verdict {
  const seen = clip(reply.body).slice(0, 100);
  const cut = reply.end === 'cut' ? ', cut off' : '';
  return {
    kind: 'failed',
    failure: 'refused',
    code: `HTTP ${reply.status}`,
    text: `not an answer of ${service.title} (HTTP ${reply.status}${cut}${seen === '' ? ', empty' : `: ${seen}`})`,
    advice: `Check that 'webhook-url' is the URL of a ${service.title} robot and that no proxy or login page answers in its place.`,
    retry: reply.end === 'cut',
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
