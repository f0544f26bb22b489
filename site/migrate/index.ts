import { channelDefinitions } from '../../src/channels/index.ts';
import { chatActions } from './chat.ts';
import { yunxiaoFlow } from './flow.ts';
import { sendMail } from './mail.ts';
import type { ForeignStep, Source } from './source.ts';

/** Everything that can be pasted besides steps of this action. */
export const sources: readonly Source[] = [sendMail, ...chatActions, yunxiaoFlow];

/** The names of the actions and products that are understood, for people. */
export const sourceNames: readonly string[] = sources.flatMap(({ name, uses }) => (uses.length === 0 ? [name] : uses));

/**
 * What a step is of: told by `uses`; of a fork by the action's own name; else by an input that nothing else has, or by
 * the most inputs in common for a step whose name says that it writes to one of the services.
 */
export function findSource(step: ForeignStep): Source | undefined {
  const action = step.uses.replace(/@.*$/s, '').trim().toLowerCase();
  const repository = action.split('/')[1] ?? '';
  const by = (fits: (source: Source) => boolean) => sources.find(fits);
  const given = [...Object.keys(step.inputs), ...Object.keys(step.env).map((name) => `env.${name}`)];
  const has = (names: readonly string[]) =>
    given.filter((name) => names.some((each) => each.toLowerCase() === name.toLowerCase())).length;
  return (
    by(({ uses }) => uses.includes(action)) ??
    (repository === '' ? undefined : by(({ uses }) => uses.some((each) => each.endsWith(`/${repository}`)))) ??
    by(({ signs }) => has(signs) > 0) ??
    (/dingtalk|dingding|wecom|we-?chat|weixin|feishu|lark/i.test(step.uses) ? closest(step, has) : undefined)
  );
}

function closest(step: ForeignStep, has: (names: readonly string[]) => number): Source | undefined {
  const service = /dingtalk|dingding/i.test(step.uses) ? 'dingtalk' : /feishu|lark/i.test(step.uses) ? 'lark' : 'wecom';
  const counted = chatActions
    .map((source) => ({
      source,
      count: has([...source.rows, ...(source.usualRows ?? [])].flatMap(({ from }) => from)),
    }))
    .filter(({ source, count }) => count > 1 && source.channelOf({ ...step, uses: source.name }) === service);
  return counted.sort((a, b) => b.count - a.count)[0]?.source;
}

/** The channel of a bot's URL, or of a text that has one; '' for any other. */
export function channelByUrl(text: string): string {
  const named = channelDefinitions.find(([, { url }]) => url?.domains.some((domain) => text.includes(domain)));
  return (named?.[0] ?? '').toUpperCase();
}
