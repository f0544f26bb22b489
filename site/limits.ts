import { byteLength } from '../src/text/bytes.ts';

/** UTF-8 bytes of a request that the service counts: those of the text where the body is little else (WeCom), else all. */
export function countedBytes(body: string): number {
  try {
    const parsed = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const part = parsed[String(parsed.msgtype)] as { readonly content?: unknown } | undefined;
    return byteLength(typeof part?.content === 'string' ? part.content : body);
  } catch {
    return byteLength(body);
  }
}
