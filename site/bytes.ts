/**
 * The browser's side of `src/text/bytes.ts`, put in its place when the page is bundled. What can be known is computed;
 * a signature cannot, because the page is never given a secret: a mark of the same length stands where it will be.
 */

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

/** No signature but its mark. */
export function hmacSha256(_key: string | Uint8Array, _text: string, form: 'base64' | 'hex'): string {
  return form === 'hex' ? signatureMarkHex : signatureMark;
}

/** SHA-256 of a text as UTF-8, in lower-case hex. https://csrc.nist.gov/pubs/fips/180-4/upd1/final */
export function sha256Hex(text: string): string {
  const state = [...initial];
  const words = padded(encoder.encode(text));
  for (let at = 0; at < words.length; at += 16) mix(state, words.slice(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const primes = firstPrimes(64);
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

/** The bytes as big-endian words, with the closing bit and the length in bits. */
function padded(bytes: Uint8Array): number[] {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, index) => {
    view.setUint8(index, byte);
  });
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length - 4, bytes.length * 8);
  return Array.from({ length: length / 4 }, (_, index) => view.getInt32(index * 4));
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** One block of 16 words into the state. */
function mix(state: number[], block: readonly number[]): void {
  const w = [...block];
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [w[i - 15] as number, w[i - 2] as number];
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[i] = ((w[i - 16] as number) + low + (w[i - 7] as number) + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[i] as number) + (w[i] as number)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] as number) + word) | 0;
}
