/**
 * `npm run scale`: what arrives when many jobs report to one bot within a minute. Writes the tables of `docs/scale.md` and
 * its Chinese, from the action's own delivery on a clock that jumps to the next event.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { composed } from '../__tests__/support/composed.ts';
import { createTestContext } from '../__tests__/support/delivery-context.ts';
import type { HttpChannel } from '../src/channels/channel.ts';
import { channels } from '../src/channels/index.ts';
import { deliver } from '../src/delivery/deliver.ts';

/** What the services document, and how they answer. `closedMs`: nothing is taken for so long after the limit was passed. */
const bots = {
  dingtalk: { limits: [[20, 60_000]], closedMs: 600_000, accepted: '{"errcode":0}', refused: '{"errcode":130101}' },
  wecom: { limits: [[20, 60_000]], closedMs: 0, accepted: '{"errcode":0}', refused: '{"errcode":45009}' },
  lark: {
    limits: [
      [100, 60_000],
      [5, 1000],
    ],
    closedMs: 0,
    accepted: '{"code":0}',
    refused: '{"code":11232}',
  },
} as const;
type Bot = keyof typeof bots;

const sizes = [10, 20, 50, 100, 200, 500, 2000];
const jobsOfARun = 10;

/** A bot that counts what it took in the time before each request. */
function service({ limits, closedMs, accepted, refused }: (typeof bots)[Bot]): (at: number) => string {
  const taken: number[] = [];
  let closedUntil = 0;
  return (at) => {
    if (at < closedUntil) return refused;
    if (limits.every(([count, ms]) => taken.length < count || at - (taken.at(-count) ?? 0) >= ms)) {
      taken.push(at);
      return accepted;
    }
    closedUntil = at + closedMs;
    return refused;
  };
}

/** Delivers so many messages, spread by chance over one minute. */
async function simulate(bot: Bot, messages: number): Promise<{ delivered: number; slowest: number; attempts: number }> {
  const due: { readonly at: number; readonly wake: () => void }[] = [];
  let time = 0;
  let drawn = 0;
  // The same chances every time.
  const random = () => {
    drawn += 1;
    return createHash('sha256').update(`${bot} ${messages} ${drawn}`).digest().readUInt32BE() / 2 ** 32;
  };
  const wait = (ms: number) => new Promise<void>((wake) => due.push({ at: time + ms, wake }));
  const idle = () => new Promise<void>((done) => setImmediate(done));
  const answer = service(bots[bot]);
  const channel: HttpChannel = await channels[bot].load();
  const target = { url: new URL('http://127.0.0.1/'), secret: 'SECkey-of-the-simulation', headers: [] };
  const { message } = composed({ status: 'FAIL' });

  async function report(end: number) {
    await wait(end);
    const began = time;
    const post = async () => {
      // There and back: 40 to 160 ms, as from a runner abroad.
      await wait(20 + 60 * random());
      const body = answer(time);
      await wait(20 + 60 * random());
      return { kind: 'response', status: 200, headers: {}, body, end: 'complete', receivedAt: time } as const;
    };
    const clock = () => time;
    const context = createTestContext({
      post,
      now: () => new Date(time),
      clock,
      random,
      pause: wait,
      deadline: began + 60_000,
    }).context;
    const { outcome, attempts } = await deliver({ channel, target, message, send: post }, 'id', context);
    return { sent: outcome === 'sent', seconds: (time - began) / 1000, attempts };
  }

  const all = Promise.all(Array.from({ length: messages }, () => report(random() * 60_000)));
  for (await idle(); due.length > 0; await idle()) {
    const next = due.reduce((one, other) => (other.at < one.at ? other : one));
    due.splice(due.indexOf(next), 1);
    time = next.at;
    next.wake();
  }
  const ended = await all;
  const sent = ended.filter((each) => each.sent);
  return {
    delivered: sent.length,
    slowest: Math.round(Math.max(0, ...sent.map(({ seconds }) => seconds))),
    attempts: ended.reduce((sum, { attempts }) => sum + attempts, 0),
  };
}

for (const bot of Object.keys(bots) as Bot[]) {
  const rows: (readonly (string | number)[])[] = [];
  for (const jobs of sizes) {
    const each = await simulate(bot, jobs);
    const runs = jobs / jobsOfARun;
    rows.push([
      jobs,
      each.delivered,
      each.slowest,
      each.attempts,
      `${(await simulate(bot, runs)).delivered} / ${runs}`,
    ]);
  }
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  for (const page of ['docs/scale.md', 'docs/scale.zh-CN.md']) {
    const marks = new RegExp(`(<!-- ${bot}:start -->\\n.*\\n.*\\n)[\\s\\S]*?(\\n<!-- ${bot}:end -->)`);
    writeFileSync(page, readFileSync(page, 'utf8').replace(marks, `$1${table}$2`));
  }
  console.log(`${bot}\n${table}`);
}
