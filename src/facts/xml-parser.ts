import sax from 'sax';

// One attribute may hold a whole output, but not all of the memory. Longer text only comes in pieces.
(sax as unknown as { MAX_BUFFER_LENGTH: number }).MAX_BUFFER_LENGTH = 1024 * 1024;

/**
 * A parser that knows the five entities of XML and every reference by number, also to characters that XML does not
 * allow: tools write the colours of a terminal (`&#27;`) and the halves of an emoji (`&#55357;&#56832;`), and a whole
 * report must not be lost by them. What a document declares stays unknown.
 */
export function strictParser(): sax.SAXParser {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  const { XML_ENTITIES: named } = sax as unknown as { XML_ENTITIES: Readonly<Record<string, string>> };
  const get = (_: unknown, name: string | symbol) => named[String(name)] ?? characterOf(String(name));
  return Object.assign(parser, { ENTITIES: new Proxy(named, { get }) });
}

function characterOf(reference: string): string | undefined {
  const [, decimal, hex] = /^#(?:(\d{1,5})|x([\da-f]{1,4}))$/i.exec(reference) ?? [];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0xffff ? String.fromCharCode(code) : undefined;
}

/** What an error of the parser says of the document; the phrase follows its name. */
export function troubleOf({ message }: Error, { line }: sax.SAXParser): string {
  const what = message.startsWith('Max buffer') ? 'has a value of more than 1 MiB' : 'is not well-formed XML';
  return `${what} (line ${line + 1})`;
}
