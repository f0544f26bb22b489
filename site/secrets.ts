import { channelDefinitions } from '../src/channels/index.ts';
import { looksLikeCredential } from '../src/message/variables.ts';

/** The reference to a secret by its name. */
export function secretReference(name: string): string {
  return `\${{ secrets.${name} }}`;
}

/** What somebody wrote where the name of a secret belongs. */
export type NameCheck =
  | { readonly kind: 'reference'; readonly text: string }
  /** The secret itself: it is forgotten. */
  | { readonly kind: 'secret' }
  | { readonly kind: 'bad'; readonly proposal: string };

/** Judges one line; `proposal` is the usual name for the field. */
export function checkName(line: string, proposal: string): NameCheck {
  const text = line.trim();
  const name = /^(?:\$\{\{\s*)?secrets\.([A-Za-z_]\w*)(?:\s*\}\})?$/.exec(text)?.[1] ?? text;
  if (text === '-' || isSecretName(name)) return { kind: 'reference', text: text === '-' ? text : name };
  if (text.includes('${{')) return withoutCredentials(text) === text ? { kind: 'reference', text } : { kind: 'secret' };
  if (looksLikeSecret(text)) return { kind: 'secret' };
  const next = text
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return { kind: 'bad', proposal: /[A-Z]/.test(next) && isSecretName(next) ? next : proposal };
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

const tokens =
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|whsec_[\w+/=-]{8,}|SEC[0-9a-fA-F]{16,}|xox[abp]-[\w-]{8,}|AKIA[A-Z0-9]{16}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*-----|$))/g;
const urls =
  /\b(?:https?|smtps?|smtp\+starttls|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?|mysql):\/\/[^\s"'`<>()[\]，。；、]+/gi;

/** The text with every written-out credential replaced by `***`: a URL with a token or a login, a token of a known form. */
export function withoutCredentials(text: string): string {
  // What is inside of an expression is a reference.
  return text
    .split(/(\$\{\{[\s\S]*?\}\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(urls, (url) => (isCredentialUrl(url) ? '***' : url)).replace(tokens, '***'),
    )
    .join('');
}

/** Whether a text, in whatever field, is or holds a secret: a bot's URL, a login in a URL, a token of a known form. */
export function holdsSecret(text: string): boolean {
  return withoutCredentials(text) !== text;
}

/** A URL that gives access: a bot's with its token, one with a password, one with a parameter that is called a credential. */
function isCredentialUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.password !== '') return true;
  if ([...url.searchParams].some(([name, value]) => value.length >= 4 && looksLikeCredential(name))) return true;
  return channelDefinitions.some(([, { url: bot }]) => {
    if (bot === undefined) return false;
    const own =
      bot.path.test(url.pathname) && (bot.token === undefined || (url.searchParams.get(bot.token) ?? '') !== '');
    return own || (bot.commonMistake !== undefined && url.pathname.startsWith(bot.commonMistake.path));
  });
}

/** Whether lines of headers hold a credential that is written out. */
export function holdsCredential(headers: string): boolean {
  return headers.split('\n').some((line) => {
    const [name = '', value = ''] = line.split(/:(.*)/s);
    return !line.includes('${{') && value.trim().length >= 4 && looksLikeCredential(name.trim().replaceAll('-', '_'));
  });
}

/** Whether a text is rather the value of a secret than its name: a URL, a key by its form, a token, a password. */
export function looksLikeSecret(text: string): boolean {
  if (holdsSecret(text) || /:\/\//.test(text)) return true;
  // No name that people propose has these.
  if (/[^\w\s.:/\\-]/.test(text.replace(/[^\x20-\x7e]/g, ''))) return true;
  // Words with dashes, such as dingtalk-url.
  if (/^[A-Za-z]{1,11}(?:[-. ][A-Za-z]{1,11})+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  const blank = /\s/.test(text);
  // A password or a key is long, mixes digits in, or is all small letters without a word break.
  if (!blank && text.length >= 12 && /[a-z]/.test(text) && !text.includes('_')) return true;
  return !blank && text.length >= 20 && digits >= 5 && !/_.*_/.test(text);
}
