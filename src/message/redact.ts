import type { Message } from './message.ts';

/** The message with every known secret replaced in every text that leaves; made once, before any channel sees it. */
export function redactMessage(message: Message, redact: (text: string) => string): Message {
  // Mentions are ids that the user configured; a masked id would mention nobody.
  const { mentions, ...rest } = message;
  const all = textsIn(rest).join('\n');
  // One look at everything is cheaper than one at each text, and most messages hold no secret.
  return redact(all) === all ? message : { ...(redacted(rest, redact) as Message), mentions };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function redacted(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((part) => redacted(part, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redacted(part, redact)]));
}
