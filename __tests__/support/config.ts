import { type Config, readConfig } from '../../src/config/config.ts';
import { type Env, type Input, InputError, type InputName } from '../../src/config/inputs.ts';
import type { Language } from '../../src/text/text.ts';
import { readManifest } from './manifest.ts';

/** Inputs as a user writes them under `with:`. */
export type StepInputs = Readonly<Partial<Record<InputName, string>>>;

const manifest = readManifest();

/** What the action gets to read: the defaults of action.yml, whose expressions are empty here. */
export function createInput(given: StepInputs): Input {
  return (name, options) => {
    const text = given[name] ?? (manifest.inputs[name]?.default ?? '').replace(/^\$\{\{.*\}\}$/, '');
    return options?.trimWhitespace === false ? text : text.trim();
  };
}

/** What surrounds the inputs: the event, other variables of the runner, the stage, a place for secrets. */
export type InputContext = {
  readonly event?: string;
  readonly env?: Env;
  readonly stage?: 'main' | 'post';
  readonly addSecret?: (value: string) => void;
};

/** Settings as the action makes them from these inputs and the defaults of action.yml. */
export function configWith(given: StepInputs, around: InputContext | string = {}): Promise<Config> {
  const {
    event = 'push',
    env = {},
    stage = 'main',
    addSecret = () => undefined,
  } = typeof around === 'string' ? { event: around } : around;
  return readConfig(createInput(given), { env: { GITHUB_EVENT_NAME: event, ...env }, stage, addSecret });
}

/** The problems of these inputs as `<input>: <text>`; none when they are good. */
export async function findProblems(
  given: StepInputs,
  around: InputContext | string = {},
  language: Language = 'en',
): Promise<string[]> {
  try {
    await configWith(given, around);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, text }) => `${input}: ${text[language]}`);
    throw error;
  }
  return [];
}

/** The warnings about these inputs. */
export async function findWarnings(
  given: StepInputs,
  around: InputContext | string = {},
  language: Language = 'en',
): Promise<string[]> {
  return (await configWith(given, around)).warnings.map((text) => text[language]);
}

/** The notes for the log about these inputs. */
export async function findNotes(
  given: StepInputs,
  around: InputContext | string = {},
  language: Language = 'en',
): Promise<string[]> {
  return (await configWith(given, around)).notes.map((text) => text[language]);
}

/** A bot's URL of each service, and a mail server. */
export const destinations = {
  dingtalk: { 'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=canary0123456789' },
  wecom: { 'webhook-url': 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary0123456789' },
  lark: { 'webhook-url': 'https://open.feishu.cn/open-apis/bot/v2/hook/canary0123456789' },
  webhook: { 'webhook-url': 'https://example.com/hooks/ci' },
  email: { 'email-to': 'a@x.test', 'email-from': 'b@x.test', 'smtp-host': 'smtp.x.test' },
} as const satisfies Readonly<Record<string, StepInputs>>;
