import { type Config, readConfig } from '../../src/config/config.ts';
import { InputError } from '../../src/config/inputs.ts';
import type { Input, InputName } from '../../src/config/names.ts';
import { readManifest } from './manifest.ts';

/** Inputs as a user writes them under `with:`. */
export type Given = Readonly<Partial<Record<InputName, string>>>;

const manifest = readManifest();

/** What the action gets to read: the defaults of action.yml, whose expressions are empty here. */
export function inputOf(given: Given): Input {
  return (name) => (given[name] ?? (manifest.inputs[name]?.default ?? '').replace(/^\$\{\{.*\}\}$/, '')).trim();
}

/** Settings as the action makes them from these inputs and the defaults of action.yml. */
export function settingsWith(given: Given, event = 'push'): Promise<Config> {
  return readConfig(inputOf(given), event);
}

/** The problems of these inputs as `<input>: <text>`; none when they are good. */
export async function problemsOf(given: Given, event = 'push'): Promise<string[]> {
  try {
    await settingsWith(given, event);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, text }) => `${input}: ${text}`);
    throw error;
  }
  return [];
}

/** A robot's URL of each service, and a mail server. */
export const places = {
  dingtalk: { 'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=canary0123456789' },
  wecom: { 'webhook-url': 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary0123456789' },
  lark: { 'webhook-url': 'https://open.feishu.cn/open-apis/bot/v2/hook/canary0123456789' },
  webhook: { 'webhook-url': 'https://example.com/hooks/ci' },
  email: { 'email-to': 'a@x.test', 'email-from': 'b@x.test', 'smtp-host': 'smtp.x.test' },
} as const satisfies Readonly<Record<string, Given>>;
