import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wecom, wecomBytes } from '../../../src/channels/robots/wecom.ts';
import { byteLength } from '../../../src/text/bytes.ts';
import { composed, pushOf } from '../../support/messages.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), form: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };

async function content(
  title: string,
  custom: string,
  keyword = 'Deploy',
): Promise<{ text: string; notes: readonly string[]; mentioned: string }> {
  const mentions = [{ kind: 'id', value: 'zhangsan' }] as const;
  const scenario = { event: pushOf(title), settings: { custom, mentions, title: `${keyword} \${CI_COMMIT_TITLE}` } };
  const { wires, notes } = await wecom.encode(composed(scenario).message, target, attempt);
  const body = JSON.parse(wires[0]?.body ?? '') as {
    markdown?: { content: string };
    markdown_v2?: { content: string };
  };
  return {
    text: (body.markdown ?? body.markdown_v2)?.content ?? '',
    notes,
    mentioned: wires.map((wire) => wire.body).join('\n'),
  };
}

describe('a message that is too long', () => {
  test('fits the limit whatever it holds, and keeps keyword, link and mention', async () => {
    const unit = fc.constantFrom('a', '中', '👨‍👩‍👧‍👦', 'e\u0301', ' ', '**', '[x](https://a.b)', '\n', '<');
    const long = fc.tuple(unit, fc.integer({ min: 0, max: 9000 })).map(([text, times]) => text.repeat(times));
    await fc.assert(
      fc.asyncProperty(long, long, async (title, custom) => {
        const { text, notes, mentioned } = await content(title, custom);
        expect(byteLength(text)).toBeLessThanOrEqual(wecomBytes);
        expect(text).toContain('Deploy');
        expect(mentioned).toContain('zhangsan');
        expect(text).toContain('/actions/runs/156539/job/4242)');
        if (text.includes('…')) expect(notes).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('gives up the custom content before the lines', async () => {
    const { text, notes } = await content('A title', '长'.repeat(5000));
    expect(notes).toEqual([`shortened to the service's limit of ${wecomBytes} bytes: custom-content`]);
    expect(text).toContain('octo/widget');
    expect(byteLength(text)).toBeGreaterThan(wecomBytes - 60);
  });

  test('never ends in half an address', async () => {
    for (let more = 0; more < 30; more++) {
      const { text } = await content('A title', `${'x '.repeat(1800 + more)}https://ok.example/${'y'.repeat(900)}`);
      expect(text.match(/https:\/\/(?!github\.com\/)[^\s)]*/g) ?? []).toEqual([]);
    }
  });

  test('takes little time for 128 KiB', async () => {
    await content('warm', 'x'.repeat(9000));
    const before = process.cpuUsage().user;
    await content('A title', '构建👨‍👩‍👧‍👦 **x** [y](https://a.b) '.repeat(2600));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(400);
  });
});
