import { describe, expect, test } from '@jest/globals';
import { channels } from '../../../src/channels/index.ts';
import { composed, type Scenario } from '../../support/composed.ts';
import { mailTarget } from '../../support/smtp-service.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const hook = { url: new URL('https://example.test/x'), secret: '', headers: [] };
const mailbox = mailTarget();

/** Everything that a channel sends, as one text. */
async function sent(name: 'dingtalk' | 'wecom' | 'lark' | 'email', scenario: Scenario): Promise<string> {
  const { message } = composed(scenario);
  if (name === 'email') {
    const { requests } = await (await channels.email.load()).render(message, mailbox, attempt);
    return `${requests[0]?.subject}\n${requests[0]?.text}\n${requests[0]?.html}`;
  }
  const { requests } = await (await channels[name].load()).render(message, hook, attempt);
  const texts: string[] = [];
  for (const { body } of requests)
    JSON.parse(body, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
  return texts.join('\n');
}

const bots = ['dingtalk', 'wecom', 'lark'] as const;
const everywhere = [...bots, 'email'] as const;

describe('a value that the user declares to be markup', () => {
  const env = { REPORT: '**2 failed**\n\n- `cart`\n- [log](https://ci.example/log)' };

  test.each(bots)('keeps it in %s', async (name) => {
    const text = await sent(name, { env, settings: { custom: '${REPORT|raw}' } });
    for (const part of ['**2 failed**', '- `cart`', '[log](https://ci.example/log)']) expect(text).toContain(part);
  });

  test('keeps it in email', async () => {
    const text = await sent('email', { env, settings: { custom: '${REPORT|raw}' } });
    for (const part of ['<strong>2 failed</strong>', '<code>cart</code>', 'href="https://ci.example/log"'])
      expect(text).toContain(part);
  });

  const attack =
    '<@all> <at id=all></at> <img src=x> [a](dtmd://x) [b](javascript:x) <dtmd://y> dtmd://z @13800000000 &lt;@all&gt; &#60@all &#x3c;at id=all&#62; <\u200dat id=all>';
  const mentions = [{ kind: 'mobile', value: '13800000000' }] as const;
  test.each(everywhere)('mentions nobody and uses no other scheme in %s, in no place', async (name) => {
    const settings = { custom: '${A|raw}', title: '${A|raw}', ...(name === 'dingtalk' ? { mentions } : {}) };
    const text = await sent(name, { env: { A: attack }, settings });
    expect(text).not.toMatch(/dtmd:\/\//);
    if (name === 'email')
      return expect(text.slice(text.indexOf('<!doctype'))).not.toMatch(
        /<(?:img|at)\b|href="(?!https:\/\/github\.com\/)/,
      );
    // The texts before are plain: the title in the list of conversations, the header of the card.
    const markdown = text.slice(text.indexOf(name === 'lark' ? 'column_set' : '###'));
    expect(markdown).not.toMatch(/<(?:@|img)|\]\((?:dtmd|javascript)/);
    expect(markdown).not.toMatch(name === 'lark' ? /<[\u200c\u200d]*at\b/ : /&(?:lt|#60|#x3c);?(?:@|at\b)/);
    if (name === 'dingtalk') expect(markdown.match(/@13800000000/g)).toHaveLength(1);
  });

  test.each(everywhere)('is plain text without that word in %s', async (name) => {
    const text = await sent(name, { env, settings: { custom: 'Report: ${REPORT}.', title: '${REPORT}' } });
    expect(text).not.toMatch(/\]\(https:\/\/ci|href="https:\/\/ci|<strong>|https:\/\/ci\.example/);
  });
});

describe('a value in code', () => {
  const settings = { custom: 'Branch `${CI_COMMIT_REF_NAME}`\n\n```\n${CI_COMMIT_REF_NAME}\nend\n```' };
  const env = { GITHUB_REF: 'refs/heads/feature/x-1_y' };

  test.each(everywhere)('is shown without backslashes and entities in %s', async (name) => {
    const text = await sent(name, { env, settings });
    const [open, close] = name === 'email' ? ['<code>', '</code>'] : ['`', '`'];
    expect(text).toContain(`Branch ${open}feature/x-1_y${close}`);
    expect(text).toContain('feature/x-1_y\nend\n');
  });
});
