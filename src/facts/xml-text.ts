/** An encoding that cannot be read; the message follows the name of the document. */
export class EncodingError extends Error {}

type Decoder = InstanceType<typeof TextDecoder>;

/** The text of an XML document by its byte-order mark, else its declaration, else UTF-8. Throws an EncodingError. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let head = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === undefined) {
      head = joined(head, chunk);
      if (head.length < 256) continue;
      decoder = decoderFor(head);
      bytes = head;
    }
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder === undefined ? decoderFor(head).decode(head) : decoder.decode();
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function decoderFor(head: Uint8Array): Decoder {
  const [a, b] = head;
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be');
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le');
  const start = String.fromCharCode(...head.subarray(0, 256));
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  // A declaration of UTF-16 that could be read byte by byte is wrong.
  if (label === undefined || /^utf-?16/i.test(label)) return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    throw new EncodingError(`is in the encoding ${label}, which is not known here`);
  }
}
