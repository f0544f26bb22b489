import sax from 'sax';
import type { LocalizedText } from '../text/text.ts';

/** Why a document cannot be read; the text follows its name. */
export class DocumentError extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}

/** Receives the parser's events in document order; text may be chunked. */
export type XmlHandler = {
  open(element: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(): void;
};

// One attribute may hold a whole output, but not all of the memory. Longer text only comes in pieces.
(sax as unknown as { MAX_BUFFER_LENGTH: number }).MAX_BUFFER_LENGTH = 1024 * 1024;

/** Reads an XML document piece by piece. Throws a DocumentError, or what `chunks` throws. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  Object.assign(parser, { ENTITIES: entities });
  parser.onopentag = ({ name, attributes }) => handler.open(name, attributes as Record<string, string>);
  parser.onclosetag = () => handler.close();
  parser.ontext = (text) => handler.text(text);
  parser.oncdata = (text) => handler.text(text);
  parser.onerror = ({ message }) => {
    const line = parser.line + 1;
    throw new DocumentError(
      message.startsWith('Max buffer')
        ? { en: `has a value of more than 1 MiB (line ${line})`, zh: `含有超过 1 MiB 的值（第 ${line} 行）` }
        : { en: `is not well-formed XML (line ${line})`, zh: `不是格式正确的 XML（第 ${line} 行）` },
    );
  };
  for await (const text of decodeText(chunks)) parser.write(text);
  parser.close();
}

/**
 * The five entities of XML and every reference by number, also to characters that XML does not allow: tools write the
 * colors of a terminal (`&#27;`) and the halves of an emoji (`&#55357;&#56832;`), and they must not
 * invalidate the report. Entities that a document declares are an error.
 */
const { XML_ENTITIES: named } = sax as unknown as { XML_ENTITIES: Readonly<Record<string, string>> };
const entities = new Proxy(named, { get: (_, name) => named[String(name)] ?? toCharacter(String(name)) });

function toCharacter(reference: string): string | undefined {
  const [, decimal, hex] = /^#(?:(\d{1,5})|x([\da-f]{1,4}))$/i.exec(reference) ?? [];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0xffff ? String.fromCharCode(code) : undefined;
}

/** The text by its byte-order mark, else its declaration, else UTF-8. */
async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head = new Uint8Array();
  for await (const chunk of chunks) {
    if (decoder !== undefined) yield decoder.decode(chunk, { stream: true });
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < 256) continue;
      decoder = decoderFor(head);
      yield decoder.decode(head, { stream: true });
    }
  }
  yield decoder === undefined ? decoderFor(head).decode(head) : decoder.decode();
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
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
    throw new DocumentError({
      en: `uses the unknown encoding ${label}`,
      zh: `使用了无法识别的编码 ${label}`,
    });
  }
}
