import type { Message } from './message.ts';

/** The message with every known secret replaced in every text that leaves; made once, before any channel sees it. */
export function redactMessage(message: Message, redact: (text: string) => string): Message {
  // Mentions are ids that the user configured; a masked id would mention nobody.
  const { mentions, ...rest } = message;
  const texts: string[] = [];
  const json = JSON.stringify(rest, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  const all = texts.join('\n');
  // One look at everything is cheaper than one at each text, and most messages hold no secret.
  if (redact(all) === all) return message;
  const masked = JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? redact(value) : value));
  return { ...(masked as typeof rest), mentions };
}
