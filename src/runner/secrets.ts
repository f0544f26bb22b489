import type { Input } from '../inputs/names.ts';

/** Known secrets: what is masked in the log and replaced in everything that leaves. */
export type Secrets = {
  /** Every value to mask, the derived ones included; each at least four characters. */
  readonly values: readonly string[];
  /** Names of secrets too short to mask without wrecking the log. */
  readonly tooShort: readonly string[];
  /** The text with every known secret replaced by `***`. */
  redact(text: string): string;
  /** Takes a value made later, a signature for example; returns what is newly to be masked. */
  learn(value: string): readonly string[];
};

const shortest = 4;
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** Collects the secrets of a step from its inputs and environment, with the forms in which they could show up. */
export function collectSecrets(input: Input, env: Readonly<Record<string, string | undefined>>): Secrets {
  const found = new Map<string, string>();
  const tooShort = new Set<string>();
  const add = (name: string, value: string) => {
    const text = value.trim();
    if (text === '' || text === '-') return;
    if (text.length < shortest) tooShort.add(name);
    else found.set(text, name);
  };
  for (const name of ['secret', 'smtp-password', 'smtp-access-token', 'github-token'] as const) {
    for (const value of input(name).split(/\r?\n/)) add(name, value);
  }
  for (const value of input('webhook-url').split(/\s+/)) for (const part of urlSecrets(value)) add('webhook-url', part);
  for (const part of loginSecrets(input('smtp-url'))) add('smtp-url', part);
  for (const line of input('webhook-headers').split(/\r?\n/)) addHeader(line, add);
  for (const name of runnerTokens) add(name, env[name] ?? '');
  for (const name of proxyNames) for (const part of loginSecrets(env[name] ?? '')) add(name, part);
  addLogin(input, add);
  return secretsOf([...found.keys()].flatMap(forms), [...tooShort]);
}

function secretsOf(all: readonly string[], tooShort: readonly string[]): Secrets {
  // The longest first, so that a URL goes as a whole before its token.
  const longestFirst = (list: Iterable<string>) =>
    [...new Set(list)].filter((value) => value.length >= shortest).sort((a, b) => b.length - a.length);
  let values = longestFirst(all);
  return {
    get values() {
      return values;
    },
    tooShort,
    redact: (text) => values.reduce((rest, value) => rest.replaceAll(value, '***'), text),
    learn: (value) => {
      const fresh = forms(value.trim()).filter((form) => form.length >= shortest && !values.includes(form));
      values = longestFirst([...values, ...fresh]);
      return fresh;
    },
  };
}

/** A secret as it is, URL-encoded, in JSON and in base64. */
function forms(value: string): string[] {
  return [
    value,
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64'),
  ];
}

/** The URL and the parts of it that give access: query values and long path segments. */
function urlSecrets(value: string): string[] {
  const quoted = /^["'`]+|["'`]+$/g;
  if (quoted.test(value)) return [value, ...urlSecrets(value.replace(quoted, ''))];
  if (!URL.canParse(value)) return value.length >= 16 ? [value] : [];
  const url = new URL(value);
  const tokens = url.pathname.split('/').filter((part) => part.length >= 16 || (part.length >= 8 && /\d/.test(part)));
  const query = [...url.searchParams.values()].filter((part) => part.length >= 6);
  const bare = url.pathname === '/' && url.search === '';
  return [...(bare ? [] : [value, url.href]), ...tokens, ...query, url.username, url.password];
}

function loginSecrets(value: string): string[] {
  if (!URL.canParse(value)) return value.includes('@') ? [value] : [];
  const url = new URL(value);
  if (url.password === '') return [];
  return [
    value,
    url.password,
    decode(url.password),
    Buffer.from(`${decode(url.username)}:${decode(url.password)}`).toString('base64'),
  ];
}

/** The forms in which a login goes to a mail server: RFC 4616 and XOAUTH2. */
function addLogin(input: Input, add: (name: string, value: string) => void): void {
  const url = URL.canParse(input('smtp-url')) ? new URL(input('smtp-url')) : undefined;
  const user = input('smtp-username') || decode(url?.username ?? '');
  const password = input('smtp-password') || decode(url?.password ?? '');
  const token = input('smtp-access-token');
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  if (user !== '' && password !== '') add('smtp-password', base64(`\0${user}\0${password}`));
  if (token !== '') add('smtp-access-token', base64(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function addHeader(line: string, add: (name: string, value: string) => void): void {
  const value = line.slice(line.indexOf(':') + 1).trim();
  if (value.length < 8) return;
  add('webhook-headers', value);
  const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
  if (credential) add('webhook-headers', credential);
}
