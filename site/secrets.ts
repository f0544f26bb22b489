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
  if (text === '-') return { kind: 'reference', text };
  // Copied from a workflow it has its key in front, and perhaps quotes.
  const bare = text.replace(/^[\w-]+:\s+/, '').replace(/^(["'])(.*)\1$/, '$2');
  const [, meant = '', path] = /^\$?\{{0,2}\s*((?:secrets?\.)?([A-Za-z_]\w*))\s*\}{0,2}$/.exec(bare) ?? [];
  const name = path ?? bare;
  const whole = meant === `secrets.${name}` && isValidName(name) && !holdsSecret(name);
  if (/^(?:\$\{\{.*\}\}|[^${}]*)$/.test(bare) && !/^secret\./.test(bare) && (whole || isSecretName(name)))
    // By itself a word in small letters could be a password.
    return { kind: 'reference', text: isSecretName(name) ? name : secretReference(name) };
  if (bare.includes('${{'))
    return withoutCredentials(bare) === bare ? { kind: 'reference', text: bare } : { kind: 'secret' };
  if (path !== undefined && path !== text && (isSecretName(name) || whole)) return { kind: 'bad', proposal: name };
  if (looksLikeSecret(text)) return { kind: 'secret' };
  const next = text
    .replace(/^secrets?\./, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return { kind: 'bad', proposal: /[A-Z]/.test(next) && isSecretName(next) ? next : proposal };
}

/** The lines of a field for names; names in one line, with commas, are lines of their own. */
export function linesOfNames(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const parts = line.split(/[,，;；]/).map((part) => part.trim());
    const named = parts.every((part) => /^[\w.${} ]+$/.test(part) && checkName(part, '').kind === 'reference');
    return parts.length > 1 && named ? parts : [line];
  });
}

const isValidName = (text: string) => /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(text) && !/^GITHUB_/i.test(text);

/**
 * A name of a secret as GitHub takes it. A single word in small letters is not taken for one: it may as well be a
 * password. https://docs.github.com/en/actions/reference/security/secrets
 */
export function isSecretName(text: string): boolean {
  return isValidName(text) && !looksLikeSecret(text) && (text.includes('_') || !/[a-z]/.test(text));
}

/** The names of all secrets that a text refers to, each once. */
export function secretNamesIn(text: string): string[] {
  const names = [...text.matchAll(/\$\{\{[^}]*\}\}/g)].flatMap(([expression]) =>
    [...expression.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN');
}

const tokens =
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|[sr]k_live_\w{8,}|whsec_[\w+/=-]{8,}|SEC[0-9a-fA-F]{16,}|xox[abp]-[\w-]{8,}|AKIA[A-Z0-9]{16}|(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*-----|$))/g;
/** URLs, also percent-encoded as a part of another one. */
const urls =
  /((?:\b|(?<=_))(?:https?|smtps?|smtp\+starttls|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?|mysql)(?::\/\/|%3A%2F%2F)[^\s"'`<>()[\]，。；、]+)/i;
/** A name and what stands behind it, as in JSON, YAML, a header, a command or a sentence. */
const pairs =
  /((?:\b[A-Za-z][\w-]{0,60}|密码|口令|密钥|秘钥|令牌)["']?\s*[:：=]\s*["']?(?:(?:Bearer|Basic|Token)\s+)?)([^\s"'`,;<>{}$*]{4,})/gi;
/** Runs of letters and digits that may be a key; an id of Lark has its kind in front (`ou_`). */
const runs = /(?<![\w/])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[A-Za-z0-9+/]{20,}={0,2})/gi;

/**
 * The text with every written-out credential replaced by `***`: a URL with a token or a login, a token of a known form,
 * what stands behind a name such as `password`, a long random text.
 */
export function withoutCredentials(text: string): string {
  // What is inside of an expression is a reference, but for the texts in it.
  return text
    .split(/(\$\{\{(?:(?!\$\{\{)[\s\S])*?\}\})/)
    .map((part, index) => (index % 2 === 1 ? part.replace(/'[^']*'/g, withoutPlain) : withoutPlain(part)))
    .join('');
}

function withoutPlain(text: string): string {
  return text
    .split(urls)
    .map((part, index) => {
      if (index % 2 === 1) return isCredentialUrl(part) ? '***' : part;
      return part
        .replace(tokens, '***')
        .replace(pairs, (whole, name: string, value: string) => (isNamed(name, value) ? `${name}***` : whole))
        .replace(runs, (run) => (isRandom(run) ? '***' : run));
    })
    .join('');
}

/** Whether a value is that of a credential by the name in front of it, and no word of a sentence. */
function isNamed(name: string, value: string): boolean {
  const bare = /^[A-Za-z][\w-]*/.exec(name)?.[0].replaceAll('-', '_');
  if (bare !== undefined && !looksLikeCredential(bare)) return false;
  return /\d/.test(value)
    ? /[A-Za-z]/.test(value) || bare === undefined || /pass|pwd/i.test(bare)
    : /^\w{16,}/.test(value);
}

/** Whether letters and digits change as often as they do in a key: base64, a UUID; or a text is hexadecimal. */
function isRandom(text: string): boolean {
  if (text.split(/[+/=]/).some((part) => /^(?=.*\d)(?=.*[a-f])[\da-f]{32,}$/i.test(part))) return true;
  return (text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length >= 5;
}

/** Whether a text, in whatever field, is or holds a secret: a bot's URL, a login in a URL, a token of a known form. */
export function holdsSecret(text: string): boolean {
  return withoutCredentials(text) !== text;
}

/** All texts in a tree, its keys too, without credentials. */
export function cleaned<T>(node: T): T {
  if (typeof node === 'string') return withoutCredentials(node) as T;
  if (Array.isArray(node)) return node.map(cleaned) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [withoutCredentials(key), cleaned(value)])) as T;
}

/** A URL that gives access: a bot's or a webhook's with its token, one with a password or with a parameter that is called a credential. */
function isCredentialUrl(text: string): boolean {
  const plain = /^\w+%3A/i.test(text) ? decoded(text) : text;
  if (!URL.canParse(plain)) return false;
  const url = new URL(plain);
  if (url.password !== '') return true;
  const parameters = [...url.searchParams, ...new URLSearchParams(url.hash.slice(1))];
  if (parameters.some(([name, value]) => (value.length >= 4 && looksLikeCredential(name)) || isCredentialUrl(value)))
    return true;
  if (isHook(url.pathname)) return true;
  return channelDefinitions.some(([, { url: bot }]) => {
    if (bot === undefined) return false;
    const own =
      bot.path.test(url.pathname) && (bot.token === undefined || (url.searchParams.get(bot.token) ?? '') !== '');
    return own || (bot.commonMistake !== undefined && url.pathname.startsWith(bot.commonMistake.path));
  });
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A path such as those of Slack, Discord, Teams, Telegram and older bots of Feishu, whose last parts are the key. */
function isHook(path: string): boolean {
  const [, rest] = /\/(?:(?:web)?hooks?(?:b2)?|services|bot(?=\d+:))(?:\/|(?<=\/bot))(.*)$/i.exec(path) ?? [];
  return (rest ?? '').split('/').some((part) => part.length >= 16 && /\d|[a-z][A-Z]/.test(part));
}

/** A line `name: value` whose value is a credential, with the reference to a secret in place of it. */
export function withReference(line: string, nameOf: (key: string) => string): string {
  const [, key = '', rest = ''] = /^(\s*[\w-]+\s*[:=]\s*)(.*)$/s.exec(line) ?? [];
  const [, scheme = '', value = ''] = /^((?:Bearer|Basic|Token)\s+)?(.*)$/is.exec(rest) ?? [];
  const named = checkName(value, '');
  const name =
    named.kind === 'reference' && !value.includes('${{') ? named.text : nameOf(key.replace(/\s*[:=]\s*$/, '').trim());
  return `${key}${scheme}${secretReference(name)}`;
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

/** Lines of headers; a credential becomes the reference to a secret that is called like its header. */
export function withSafeHeaders(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      holdsCredential(line) || holdsSecret(line)
        ? withReference(line, (key) => `WEBHOOK_${key.toUpperCase().replace(/\W+/g, '_')}`)
        : line,
    );
  return lines.join('\n');
}
