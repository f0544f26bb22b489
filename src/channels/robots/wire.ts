import type { HttpRequest } from '../../http/types.ts';
import { type Message, readable } from '../../message/message.ts';
import { byteLength } from '../../text/bytes.ts';
import type { Encoded } from '../channel.ts';
import { longestTitle } from './plain.ts';

/** A message as drawn: the JSON of one request or several, and the text of which the service counts the UTF-8 bytes. */
export type Drawn = { readonly bodies: readonly string[]; readonly counted: string };

/** The requests for a message, which is shortened until what is counted of it has at most `limit` bytes. */
export async function requestsOf(
  message: Message,
  { url, limit }: { readonly url: URL; readonly limit: number },
  draw: (message: Message) => Drawn,
): Promise<Omit<Encoded<HttpRequest>, 'secrets'>> {
  const { drawn, notes } = await drawnWithin(limit, message, draw);
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'message-notification' };
  return { wires: drawn.bodies.map((body) => ({ url, headers, body })), notes };
}

async function drawnWithin(limit: number, message: Message, draw: (message: Message) => Drawn) {
  const texts = [...message.custom, ...message.fields.flatMap(({ values }) => values)].map(({ text }) => text);
  // Nothing that is much too long is drawn as a whole.
  if (byteLength(readable(message.title)) <= longestTitle && byteLength(texts.join('')) <= limit) {
    const drawn = draw(message);
    if (byteLength(drawn.counted) <= limit) return { drawn, notes: [] };
  }
  const { shortened } = await import('./fit.ts');
  const { message: shorter, notes } = shortened(message, limit, (each) => byteLength(draw(each).counted));
  return { drawn: draw(shorter), notes };
}
