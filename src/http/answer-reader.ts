import { coded } from './codes.ts';

/** What is heard of an answer while it comes in, in this order. */
export type AnswerEvents = {
  /** Names in small letters; a repeated one has its values joined by commas. */
  head(status: number, headers: Readonly<Record<string, string>>): void;
  body(bytes: Uint8Array): void;
  /** `whole`: it has the length that was announced, and nothing came after it. */
  ended(whole: boolean): void;
};

/** Takes bytes of the body. Returns what came after its end, or undefined when more of it has to come. */
type Body = (bytes: Buffer) => Buffer | undefined;
type Take = AnswerEvents['body'];

/** Bytes before the body, as Node's own limit. */
export const maxHeadBytes = 16 * 1024;

/**
 * Reads one answer of HTTP/1.x as it comes in, in linear time (RFC 9112, sections 4 to 7); `close` says that nothing
 * more comes. Both throw an error with a code as Node's own parser has them: `HPE_HEADER_OVERFLOW` above 16 KiB before
 * the body, `HPE_INVALID_…` for what is not HTTP, `ECONNRESET` for an answer that did not begin.
 */
export function answerReader(events: AnswerEvents): { push(bytes: Buffer): void; close(): void } {
  let head = '';
  let body: Body | undefined;
  let untilClose = false;
  let over = false;
  const end = (whole: boolean) => {
    over = true;
    events.ended(whole);
  };
  const takeHead = (bytes: Buffer) => {
    const before = head.length;
    // One character a byte, so that a place in the text is a place in the bytes.
    head += bytes.toString('latin1');
    const at = head.indexOf('\r\n\r\n', Math.max(0, before - 3));
    if (!'HTTP/1.'.startsWith(head.slice(0, 7))) throw coded('HPE_INVALID_CONSTANT');
    if ((at < 0 ? head.length : at) > maxHeadBytes) throw coded('HPE_HEADER_OVERFLOW');
    if (at < 0) return undefined;
    const { status, headers } = headOf(head.slice(0, at));
    head = '';
    // 100 Continue and its like only announce the answer.
    if (status >= 200) {
      untilClose = !hasNoBody(status) && !('content-length' in headers) && !('transfer-encoding' in headers);
      const next = untilClose ? endless(events.body) : framed(status, headers, events.body);
      events.head(status, headers);
      body = next;
    }
    return bytes.subarray(at + 4 - before);
  };
  return {
    push: (bytes) => {
      let rest: Buffer | undefined = bytes;
      while (rest && !body) rest = takeHead(rest);
      if (over || !rest) return;
      const surplus = body?.(rest);
      // Another answer behind it is none of ours.
      if (surplus) end(surplus.length === 0 || surplus.toString('latin1', 0, 5) === 'HTTP/');
    },
    close: () => {
      if (over) return;
      if (!body) throw coded('ECONNRESET');
      end(untilClose);
    },
  };
}

function headOf(head: string): { status: number; headers: Record<string, string> } {
  const [first = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.[01] ((?!101)[1-9]\d\d)(?: [\t -~\x80-\xff]*)?$/.exec(first)?.[1];
  if (status === undefined) throw coded('HPE_INVALID_STATUS');
  const headers: Record<string, string> = Object.create(null);
  for (const line of lines) {
    const [name, value] = fieldOf(line);
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return { status: Number(status), headers };
}

function fieldOf(line: string): [name: string, value: string] {
  const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t -~\x80-\xff]*)$/.exec(line) ?? [];
  if (name === undefined) throw coded('HPE_INVALID_HEADER_TOKEN');
  return [name.toLowerCase(), value.trimEnd()];
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304;
}

const endless =
  (take: Take): Body =>
  (bytes) => {
    take(bytes);
    return undefined;
  };

function framed(status: number, headers: Readonly<Record<string, string>>, take: Take): Body {
  if (hasNoBody(status)) return counted(0, take);
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  // Both together would leave open where the answer ends.
  if (encoding !== undefined && (length !== undefined || encoding.toLowerCase() !== 'chunked'))
    throw coded('HPE_INVALID_TRANSFER_ENCODING');
  if (encoding !== undefined) return chunked(take);
  if (!/^\d{1,15}$/.test(length ?? '')) throw coded('HPE_INVALID_CONTENT_LENGTH');
  return counted(Number(length), take);
}

function counted(length: number, take: Take): Body {
  let left = length;
  return (bytes) => {
    if (left > 0 && bytes.length > 0) take(bytes.subarray(0, left));
    const surplus = left <= bytes.length ? bytes.subarray(left) : undefined;
    left -= bytes.length;
    return surplus;
  };
}

/** RFC 9112, section 7.1; extensions and trailers are read over. */
function chunked(take: Take): Body {
  /** The part of a line that has come: a size, the end of a chunk's data, or a trailer. */
  let line = '';
  let expected: 'size' | 'end' | 'trailer' = 'size';
  let data: Body | undefined;
  const endOfLine = () => {
    if (expected === 'size') {
      const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r\n$/i.exec(line)?.[1];
      if (size === undefined) throw coded('HPE_INVALID_CHUNK_SIZE');
      expected = Number.parseInt(size, 16) === 0 ? 'trailer' : 'end';
      if (expected === 'end') data = counted(Number.parseInt(size, 16), take);
    } else if (expected === 'end') {
      if (line !== '\r\n') throw coded('HPE_STRICT');
      expected = 'size';
    } else fieldOf(line.slice(0, -2));
    line = '';
  };
  return (bytes) => {
    let rest: Buffer | undefined = bytes;
    while (rest && rest.length > 0) {
      if (data) {
        rest = data(rest);
        if (rest) data = undefined;
        continue;
      }
      const end: number = rest.indexOf('\n') + 1 || rest.length;
      line += rest.toString('latin1', 0, end);
      rest = rest.subarray(end);
      if (line.length > maxHeadBytes) throw coded('HPE_HEADER_OVERFLOW');
      if (expected === 'trailer' && line === '\r\n') return rest;
      if (line.endsWith('\n')) endOfLine();
    }
    return undefined;
  };
}
