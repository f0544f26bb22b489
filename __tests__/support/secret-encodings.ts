/** The ways to quote a secret that are promised to be hidden. Written without the code under test. */
const each = (text: string, spell: (code: number) => string) =>
  [...Buffer.from(text)].map((code) => spell(code)).join('');
const special = /[^A-Za-z0-9._~-]/g;
const hex = (code: number) => code.toString(16).padStart(2, '0');
const html: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Each takes a text of ASCII characters. */
export const secretEncodings: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'percent-encoded': (secret) => secret.replace(special, (sign) => each(sign, (code) => `%${hex(code).toUpperCase()}`)),
  'percent-encoded in small letters': (secret) =>
    secret.replace(special, (sign) => each(sign, (code) => `%${hex(code)}`)),
  'of a form': (secret) => String(new URLSearchParams([[secret, '']])).slice(0, -1),
  base64,
  'base64 without padding': (secret) => base64(secret).replace(/=+$/, ''),
  'base64 after one byte': (secret) => base64(`:${secret}`),
  'base64 after two bytes, with one behind': (secret) => base64(`u:${secret};`),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  'base64url after one byte': (secret) => Buffer.from(`\0${secret}`).toString('base64url'),
  'HTML-escaped': (secret) => secret.replace(/[&<>"']/g, (sign) => html[sign] ?? sign),
  'XML-escaped': (secret) => secret.replace(/[&<>"']/g, (sign) => (sign === "'" ? '&apos;' : (html[sign] ?? sign))),
  'escaped as the text of an element': (secret) => secret.replace(/[&<>]/g, (sign) => html[sign] ?? sign),
  'JSON-escaped': (secret) => JSON.stringify(secret).slice(1, -1),
  'JSON-escaped with slashes': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'JSON-escaped for HTML': (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[<>&']/g, (sign) => `\\u00${hex(sign.charCodeAt(0))}`),
};

/** The pieces of eight characters of a secret, as it is and as it was quoted, that a text holds. */
export function findPieces(text: string, secret: string, quoted: string): string[] {
  const pieces = [secret, quoted].flatMap((form) =>
    Array.from({ length: Math.max(0, form.length - 7) }, (_, at) => form.slice(at, at + 8)),
  );
  return pieces.filter((piece) => text.includes(piece));
}
