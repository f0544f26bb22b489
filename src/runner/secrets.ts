import type { Input } from '../inputs/names.ts';
import { percentDecoded, type Redact, redactorOf } from './redactor.ts';

/** Known secrets: what is masked in the log and replaced in everything that leaves. */
export type Secrets = {
  /** Every value to mask, each at least four characters; the runner masks its encoded forms itself. */
  readonly values: readonly string[];
  /** One sentence for each secret that is too short to mask without wrecking the log. */
  readonly warnings: readonly string[];
  readonly redact: Redact;
  /** Takes a value made later, a signature for example; returns what is newly to be masked. */
  learn(value: string): readonly string[];
};

type Add = (name: string, value: string) => void;

const shortest = 4;
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** Collects the secrets of a step from its inputs and environment. */
export function collectSecrets(input: Input, env: Readonly<Record<string, string | undefined>>): Secrets {
  const found = new Set<string>();
  const tooShort = new Set<string>();
  const add: Add = (name, value) => {
    const text = value.trim();
    if (text === '' || text === '-') return;
    if (text.length < shortest) tooShort.add(name);
    else found.add(text);
  };
  for (const name of ['secret', 'smtp-password', 'smtp-access-token', 'github-token'] as const) {
    for (const value of input(name).split(/\r?\n/)) add(name, value);
  }
  for (const value of input('webhook-url').split(/\s+/)) for (const part of urlSecrets(value)) add('webhook-url', part);
  for (const part of loginSecrets(input('smtp-url'))) add('smtp-url', part);
  add('smtp-password', plainLogin(input));
  for (const line of input('webhook-headers').split(/\r?\n/)) addHeader(line, add);
  for (const name of runnerTokens) add(name, env[name] ?? '');
  for (const name of proxyNames) for (const part of loginSecrets(env[name] ?? '')) add(name, part);
  return secretsOf([...found], [...tooShort].map(shortSecret));
}

function secretsOf(values: string[], warnings: readonly string[]): Secrets {
  return {
    values,
    warnings,
    redact: redactorOf(values),
    learn: (value) => {
      const text = value.trim();
      if (text.length < shortest || values.includes(text)) return [];
      values.push(text);
      return [text];
    },
  };
}

function shortSecret(name: string): string {
  return `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`;
}

/** The URL and the parts of it that give access: query values, long path segments and those with a digit. */
function urlSecrets(value: string): string[] {
  const quoted = /^["'`]+|["'`]+$/g;
  if (quoted.test(value)) return [value, ...urlSecrets(value.replace(quoted, ''))];
  if (!URL.canParse(value)) return value.length >= 16 ? [value] : [];
  const url = new URL(value);
  const tokens = url.pathname.split('/').filter((part) => part.length >= 16 || (part.length >= 8 && /\d/.test(part)));
  const query = [...url.searchParams.values()].filter((part) => part.length >= 6);
  const bare = url.pathname === '/' && url.search === '';
  return [...(bare ? [] : [value, url.href]), ...tokens, ...query, url.username, ...passwordOf(url)];
}

function loginSecrets(value: string): string[] {
  if (!value.includes('@')) return [];
  return URL.canParse(value) ? [value, ...passwordOf(new URL(value))] : [value];
}

/** What a login by PLAIN sends (RFC 4616): found in base64 by the password alone, both ends would stay readable. */
function plainLogin(input: Input): string {
  const url = URL.canParse(input('smtp-url')) ? new URL(input('smtp-url')) : undefined;
  const user = input('smtp-username') || percentDecoded(url?.username ?? '');
  const password = input('smtp-password') || percentDecoded(url?.password ?? '');
  return user === '' || password === '' ? '' : Buffer.from(`\0${user}\0${password}`).toString('base64');
}

/** As it is written and as it is meant. */
function passwordOf({ password }: URL): string[] {
  return [password, percentDecoded(password)];
}

function addHeader(line: string, add: Add): void {
  const value = line.slice(line.indexOf(':') + 1).trim();
  if (value.length < 8) return;
  add('webhook-headers', value);
  const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
  if (credential) add('webhook-headers', credential);
}
