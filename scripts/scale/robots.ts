/** Robots as their documents describe them: what they take, and what they say beyond it. */

/** Answers one request at a moment, in ms since 1970. */
export type Robot = (at: number) => string;

type Limit = { readonly count: number; readonly ms: number };
type Rule = {
  readonly title: string;
  readonly limits: readonly Limit[];
  /** How long nothing is taken after the limit was passed; 0: until the limit allows it again. */
  readonly penaltyMs: number;
  readonly accepted: string;
  readonly refused: string;
  readonly says: string;
};

const minute = 60_000;

export const rules = {
  dingtalk: {
    title: 'DingTalk',
    limits: [{ count: 20, ms: minute }],
    penaltyMs: 10 * minute,
    accepted: '{"errcode":0,"errmsg":"ok"}',
    refused: '{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}',
    says: '20 a minute, then nothing for 10 minutes',
  },
  wecom: {
    title: 'WeCom',
    limits: [{ count: 20, ms: minute }],
    penaltyMs: 0,
    accepted: '{"errcode":0,"errmsg":"ok"}',
    refused: '{"errcode":45009,"errmsg":"api freq out of limit"}',
    says: '20 a minute; a penalty is not documented',
  },
  lark: {
    title: 'Lark',
    limits: [
      { count: 100, ms: minute },
      { count: 5, ms: 1000 },
    ],
    penaltyMs: 0,
    accepted: '{"code":0,"msg":"success","data":{}}',
    refused: '{"code":11232,"msg":"frequency limited"}',
    says: '100 a minute and 5 a second',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RobotName = keyof typeof rules;

/** A robot that counts what it took in the time before each request. */
export function robot(name: RobotName): Robot {
  const { limits, penaltyMs, accepted, refused }: Rule = rules[name];
  const taken: number[] = [];
  let closedUntil = 0;
  return (at) => {
    if (at < closedUntil) return refused;
    const full = limits.some(({ count, ms }) => taken.length >= count && at - (taken[taken.length - count] ?? 0) < ms);
    if (!full) {
      taken.push(at);
      return accepted;
    }
    closedUntil = at + penaltyMs;
    return refused;
  };
}
