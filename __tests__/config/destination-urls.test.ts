import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { configWith, destinations, findProblems, type StepInputs } from '../support/config.ts';
import { cpuMs } from '../support/cpu.ts';

const { 'webhook-url': dingtalk } = destinations.dingtalk;
const { 'webhook-url': wecom } = destinations.wecom;

async function targetOf(given: StepInputs): Promise<string> {
  const { destination } = await configWith(given);
  return `${destination.channel} ${destination.transport === 'http' ? destination.targets[0].url.href : ''}`;
}

describe('a URL is taken', () => {
  test.each([
    [
      'https://oapi.dingtalk.com/robot/send/?access_token=x',
      'dingtalk https://oapi.dingtalk.com/robot/send?access_token=x',
    ],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/x/', 'lark https://open.feishu.cn/open-apis/bot/v2/hook/x'],
    [
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send//?key=x',
      'wecom https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x',
    ],
    ['https://example.com/hook/', 'webhook https://example.com/hook/'],
    ['https://private.example/robot/send', 'dingtalk https://private.example/robot/send'],
    ['https://x.test/a"b', 'webhook https://x.test/a%22b'],
    ['https://x.test/$a/secrets.b', 'webhook https://x.test/$a/secrets.b'],
    ['https://myhooks.slack.com/x', 'webhook https://myhooks.slack.com/x'],
    ['https://xdiscord.com/api/webhooks/1', 'webhook https://xdiscord.com/api/webhooks/1'],
    ['https://my.api.telegram.org/x', 'webhook https://my.api.telegram.org/x'],
  ])('%s as %s, without slashes behind the path of a bot', async (url, expected) => {
    expect(await targetOf({ 'webhook-url': url })).toBe(expected);
  });

  test.each([
    ['https://hooks.slack.com/services/T0/B0/x'],
    ['https://open.feishu.cn/anycross/trigger/callback/x'],
    ['https://www.feishu.cn/flow/api/trigger-webhook/x'],
    ['https://private.example/robot/send?access_token=x'],
    ['https://private.example/v1.0/robot/x'],
  ])('%s for the webhook when the user names the channel', async (url) => {
    expect(await targetOf({ channel: 'webhook', 'webhook-url': url })).toBe(`webhook ${url}`);
  });
});

describe('a URL is refused', () => {
  test.each<[string, string, RegExp, string?]>([
    ['that ends with a quote', `${dingtalk}'`, /has quotes around/],
    ['that begins with a quote', `\`${dingtalk}`, /has quotes around/],
    ['by the name of a secret', 'secrets.DINGTALK_URL', /not replaced/],
    ['with an expression in it', 'https://x.test/{{canary}}', /not replaced/],
    ['in a list of semicolons', `${wecom};HTTPS://x.test/canary`, /Write one per line/],
    ['in a list with http', `${wecom},http://x.test/canary`, /Write one per line/],
    ['that begins like a host', 'x.test!canary', /is not a URL/],
    ['with a password alone', 'https://:canary@x.test/h', /contains a username or password/],
    ['with a name alone', 'https://canary@x.test/h', /contains a username or password/],
    ['without https but with a question', 'oapi.dingtalk.com?canary', /does not begin with https/],
    ['that is a host', 'oapi.dingtalk.com', /does not begin with https/],
    ['of an unknown scheme', 'mailto:canary@x.test', /begins with mailto: but only https: \(or http:/],
    ['that is a short word', 'canary012345678', /is not a URL/],
    ['that is a token of 16', 'canary0123456789', /is only a token or a key/],
    ['that is a token with a slash', 'canary0123456789/canary0123456789', /is not a URL/],
    ['with a space for the scheme', '://x.test/canary0123456789', /is not a URL/],
    [
      'of another bot behind a private host',
      'https://x.test/cgi-bin/webhook/send?key=canary',
      /of the channel wecom, not lark/,
      'lark',
    ],
    ['of http to a bot of WeCom', wecom.replace('https', 'http'), /begins with http:.*unencrypted/],
    ['of a Feishu workflow without a channel', 'https://www.feishu.cn/flow/api/trigger-webhook/x', /Feishu workflow/],
    ['of Slack for governments', 'https://hooks.slack-gov.com/services/T0/B0/canary', /webhook of Slack/],
    ['of an older Discord', 'https://ptb.discordapp.com/api/webhooks/1/canary', /webhook of Discord/],
    ['that is none', 'nonsense', /is not a URL\. Copy it again, beginning with https/],
    ['without https', 'oapi.dingtalk.com/robot/send?access_token=canary0123456789', /does not begin with https/],
    ['without https but with a port', 'ci.example.com:8080/canary0123456789', /does not begin with https/],
    ['that is a token', 'canary0123456789canary0123456789', /is only a token or a key/],
    ['with a login', 'https://u:canary@x.test/h', /contains a username or password.*webhook-headers/],
    ['of ftp', 'ftp://x.test/h', /begins with ftp:/],
    ['of a file', 'file:///etc/passwd', /begins with file:/],
    ['of data', 'data:text/plain,x', /begins with data:/],
    ['in quotes', `"${dingtalk}"`, /has quotes around/],
    ['in an expression', '${{ secrets.DINGTALK_URL }}', /^webhook-url: contains a reference that was not replaced/],
    ['in a variable', '$DINGTALK_URL', /not replaced/],
    ['with a variable', 'https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}', /not replaced/],
    ['in a list of commas', `${dingtalk},${dingtalk}`, /Write one per line/],
    ['of an app bot', 'https://api.dingtalk.com/v1.0/robot/groupMessages/send', /app bot/],
    ['of a Feishu workflow', 'https://www.feishu.cn/flow/api/trigger-webhook/x', /Feishu workflow/, 'lark'],
    ['of http to a public bot', dingtalk.replace('https', 'http'), /begins with http:.*unencrypted/],
    ['of another bot', dingtalk, /of the channel dingtalk, not lark\. Write 'channel: dingtalk'/, 'lark'],
    ['of a bot for the webhook', dingtalk, /of the channel dingtalk, not webhook/, 'webhook'],
    ['without a path', 'https://oapi.dingtalk.com/', /not the URL of a bot of the channel dingtalk, which looks like/],
    ['with another path', 'https://api.dingtalk.com/robot/sent?access_token=canary', /looks like oapi\.ding/],
    ['of version 1', 'https://open.feishu.cn/open-apis/bot/hook/canary', /looks like open.*\/v2\/hook/],
    ['without its id', 'https://open.larksuite.com/open-apis/bot/v2/hook/', /looks like open.*\/v2\/hook/],
    ['without its token', 'https://oapi.dingtalk.com/robot/send', /has no access_token/],
    ['with an empty token', 'https://oapi.dingtalk.com/robot/send?access_token=', /has no access_token/],
    ['without its key', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?token=canary', /has no key/],
    ['with a dot behind the host', 'https://oapi.dingtalk.com./robot/send', /has no access_token/],
    ['of Slack with a dot', 'https://hooks.slack.com./services/T0/B0/canary', /webhook of Slack/],
    ['of Slack', 'https://hooks.slack.com/services/T0/B0/canary', /webhook of Slack/],
    ['of Discord', 'https://discord.com/api/webhooks/1/canary', /webhook of Discord/],
    ['of Teams', 'https://octo.webhook.office.com/webhookb2/canary', /webhook of Microsoft Teams/],
    ['of Telegram', 'https://api.telegram.org/botcanary/sendMessage', /webhook of Telegram/],
  ])('%s', async (_, url, expected, channel = '') => {
    const found = await findProblems({ channel, 'webhook-url': url });
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toContain('canary');
  });

  test('with its line, when there are several', async () => {
    expect(await findProblems({ 'webhook-url': `${dingtalk}\nnonsense\n${wecom}` })).toEqual([
      expect.stringMatching(/^webhook-url: line 2 is not a URL/),
      expect.stringMatching(/^webhook-url: line 3 is the URL of a bot of the channel wecom, not dingtalk/),
    ]);
  });

  test('in linear time, and nothing is ever thrown', async () => {
    const pieces = fc.constantFrom(
      'https://',
      'oapi.dingtalk.com',
      '/',
      '?',
      '{',
      '@',
      ':',
      '%',
      '[',
      ' ',
      '\n',
      '。',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), async (parts) => {
        await findProblems({
          'webhook-url': parts.join(''),
          'webhook-headers': parts.join(':'),
          secret: parts.join(''),
        });
      }),
    );
    for (const piece of ['/', 'a.', 'a-', '{', '\u3000', 'https://a,', ': ', 'x:']) {
      const text = piece.repeat(65_536 / piece.length);
      const spent = await cpuMs(async () => {
        await findProblems({ 'webhook-url': `https://x.test${text}`, 'webhook-headers': text });
        await findProblems({ 'webhook-url': text });
      });
      expect(spent).toBeLessThan(1000);
    }
  });
});
