import { describe, expect, test } from '@jest/globals';
import { readPasted } from '../../site/paste.ts';
import { withoutCredentials } from '../../site/secrets.ts';

const key = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6';
const uuid = '0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d';
const bot = `https://oapi.dingtalk.com/robot/send?access_token=${key}`;

/** A step of this action with one more line below `with:`, and perhaps variables. */
const own = (line: string, env = '') =>
  `- uses: message-notification/message-notification@v2\n  with:\n    channel: dingtalk\n    ${line}\n${env}`;
const variable = (value: string) => own('title: hi', `  env:\n    X: ${value}\n`);
/** A step of another action. */
const foreign = (line: string, uses = 'fifsky/dingtalk-action@v1') =>
  `- uses: ${uses}\n  with:\n    url: \${{ secrets.X }}\n    content: hi\n${line}\n`;

describe('a pasted credential is dropped', () => {
  test.each<[string, string, string]>([
    ['in a header whose name does not say so', own(`webhook-headers: 'X-Shop: ${key}'`), key],
    ['that is hexadecimal', own(`title: key 0123456789abcdef0123456789abcdef`), '0123456789abcdef0123456789abcdef'],
    ['in a cookie', own(`webhook-headers: 'Cookie: sid=${key}'`), key],
    ['in basic authentication', own(`webhook-headers: 'Authorization: Basic YWxhZGRpbjpvcGVu'`), 'YWxhZGRpbjpvcGVu'],
    ['in a variable with a harmless name', variable(key), key],
    ['in a variable as a bearer token', variable(`"Bearer ${key}"`), key],
    ['in a variable as base64', variable('aHR0cHM6Ly9vYXBpLmRpbmd0YWxr'), 'aHR0cHM6Ly9vYXBpLmRpbmd0YWxr'],
    ['in a text by itself', own(`title: deploy ${key}`), key],
    ['in a text after its name', own('custom-content: "password: hunter2"'), 'hunter2'],
    ['in a text after its Chinese name', own('custom-content: 密码：hunter2'), 'hunter2'],
    ['in a command within a text', own(`title: 'curl -H "X-Api-Key: abcd1234"'`), 'abcd1234'],
    ['in the parameters', own('global-params: API_KEY=abcd1234'), 'abcd1234'],
    ['in the parameters as JSON', own(`global-params: '{"API_TOKEN":"abcd1234"}'`), 'abcd1234'],
    ['percent-encoded', own(`title: see ${encodeURIComponent(bot)}`), key],
    ['percent-encoded in another URL', own(`title: https://example.com/go?to=${encodeURIComponent(bot)}`), key],
    ['behind the # of a URL', own(`title: https://example.com/#access_token=${key}`), key],
    ['in a webhook of Slack', own('title: https://hooks.slack.com/services/T0/B0/abcdEFGHabcdEFGH'), 'abcdEFGH'],
    ['in a webhook of Discord', own(`title: https://discord.com/api/webhooks/123/${key}`), key],
    ['in a webhook of Telegram', own(`title: https://api.telegram.org/bot123:${key}/sendMessage`), key],
    ['in an older bot of Feishu', own(`title: https://open.feishu.cn/open-apis/bot/hook/${key}`), key],
    ['as the name of an unknown input', own(`${key}: x`), key],
    ['with a URL as the name of an unknown input', own(`"${bot}": x`), key],
    ['in an expression as a text', own(`webhook-url: \${{ secrets.X || '${bot}' }}`), key],
    ['in an expression of a free text', own(`title: \${{ vars.X || 'ghp_${key}' }}`), key],
    ['in an expression of a variable', variable(`\${{ vars.X || '${bot}' }}`), key],
    [
      'in a token that is an expression',
      `uses: zcong1993/actions-ding@v3\nwith:\n  dingToken: \${{ secrets.X || '${key}' }}\n  body: hi\n`,
      key,
    ],
    ['as an input that another action does not have', foreign(`    ${key}: x`), key],
    ['in the condition', foreign(`  if: failure() && env.X == '${key}'`), key],
    ['in the name of the action', foreign('', `acme-${key}/dingtalk-action@v1`), key],
    [
      'in the name of a plug-in',
      `plugins:\n  - name: 钉 ${bot}\n    plugin: DingTalkPlugin\n    with:\n      webhook: x\n`,
      key,
    ],
    ['in the title of a panel', `钉钉 ${bot}\n加签密钥: SEC${key}\nwebhook: ${bot}\n`, key],
    ['as a UUID', `uses: amazing-actions/wecom-bot-notify@v1\nwith:\n  key: ${uuid}\n  content: ${uuid}\n`, uuid],
    [
      'in a command beside the step',
      `steps:\n  - run: curl '${bot}'\n  ${own('title: hi').replaceAll('\n', '\n  ')}`,
      key,
    ],
    ['in a comment', `# ${bot}\n${own(`title: hi # ${key}`)}`, key],
    ['in YAML that cannot be read', `- uses: x\n  with: [${bot}\n`, key],
    ['as an alias that is not there', `a: *x${key}\n`, key],
    ['as a key that is there twice', `"${key}": 1\n"${key}": 2\n`, key],
  ])('%s', (_, text, credential) => {
    expect(text).toContain(credential);
    expect(JSON.stringify(readPasted(text))).not.toContain(credential);
  });
});

describe('what is no credential stays', () => {
  test.each([
    'https://docs.github.com/en/webhooks/webhook-events-and-payloads',
    'https://github.com/octo-org/shop/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    'https://grafana.example.com/d/abc123/board?orgId=1',
    `ou_${key}`,
    'Author: mona2',
    'Key: Jira',
    'Token: expired',
    'Password: ask the team',
    '密码：问管理员',
    'Authorization: Bearer ${{ secrets.X }}',
    'https://oapi.dingtalk.com/robot/send?access_token=${{ secrets.X }}',
    'key: ${KEY}',
    'build/outputs/apk/release2026/app-v20261129T030000Z.apk',
    'reports/junit/TEST-com.example.Foo.xml',
    'ci+build@example.com',
    '13800000000, +1-5550100200',
    'FEISHU_BOT_WEBHOOK_URL_2026_PROD',
  ])('%s', (text) => {
    expect(withoutCredentials(text)).toBe(text);
  });
});

test.each(['a-', 'eyJ-', 'a ', 'a+', 'key: ', 'https://x.y/', 'a1', '${{ a '])(
  '128 KiB of %j are searched in a second',
  (part) => {
    const text = part.repeat(Math.ceil((128 * 1024) / part.length));
    const start = performance.now();
    withoutCredentials(text);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);

test('a JSON Web Token is a credential', () => {
  expect(withoutCredentials('see eyJhbGciOiJI.eyJzdWIiOiIx.c2ln now')).toBe('see *** now');
});
