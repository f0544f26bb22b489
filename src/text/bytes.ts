/**
 * The only module on the way from inputs to requests that uses APIs of Node: bytes and digests. The configurator
 * page replaces it. `node:crypto` is loaded only when a digest is made: most messages need none.
 */

/** Length in UTF-8 bytes: the unit of every service's limit. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** The bytes of base64 or base64url; what is neither is skipped. */
export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

/** The base64 of a text as UTF-8. */
export function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** HMAC-SHA256 of a text; a key that is a text is taken as UTF-8. */
export function hmacSha256(key: string | Uint8Array, text: string, form: 'base64' | 'hex'): string {
  return process.getBuiltinModule('node:crypto').createHmac('sha256', key).update(text, 'utf8').digest(form);
}

/** SHA-256 of a text as UTF-8, in lower-case hex. */
export function sha256Hex(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
}
