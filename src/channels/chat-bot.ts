import type { HttpResult } from '../http/client.ts';
import { concatText, type Message } from '../message/message.ts';
import { byteLength } from '../text/bytes.ts';
import type { ChatService, ServiceResponse } from './bot-errors.ts';
import type { Attempt, DeliveryResult, HttpChannel, HttpTarget } from './channel.ts';
import { maxTitleBytes, truncateMessage } from './truncate.ts';

/** A message as drawn: the JSON of one request or several, and the text of which the service counts the UTF-8 bytes. */
export type Rendered = { readonly bodies: readonly string[]; readonly counted: string };

/** How the messages of one attempt are drawn, and where they go; `secrets` as in `Encoded`. */
export type Renderer = {
  readonly url: URL;
  readonly secrets: readonly string[];
  draw(message: Message): Rendered;
};

/** What is to be known of a robot. */
export type ChatBotOptions = ChatService & {
  /** UTF-8 bytes of what is counted that the service takes. */
  readonly bytes: number;
  drawing(message: Message, target: HttpTarget, attempt: Attempt): Promise<Renderer>;
};

/** The channel of a robot: a message is shortened until it is short enough, and answers are judged by the robot's codes. */
export function createChatBot(service: ChatBotOptions): HttpChannel {
  return {
    transport: 'http',
    title: service.title,
    limit: service.bytes,
    async render(message, target, attempt) {
      const { url, secrets, draw } = await service.drawing(message, target, attempt);
      const limit = attempt.variant === 'short' ? service.bytes / 2 : service.bytes;
      const { bodies, notes } = await drawnWithin(limit, message, draw);
      const headers = { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'message-notification' };
      return { requests: bodies.map((body) => ({ method: 'POST', url, headers, body })), notes, secrets };
    },
    parseResponse: (response) => judge(service, response),
  };
}

async function drawnWithin(limit: number, message: Message, draw: Renderer['draw']) {
  const texts = [...message.custom, ...message.fields.flatMap(({ values }) => values)].map(({ text }) => text);
  // Nothing that is much too long is drawn as a whole.
  if (byteLength(concatText(message.title)) <= maxTitleBytes && byteLength(texts.join('')) <= limit) {
    const { bodies, counted } = draw(message);
    if (byteLength(counted) <= limit) return { bodies, notes: [] };
  }
  const { message: shorter, notes } = truncateMessage(
    message,
    limit,
    (each) => byteLength(draw(each).counted) <= limit,
  );
  return { bodies: draw(shorter).bodies, notes };
}

/** Judges a robot's answer by its own code; HTTP 200 alone is no success. */
function judge(service: ChatService, reply: HttpResult): DeliveryResult | Promise<DeliveryResult> {
  const said = reply.kind === 'response' ? read(service, reply.body) : undefined;
  const ok = reply.kind === 'response' && reply.status >= 200 && reply.status < 300;
  if (ok && said !== undefined && Number(said.code) === 0) return { kind: 'accepted' };
  return import('./bot-errors.ts').then(({ rejectionError }) => rejectionError(service, reply, said));
}

/**
 * The code and the text of an answer; undefined when it has no code. JSON that was cut off, or that something was
 * added to on the way, still tells its code: whoever repeats a request that was accepted sends a message twice.
 */
function read({ codeKeys, textKeys }: ChatService, body: string): ServiceResponse | undefined {
  const value = valueIn(body);
  const code = codeKeys.map(value).find((found) => found !== undefined && /^-?\d+$/.test(found));
  return code === undefined
    ? undefined
    : { code, text: textKeys.map(value).find((found) => found !== undefined) ?? '' };
}

/** Reads one key of the answer as text. */
function valueIn(body: string): (key: string) => string | undefined {
  if (!/^\s*\{/.test(body)) return () => undefined;
  try {
    const answer = JSON.parse(body) as Readonly<Record<string, unknown>>;
    return (key) =>
      typeof answer[key] === 'number' || typeof answer[key] === 'string' ? String(answer[key]) : undefined;
  } catch {
    // A quote inside a string is escaped, so what looks like a key is one.
    return (key) => {
      const found = new RegExp(`"${key}"\\s*:\\s*(?:(-?\\d+)\\s*[,}]|"((?:[^"\\\\]|\\\\.)*))`).exec(body);
      return found?.[1] ?? found?.[2];
    };
  }
}
