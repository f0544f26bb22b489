import type { Env } from '../config/inputs.ts';
import { percentDecode } from '../text/text.ts';
import { createRedact, type Redact } from './redact.ts';

/** Known secrets: what is masked in the log and replaced in everything that leaves. */
export type Secrets = {
  /** Every value to mask, each at least four characters; the runner masks its encoded forms itself. */
  readonly values: readonly string[];
  readonly redact: Redact;
  /** Takes a value made later, a signature for example; returns what is newly to be masked. */
  learn(value: string): readonly string[];
};

const shortest = 4;
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** The secrets of the runner and of proxies; those of the inputs are added as the configuration reads them. */
export function collectSecrets(env: Env): Secrets {
  const proxies = proxyNames.flatMap((name) => loginSecrets(env[name] ?? ''));
  const found = [...runnerTokens.map((name) => env[name] ?? ''), ...proxies].map((each) => each.trim());
  const values = [...new Set(found)].filter((value) => value.length >= shortest);
  const learn = (value: string) => {
    const text = value.trim();
    if (text.length < shortest || values.includes(text)) return [];
    values.push(text);
    return [text];
  };
  return { values, redact: createRedact(values), learn };
}

function loginSecrets(value: string): string[] {
  if (!value.includes('@')) return [];
  const url = URL.parse(value);
  return url === null ? [value] : [value, ...passwordOf(url)];
}

/** As it is written and as it is meant. */
function passwordOf({ password }: URL): string[] {
  return [password, percentDecode(password)];
}
