/** An error of which nothing but the code is told. */
export function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The system's code only: the text of a foreign error may quote the URL or a header. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'ECONNRESET';
}
