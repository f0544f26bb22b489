import type { Message } from './message.ts';

/** The message with every known secret replaced in every text that leaves; made once, before any channel sees it. */
export function redactMessage(message: Message, redact: (text: string) => string): Message {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
  };
  // Mentions are ids that the user configured; a masked id would mention nobody.
  return { ...(walk(message) as Message), mentions: message.mentions };
}
