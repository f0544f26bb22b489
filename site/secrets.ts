/** The reference to a secret by its name. */
export function secretReference(name: string): string {
  return `\${{ secrets.${name} }}`;
}

/**
 * A name of a secret as GitHub takes it. A single word in small letters is not taken for one: it may as well be a
 * password. https://docs.github.com/en/actions/reference/security/secrets
 */
export function isSecretName(text: string): boolean {
  const valid = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(text) && !/^GITHUB_/i.test(text);
  return valid && !looksLikeSecret(text) && (text.includes('_') || !/[a-z]/.test(text));
}

/** The names of all secrets that a text refers to, each once. */
export function secretNamesIn(text: string): string[] {
  const names = [...text.matchAll(/\$\{\{[^}]*\}\}/g)].flatMap(([expression]) =>
    [...expression.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN');
}

const tokens = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|whsec_\S{8,}|SEC[0-9a-fA-F]{16,}|xox[abp]-\S{8,})/;
const robotUrl =
  /https?:\/\/\S*(?:access_token=|\/cgi-bin\/webhook\/send|\/open-apis\/bot\/|\/flow\/api\/trigger-webhook\/|\/\/[^/\s:@]+:[^/\s@]+@)/i;

/** Whether a text, in whatever field, is or holds a secret: a robot's URL, a login in a URL, a token of a known form. */
export function holdsSecret(text: string): boolean {
  return robotUrl.test(text) || /smtps?:\/\/[^/\s@]*:[^/\s@]*@/i.test(text) || tokens.test(text);
}

/** Whether lines of headers hold a credential that is written out. */
export function holdsCredential(headers: string): boolean {
  return headers
    .split('\n')
    .some(
      (line) => !line.includes('${{') && /^\s*[\w-]*(?:auth|token|key|secret|cookie)[\w-]*\s*:\s*\S{4}/i.test(line),
    );
}

/** Whether a text is rather the value of a secret than its name. */
export function looksLikeSecret(text: string): boolean {
  if (holdsSecret(text) || /:\/\//.test(text)) return true;
  const digits = text.replace(/\D/g, '').length;
  // A password or a key is long, mixes digits in, or is all small letters without a word break.
  if (text.length >= 12 && /[a-z]/.test(text) && !text.includes('_')) return true;
  return text.length >= 20 && digits >= 5 && !/_.*_/.test(text);
}
