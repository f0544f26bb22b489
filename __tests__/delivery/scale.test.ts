import { describe, expect, test } from '@jest/globals';
import { chance, virtualClock } from '../../scripts/scale/clock.ts';
import { robot } from '../../scripts/scale/robots.ts';

const code = (answer: string) => JSON.parse(answer).errcode ?? JSON.parse(answer).code;

describe('the robots of the simulation', () => {
  test('DingTalk takes 20 in a minute, then nothing for ten minutes', () => {
    const dingtalk = robot('dingtalk');
    const answers = Array.from({ length: 21 }, (_, index) => code(dingtalk(index * 1000)));
    expect(answers).toEqual([...Array(20).fill(0), 130101]);
    expect([code(dingtalk(20_000 + 599_999)), code(dingtalk(20_000 + 600_000))]).toEqual([130101, 0]);
  });

  test('WeCom takes the next as soon as the first is a minute old', () => {
    const wecom = robot('wecom');
    for (let index = 0; index < 20; index += 1) wecom(index * 1000);
    expect([code(wecom(59_999)), code(wecom(60_000)), code(wecom(60_001))]).toEqual([45009, 0, 45009]);
  });

  test('Lark takes 5 in a second and 100 in a minute', () => {
    const lark = robot('lark');
    const second = Array.from({ length: 6 }, () => code(lark(0)));
    expect(second).toEqual([0, 0, 0, 0, 0, 11232]);
    let taken = 5;
    for (let at = 1000; at < 60_000; at += 250) taken += code(lark(at)) === 0 ? 1 : 0;
    expect(taken).toBe(100);
  });
});

describe('the clock of the simulation', () => {
  test('comes to everything in its order, and in the order of asking when both are due at once', async () => {
    const clock = virtualClock(1000);
    const seen: string[] = [];
    const say = async (name: string, ms: number) => {
      await clock.wait(ms);
      seen.push(`${name} at ${clock.now()}`);
    };
    void say('late', 3_600_000);
    void say('first', 50).then(() => say('after', 10));
    void say('second', 50);
    await clock.run();
    expect(seen).toEqual(['first at 1050', 'second at 1050', 'after at 1060', 'late at 3601000']);
  });

  test('has the same chances every time', () => {
    const draw = (seed: number) => Array.from({ length: 3 }, chance(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
