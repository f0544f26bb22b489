/**
 * The browser's side of `src/text/bytes.ts`, put in its place when the page is bundled. What can be known is computed;
 * a signature cannot, because the page is never given a secret: a mark of the same length stands where it will be.
 */
import sha256 from 'fast-sha256';

const encoder = new TextEncoder();

/** Stands for a signature in base64: as long as one, so that what is cut to a limit is cut at the same place. */
export const signatureMark = 'made-at-run-time'.padEnd(44, '-');
/** Stands for a signature in hexadecimal. */
export const signatureMarkHex = 'made-at-run-time'.padEnd(64, '-');

/** Length in UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The bytes of base64 or base64url; what is neither is skipped. */
export function fromBase64(text: string): Uint8Array {
  const plain = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  return Uint8Array.from(atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain), (character) =>
    character.charCodeAt(0),
  );
}

/** The base64 of a text as UTF-8. */
export function toBase64(text: string): string {
  return btoa(String.fromCharCode(...encoder.encode(text)));
}

/** No signature but its mark. */
export function hmacSha256(_key: string | Uint8Array, _text: string, form: 'base64' | 'hex'): string {
  return form === 'hex' ? signatureMarkHex : signatureMark;
}

/** SHA-256 of a text as UTF-8, in lower-case hex. WebCrypto has no answer where a page is served without TLS. */
export function sha256Hex(text: string): string {
  return [...sha256.hash(encoder.encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
