/**
 * The browser's side of `src/text/bytes.ts`, put in its place when the page is bundled. What can be known is computed;
 * a signature cannot, because the page is never given a secret: a mark of the same length stands where it will be.
 */

const encoder = new TextEncoder();

/** Stands for an HMAC-SHA256 in base64: as long as one, so that what is cut to a limit is cut at the same place. */
export const signatureMark = 'made-at-run-time'.padEnd(44, '-');
/** Stands for an HMAC-SHA256 in hexadecimal. */
export const signatureMarkHex = 'made-at-run-time'.padEnd(64, '-');
