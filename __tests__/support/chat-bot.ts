import { describe, expect, test } from '@jest/globals';
import { createRedact } from '../../src/actions/secrets.ts';
import type { HttpChannel } from '../../src/channels/channel.ts';
import type { CodeRow } from '../../src/channels/chat-bot.ts';
import { redactResponse } from '../../src/delivery/delivery-context.ts';
import type { HttpResult } from '../../src/http/client.ts';
import { composed } from './composed.ts';
import { findPieces } from './secret-encodings.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;

/** An answer of a service. */
export function answer(body: unknown, status = 200): HttpResult {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'response', status, headers: {}, body: text, end: 'complete', receivedAt: 0 };
}

/** What is to be known of a bot that answers with its own codes. */
export type ChatBotFacts = {
  readonly codes: readonly CodeRow[];
  /** The body with a code and the service's own text. */
  readonly shape: (code: number, text: string) => unknown;
  /** Written from the service's documents, not from the table: the codes that pass, and those that do not. */
  readonly documented: { readonly again: string; readonly never: string };
};

/** Tests how a bot's answers are judged: by its own code, whatever the HTTP status says. */
export function describeAnswers(channel: HttpChannel, { codes, shape, documented }: ChatBotFacts): void {
  describe('an answer', () => {
    const each = codes.flatMap((row) => row.codes.map((code) => [code, row.words?.join(' ') ?? '', row] as const));
    test.each(each)('explains %s %s', async (code, _, row) => {
      const { words = ['text of the service'], message, advice, retry = false, fallback } = row;
      const result = await channel.parseResponse(answer(shape(Number(code), words[0] ?? '')));
      expect(result).toMatchObject({ kind: 'failed', code, advice, retry });
      if (result.kind !== 'failed') throw new Error('not failed');
      expect(result.message.en).toContain(`${message.en} (${code}`);
      expect(result.message.zh).toContain(`${message.zh}（${code}`);
      expect(result.fallback).toBe(fallback);
    });

    test('is repeated where the documents call the failure passing, and nowhere else', async () => {
      const retried = async (code: string) => {
        const result = await channel.parseResponse(answer(shape(Number(code), 'x')));
        expect(JSON.stringify(result)).not.toContain('unknown to this action');
        return result.kind === 'failed' && result.retry !== false ? [code] : [];
      };
      const all = [documented.again, documented.never].flatMap((list) => list.split(' '));
      expect((await Promise.all(all.map(retried))).flat()).toEqual(documented.again.split(' '));
    });

    test('with an unknown code is a permanent failure that shows it', async () => {
      expect(await channel.parseResponse(answer(shape(987654, 'strange')))).toMatchObject({
        kind: 'failed',
        code: '987654',
        retry: false,
        message: { en: expect.stringContaining('987654: strange') },
      });
    });

    test.each([
      ['a page', '<html>login</html>'],
      ['cut JSON', '{"errcode":'],
      ['a code that was cut', '{"errcode":0'],
      ['JSON without a code', '{"ok":true}'],
      ['an array', '[0]'],
      ['null', 'null'],
      ['nothing', ''],
    ])('that is %s is no success', async (_, body) => {
      expect(await channel.parseResponse(answer(body))).toMatchObject({
        kind: 'failed',
        retry: false,
        message: { en: expect.stringContaining(`not a response of ${channel.title.en}`) },
      });
    });

    test('of code 0 with a failing HTTP status is no success', async () => {
      expect(await channel.parseResponse(answer(shape(0, 'ok'), 502))).toMatchObject({ kind: 'failed', retry: 'yes' });
    });

    test.each(['<!-- seen -->', '\r\n\r\nHTTP/1.1 500', '{"errcode":1,"code":1}', '\u0000'])(
      'of code 0 that something was added to is no success: %j',
      async (more) => {
        const body = JSON.stringify(shape(0, 'ok'));
        expect(await channel.parseResponse(answer(`${body} \n`))).toEqual({ kind: 'accepted' });
        expect(await channel.parseResponse(answer(body + more))).toMatchObject({ kind: 'failed', retry: false });
      },
    );

    test('that was cut off is requested again', async () => {
      const whole = JSON.stringify(shape(0, '成功'));
      const cut = { ...answer(whole.slice(0, -4)), end: 'aborted' } as HttpResult;
      expect(await channel.parseResponse(cut)).toMatchObject({ kind: 'failed', retry: 'yes' });
    });

    test('that quotes a secret at any place leaks no piece of it', async () => {
      const secret = 'SEC0123456789abcdefghijklmnopqrstuvwxyz';
      const redact = createRedact([secret]);
      const [code = ''] = documented.never.split(' ');
      for (let offset = 0; offset < 300; offset += 1) {
        const text = `${'x'.repeat(offset)}${secret}${'y'.repeat(offset % 7)}`;
        for (const body of [shape(Number(code), text), `${text}<html>`]) {
          const result = await channel.parseResponse(redactResponse(answer(body), redact));
          expect(findPieces(JSON.stringify(result), secret, secret)).toEqual([]);
        }
      }
    });

    test.each([' ', ',', ', ', 'from ip: ', 'from ip:', '\t', 'more info at ', '"', '\\', '{"'])(
      'with a long text of %j is read in linear time',
      async (piece) => {
        const text = piece.repeat(Math.floor(63_000 / piece.length));
        const before = process.cpuUsage().user;
        for (const body of [shape(987654, text), `{${text}`, text]) await channel.parseResponse(answer(body));
        expect((process.cpuUsage().user - before) / 1000).toBeLessThan(400);
      },
    );
  });
}

/** Tests that a long message is cut to the service's limit, in UTF-8 bytes of the body, and keeps what matters. */
export function describeCut(channel: HttpChannel, bytes: number): void {
  test('a long Chinese message is shortened with a note, and keeps title and link', async () => {
    const { message } = composed({ settings: { custom: '构建失败，请查看日志。'.repeat(4000) } });
    const target = { url: new URL('https://example.test/x'), secret: 'key-of-the-test', headers: [] };
    const { requests, notes } = await channel.render(message, target, attempt);
    expect(notes).toMatchObject([{ en: expect.stringContaining('custom-content') }]);
    const [body = ''] = requests.map((request) => request.body);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(bytes);
    expect(body).toContain('Succeeded');
    expect(body).toContain('/actions/runs/156539/job/4242');
    expect(body).toContain('…');
  });
}
