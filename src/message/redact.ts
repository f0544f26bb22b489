import type { Message } from './message.ts';

/** The message with every known secret replaced in every text that leaves; made once, before any channel sees it. */
export function redactMessage(message: Message, redact: (text: string) => string): Message {
  // Mentions are ids that the user configured; a masked id would mention nobody.
  const { mentions, ...rest } = message;
  const json = JSON.stringify(rest);
  // Most messages hold no secret: one look tells it where every text stands as it is, none of it escaped.
  if (!json.includes('\\') && redact(json) === json) return message;
  const masked = JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? redact(value) : value));
  return { ...(masked as typeof rest), mentions };
}
