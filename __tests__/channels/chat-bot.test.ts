import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChatBotOptions, createChatBot, type Renderer } from '../../src/channels/chat-bot.ts';
import type { HttpResult } from '../../src/http/client.ts';
import { concatText, type Message } from '../../src/message/message.ts';
import { answer } from '../support/chat-bot.ts';
import { field, messageOf, own, partsOf } from '../support/message.ts';

const url = new URL('https://robot.test/send');
const target = { url: new URL('https://other.test/'), secret: '', headers: [] };
const attempt = { now: new Date(0), variant: 'full', id: 'msg_1' } as const;

/** A bot whose messages are their texts, which takes 100 bytes, and what it was asked to draw. */
function robby(change: Partial<ChatBotOptions> = {}) {
  const drawn: Message[] = [];
  const render: Renderer['render'] = (message) => {
    drawn.push(message);
    const texts = partsOf(message).fields.flatMap(({ values }) => values.map(({ text }) => text));
    const body = [concatText(partsOf(message).title), ...texts, concatText(partsOf(message).custom)].join('|');
    return { bodies: [body, 'second'], measuredText: body };
  };
  const channel = createChatBot({
    title: { en: 'Robby', zh: '机器人' },
    bytes: 600,
    codeKeys: ['code', 'old'],
    textKeys: ['text', 'oldText'],
    codes: [],
    tooMany: { message: { en: 'many', zh: '多' }, advice: { en: 'Wait.', zh: '等。' } },
    ambiguousCodes: [],
    createRenderer: () => ({ url, secrets: ['sign'], render }),
    ...change,
  });
  return { channel, drawn };
}

describe('a message', () => {
  test('is one POST of JSON for each body', async () => {
    const { channel } = robby();
    expect(channel.title).toEqual({ en: 'Robby', zh: '机器人' });
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'message-notification' };
    expect(await channel.render(messageOf({ custom: [own('x')] }), target, attempt)).toEqual({
      requests: [
        { method: 'POST', url, headers, body: 'Build|x' },
        { method: 'POST', url, headers, body: 'second' },
      ],
      notes: [],
      secrets: ['sign'],
    });
  });

  test('that fits is rendered once, up to the last byte', async () => {
    const { channel, drawn } = robby();
    const { requests, notes } = await channel.render(messageOf({ custom: [own('x'.repeat(594))] }), target, attempt);
    expect([requests[0]?.body.length, notes, drawn.length]).toEqual([600, [], 1]);
  });

  test('that is too long by a byte is cut', async () => {
    const { requests, notes } = await robby().channel.render(
      messageOf({ custom: [own('x'.repeat(595))] }),
      target,
      attempt,
    );
    expect(requests[0]?.body).toBe(`Build|${'x'.repeat(591)}…`);
    expect(notes).toMatchObject([{ en: "Shortened to the service's limit of 600 bytes: custom-content." }]);
  });

  test('has half of the room in the short form, and no less in the plain one', async () => {
    const message = messageOf({ custom: [own('x'.repeat(500))] });
    const short = await robby().channel.render(message, target, { ...attempt, variant: 'short' });
    expect(short.notes).toMatchObject([{ en: "Shortened to the service's limit of 300 bytes: custom-content." }]);
    expect((await robby().channel.render(message, target, { ...attempt, variant: 'plain' })).notes).toEqual([]);
  });

  test.each([
    ['custom content', { custom: [own('x'.repeat(601))] }],
    ['a value', { fields: [field('a', 'x'.repeat(601))] }],
  ])('is never rendered with the whole of %s that is much too long', async (_, change) => {
    const { channel, drawn } = robby();
    await channel.render(messageOf(change), target, attempt);
    expect(drawn.length).toBeGreaterThan(1);
    const seen = drawn.map(({ blocks }) => blocks);
    expect(JSON.stringify(seen).includes('x'.repeat(601))).toBe(false);
  });

  test('has a title of at most 512 bytes, whatever room there is', async () => {
    const titled = async (bytes: number) => {
      const { requests, notes } = await robby({ bytes: 9000 }).channel.render(
        messageOf({ title: [own('x'.repeat(bytes))] }),
        target,
        attempt,
      );
      return [requests[0]?.body.length, notes.map(({ en }) => en)];
    };
    expect(await titled(512)).toEqual([513, []]);
    expect(await titled(513)).toEqual([511, ["Shortened to the service's limit of 9000 bytes: title."]]);
  });
});

describe('an answer', () => {
  const { channel } = robby();
  const accepted = { kind: 'accepted' };
  const cut = (body: string) => ({ ...answer(body), end: 'aborted' }) as HttpResult;

  test.each([
    '{"code":0}',
    ' {"code":"0","text":"ok"}',
    '{"old":0,"text":"ok"}',
    '{"code":null,"old":0}',
    '{"code":"","old":0}',
    '{"code":-0}',
  ])('of %s is a success', async (body) => {
    expect(await channel.parseResponse(answer(body))).toEqual(accepted);
    expect(await channel.parseResponse(answer(body, 299))).toEqual(accepted);
    expect(await channel.parseResponse(answer(body, 300))).toMatchObject({ kind: 'failed', code: 'HTTP 300' });
    expect(await channel.parseResponse(answer(body, 199))).toMatchObject({ kind: 'failed', code: 'HTTP 199' });
  });

  test.each([
    '{"code":0,"te',
    '{"code" : 0 }<!-- seen -->',
    '{"text":"a \\" \\"code\\":1","code":0,',
    '{"data":{"code":0},"code":5,"text":"no"}<!-- proxy -->',
    '{"data":{"code":0}}',
    '{"code":{"code":0},"old":0}',
    '[{"code":0}]',
  ])('that cannot be read, or has no code at its top, is no success: %s', async (body) => {
    for (const reply of [answer(body), cut(body)])
      expect(await channel.parseResponse(reply)).toMatchObject({ kind: 'failed', code: 'HTTP 200' });
  });

  test('with two codes is a success only if both are 0', async () => {
    expect(await channel.parseResponse(answer('{"code":0,"old":9}'))).toMatchObject({ kind: 'failed', code: '9' });
  });

  test.each([
    '{"code":0',
    '{"code":"',
    '"code":0}',
    '[{"code":0}]',
    '{"code":0.5}',
    '{"code":true}',
    '{"code":"0x0"}',
    '{"code":"a0"}',
    '{"kode":0}',
    'code:0,',
  ])('of %s has no code', async (body) => {
    expect(await channel.parseResponse(answer(body))).toMatchObject({
      code: 'HTTP 200',
      message: { en: expect.stringContaining('not a response of Robby') },
    });
  });

  test.each([
    ['{"code":12,"text":"no"}', '12', 'no'],
    ['{"code":"-1","oldText":"no"}', '-1', 'no'],
    ['{"code":5,"old":0,"text":7}', '5', '7'],
    ['{"code":5,"text":{},"oldText":"no"}', '5', 'no'],
    ['{"code":-5, "oldText" : "no"}', '-5', 'no'],
    ['{"code":"12"}', '12', undefined],
  ])('of %s shows code and text', async (body, code, text) => {
    const end = text === undefined ? `(${code})` : `(${code}: ${text})`;
    expect(await channel.parseResponse(answer(body))).toMatchObject({
      kind: 'failed',
      code,
      message: { en: expect.stringContaining(end) },
    });
  });

  test('that never came is explained by the code of the connection', async () => {
    const silence = {
      kind: 'network-error',
      code: 'ECONNREFUSED',
      host: 'h:1',
      bodySent: false,
      proxy: false,
      seconds: 1,
    };
    expect(await channel.parseResponse(silence as HttpResult)).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('of any text is a success only with code 0', async () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"code":1}', '{"code": 10, "text": "0"}'));
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        if (/"(?:code|old)"\s*:\s*"?-?0/.test(body)) return;
        expect(await channel.parseResponse(answer(body))).toMatchObject({ kind: 'failed' });
      }),
    );
  });
});
