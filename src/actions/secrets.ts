import { setSecret } from '@actions/core';
import type { Env } from '../config/inputs.ts';
import { percentDecode } from '../text/text.ts';
import { createRedact, type Redact } from './redact.ts';

/** What the step must not show: each is hidden by the runner in its log, and by us in everything that leaves. */
export type Secrets = {
  /** Hides a value from now on; one that is too short would wreck the log. */
  add(value: string): void;
  readonly redact: Redact;
};

/** Shorter values are part of too many words. */
const leastLength = 4;
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** The secrets of the runner and of proxies; those of the inputs are added as they are read. */
export function createSecrets(env: Env): Secrets {
  const values: string[] = [];
  const add = (value: string) => {
    const text = value.trim();
    if (text.length < leastLength || values.includes(text)) return;
    values.push(text);
    setSecret(text);
  };
  for (const name of runnerTokens) add(env[name] ?? '');
  for (const name of proxyNames) for (const value of findLogin(env[name] ?? '')) add(value);
  return { add, redact: createRedact(values) };
}

/** The secret parts of a URL that may hold a login: the password as it is written and as it is meant. */
function findLogin(value: string): string[] {
  if (!value.includes('@')) return [];
  const password = URL.parse(value)?.password ?? '';
  return [value, password, percentDecode(password)];
}
