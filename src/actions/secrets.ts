import type { Env, Input, InputName } from '../config/names.ts';
import { percentDecode } from '../text/clean.ts';
import { createRedact, type Redact } from './redact.ts';

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

const shortest = 4;
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
const publicNames = ['GITHUB_REPOSITORY', 'GITHUB_REF', 'GITHUB_HEAD_REF', 'GITHUB_SHA', 'GITHUB_RUN_ID'] as const;
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** Collects the secrets of a step from its inputs and environment. */
export function collectSecrets(input: Input, env: Env): Secrets {
  const found = new Set<string>();
  const tooShort = new Set<string>();
  const add = (name: string, values: readonly string[]) => {
    for (const value of values.map((each) => each.trim()))
      if (value.length >= shortest) found.add(value);
      else if (value !== '' && value !== '-') tooShort.add(name);
  };
  const linesOf = (name: InputName) => input(name).split('\n');
  for (const name of ['secret', 'smtp-password', 'smtp-access-token', 'github-token'] as const)
    add(name, linesOf(name));
  for (const url of input('webhook-url').split(/\s+/)) add('webhook-url', urlSecrets(url, env));
  add('smtp-url', loginSecrets(input('smtp-url')));
  add('smtp-password', [plainLogin(input)]);
  for (const line of linesOf('webhook-headers')) add('webhook-headers', headerSecrets(line, env));
  for (const name of runnerTokens) add(name, [env[name] ?? '']);
  for (const name of proxyNames) add(name, loginSecrets(env[name] ?? ''));
  const values = [...found];
  const warnings = [...tooShort].map(
    (name) =>
      `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`,
  );
  const learn = (value: string) => {
    const text = value.trim();
    if (text.length < shortest || values.includes(text)) return [];
    values.push(text);
    return [text];
  };
  return { values, warnings, redact: createRedact(values), learn };
}

/** The URL and the parts of it that may give access: query values, long path segments and those with a digit. */
function urlSecrets(value: string, env: Env): string[] {
  const quoted = /^["'`]+|["'`]+$/g;
  if (quoted.test(value)) return [value, ...urlSecrets(value.replace(quoted, ''), env)];
  if (!URL.canParse(value)) return value.length >= 16 ? [value] : [];
  const url = new URL(value);
  const whole = url.pathname === '/' && url.search === '' ? [] : [value, url.href];
  const tokens = url.pathname.split('/').filter((part) => part.length >= (/\d/.test(part) ? 8 : 16));
  const query = [...url.searchParams].filter(([name, part]) => part.length >= 6 && isSecret(part, name, env));
  const given = [...tokens.filter((part) => isSecret(part, '', env)), ...query.map(([, part]) => part)];
  return [...whole, ...given, url.username, ...passwordOf(url)];
}

function loginSecrets(value: string): string[] {
  if (!value.includes('@')) return [];
  return URL.canParse(value) ? [value, ...passwordOf(new URL(value))] : [value];
}

/** What a login by PLAIN sends (RFC 4616): found in base64 by the password alone, both ends would stay readable. */
function plainLogin(input: Input): string {
  const url = URL.canParse(input('smtp-url')) ? new URL(input('smtp-url')) : undefined;
  const user = input('smtp-username') || percentDecode(url?.username ?? '');
  const password = input('smtp-password') || percentDecode(url?.password ?? '');
  return user === '' || password === '' ? '' : Buffer.from(`\0${user}\0${password}`).toString('base64');
}

/** As it is written and as it is meant. */
function passwordOf({ password }: URL): string[] {
  return [password, percentDecode(password)];
}

function headerSecrets(line: string, env: Env): string[] {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1).trim();
  if (value.length < 8) return [];
  const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
  if (!credential && !isSecret(value, line.slice(0, colon), env)) return [];
  return credential ? [value, credential] : [value];
}

/**
 * Whether a part of a URL or a header is to be hidden: what is called a credential always, anything else unless it is
 * made of words or is known to everybody, since the name of a branch that is hidden is missing in the message.
 */
function isSecret(value: string, name: string, env: Env): boolean {
  if (/^k$|key|token|secret|auth|pass|pwd|cookie|cred|sign|code/i.test(name)) return true;
  if (/^(?:(?:[A-Z]?[a-z]{1,14}|[A-Z]{2,15})(?:[-_./ ]|$))+$/.test(value)) return false;
  return !publicNames.some((each) => env[each]?.toLowerCase().includes(value.toLowerCase()));
}
