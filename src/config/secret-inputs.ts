import type { MailServer } from '../channels/email/types.ts';
import { percentDecode } from '../text/text.ts';
import {
  addError,
  addWarning,
  type Env,
  type Input,
  InputError,
  type InputMessage,
  type InputName,
  type InputReader,
} from './inputs.ts';
import { parseLines, rejectJson, splitLines, splitWords } from './values.ts';

const publicNames = ['GITHUB_REPOSITORY', 'GITHUB_REF', 'GITHUB_HEAD_REF', 'GITHUB_SHA', 'GITHUB_RUN_ID'] as const;
const secretInputs = ['secret', 'smtp-password', 'smtp-access-token'] as const;

/** Inputs that are secrets as a whole: each line is hidden, whatever the channel. */
export function hideSecretInputs(reader: InputReader): void {
  for (const name of secretInputs)
    for (const line of splitLines(reader.input(name))) if (line !== '-') hideSecret(reader, name, line);
  reader.addSecret(reader.input('github-token'));
  // Its parts are hidden where it is parsed.
  const url = reader.input('smtp-url');
  if (url.includes('@')) reader.addSecret(url);
}

/** Hides a secret, and warns of one that is too weak to be hidden well. */
export function hideSecret(reader: InputReader, name: InputName, value: string): void {
  reader.addSecret(value);
  if (value.length < 4) addWarning(reader, name, ['tooShort']);
  else if (value.length < 8 || isPublic(reader, value)) addWarning(reader, name, ['weak']);
}

/** The signing keys: one for each of so many URLs, or one for all. */
export function readSecrets(reader: InputReader, urls: number): string[] {
  const secrets = splitLines(reader.input('secret'));
  const mistake = secrets.map(findSecretMistake).find((message) => message !== undefined);
  if (mistake !== undefined) addError(reader, 'secret', mistake);
  else if (secrets.length > 1 && secrets.length !== urls && urls > 0)
    addError(reader, 'secret', ['secretCount', secrets.length, urls]);
  return secrets.map((line) => (line === '-' ? '' : line));
}

function findSecretMistake(line: string): InputMessage | undefined {
  if (/^https?:\/\//i.test(line)) return ['secretIsUrl'];
  if (line.includes('***')) return ['masked'];
  return /^["'`]|["'`]$/.test(line) ? ['quotes'] : undefined;
}

// What the action or the HTTP client sets itself.
const ownHeaders =
  /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;

/** The lines `Name: value` of `webhook-headers`; none for a channel that does not take them. */
export function readHeaders(reader: InputReader, inputs: readonly string[]): (readonly [string, string])[] {
  for (const line of splitLines(reader.input('webhook-headers'))) hideHeader(reader, line);
  if (!inputs.includes('webhook-headers') || rejectJson(reader, 'webhook-headers', 'oneHeader')) return [];
  return parseLines(reader, 'webhook-headers', (line, reject) => {
    const [, name = '', value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
    if (value === undefined) return reject(['notAHeader']);
    if (ownHeaders.test(name)) return reject(['ownHeader', name]);
    return [name, value] as const;
  });
}

/** Hides a URL and the parts of it that may give access: query values, long path segments and those with a digit. */
export function hideUrl(reader: InputReader, text: string, url: URL | null): void {
  if (url === null) {
    // Perhaps only a token.
    if (text.length >= 16) reader.addSecret(text);
    return;
  }
  const whole = url.pathname === '/' && url.search === '' ? [] : [text, url.href];
  const urls = [url, ...innerUrls(url)];
  const segments = urls.flatMap(({ pathname }) => pathname.split('/'));
  const query = urls.flatMap(({ searchParams }) => [...searchParams]);
  const parts = [
    ...segments.filter((part) => part.length >= (/\d/.test(part) ? 8 : 16) && isSecret(reader, part, '')),
    ...query.flatMap(([name, value]) => (value.length >= 6 && isSecret(reader, value, name) ? [value] : [])),
  ];
  for (const value of [...whole, ...parts, url.username, url.password, percentDecode(url.password)])
    reader.addSecret(value);
}

/** The URLs in the path or the query of a URL: a relay may be told by them where to go. */
export function innerUrls({ pathname, searchParams }: URL): URL[] {
  const texts = [percentDecode(pathname), ...searchParams.values()];
  return texts.flatMap((text) => URL.parse(/https?:\/\/.*/i.exec(text)?.[0] ?? '') ?? []);
}

/** Hides the value of a header that may give access, and its credential alone. */
function hideHeader(reader: InputReader, line: string): void {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1).trim();
  const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
  if (credential !== undefined) hideSecret(reader, 'webhook-headers', credential);
  if (value.length >= 8 && (credential !== undefined || isSecret(reader, value, line.slice(0, colon))))
    reader.addSecret(value);
}

/**
 * Whether a part of a URL or a header is to be hidden: what is called a credential always, anything else unless it is
 * made of words or is known to everybody, since the name of a branch that is hidden is missing in the message.
 */
function isSecret(reader: InputReader, value: string, name: string): boolean {
  if (/^k$|key|token|secret|auth|pass|pwd|cookie|cred|sign|code/i.test(name)) return true;
  if (/^(?:(?:[A-Z]?[a-z]{1,14}|[A-Z]{2,15})(?:[-_./ ]|$))+$/.test(value)) return false;
  return !isPublic(reader, value);
}

/** Whether a value is part of what everybody can read about the run. */
function isPublic({ env }: InputReader, value: string): boolean {
  return publicNames.some((name) => env[name]?.toLowerCase().includes(value.toLowerCase()));
}

/** Whether the configuration is wrong only because the run was given no secrets: a fork's pull request, or Dependabot's. */
export function isMissingSecrets({ problems }: InputError, input: Input, env: Env): boolean {
  // A list of several secrets leaves its separators.
  const isBlank = (name: InputName) => splitWords(input(name)).length === 0;
  return hasNoSecrets(input, env) && problems.every(({ input: name }) => fromSecrets.test(name) && isBlank(name));
}

/** Inputs that usually come from a secret, and so are empty where there are none. */
const fromSecrets =
  /^(?:webhook-url|smtp-(?:host|url|password|access-token|username)|email-(?:from|to|cc|bcc)|mentions)$/;

/**
 * Without secrets a mail server's login is empty too; going on without it could only end in a refusal.
 * @throws InputError that is excused
 */
export function requireLogin({ security, login }: MailServer, input: Input, env: Env): void {
  // A relay inside a network, without TLS, most often wants no login.
  if (login.kind === 'none' && security !== 'none' && hasNoSecrets(input, env))
    throw new InputError([{ input: 'smtp-password', text: { en: 'is empty.', zh: '为空。' } }]);
}

/** Dependabot's runs see only the secrets that were made for Dependabot. */
function hasNoSecrets(input: Input, env: Env): boolean {
  return ['None', 'Dependabot'].includes(input('secret-source')) || env.GITHUB_ACTOR === 'dependabot[bot]';
}
