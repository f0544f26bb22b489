import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fill, type Opened, type SiteBrowser, settled, shown, siteBrowser } from './page.ts';

let site: SiteBrowser;
let opened: Opened;

beforeAll(async () => {
  site = await siteBrowser();
  opened = await site.open();
}, 60_000);
afterAll(() => site?.close());

type Inputs = Readonly<Record<string, string>>;

test.each<[string, Inputs, string]>([
  [
    'the URL itself',
    { 'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=a1b2c3d4e5f6' },
    `'webhook-url': This looks like the secret itself, so it was not kept.`,
  ],
  [
    'the signing key itself',
    { secret: 'SEC0123456789abcdef0123456789abcdef' },
    `'secret': This looks like the secret itself, so it was not kept.`,
  ],
  [
    'a name with a blank',
    { 'webhook-url': 'my url' },
    `'my url' is not a valid name of a secret. Use capital letters, digits and _, for example MY_URL.`,
  ],
  [
    'a variable of a shell',
    { 'webhook-url': '${TEAM_URL}' },
    `'\${TEAM_URL}' is not a valid name of a secret. Use capital letters, digits and _, for example TEAM_URL.`,
  ],
  ['a reference without its $', { 'webhook-url': '{{ secrets.TEAM_URL }}' }, 'for example TEAM_URL.'],
  [
    'a header with a credential',
    { channel: 'webhook', 'webhook-headers': 'Authorization: Bearer abcd1234efgh' },
    `'webhook-headers': A credential in these lines was not kept. Save it as a GitHub secret of the name that the line refers to now.`,
  ],
  [
    'a variable with a credential',
    { env: 'API_TOKEN=abcd1234efgh' },
    `'env': A credential in these lines was not kept.`,
  ],
  [
    'a secret in a text',
    { title: '${{ secrets.API_KEY }}' },
    'Everybody who reads the message would see secrets.API_KEY.',
  ],
  [
    'an expression without its $',
    { title: 'On {{ github.ref_name }}' },
    '{{ github.ref_name }} is not a reference: it is sent as it is written.',
  ],
  [
    'a variable without its brackets',
    { 'custom-content': 'On $CI_COMMIT_REF_NAME' },
    '$CI_COMMIT_REF_NAME is not a reference',
  ],
  [
    'an expression that is not closed',
    { title: 'On ${{ github.ref_name' },
    'has no closing }}, so GitHub does not accept the workflow.',
  ],
  [
    'the name of a secret as a user',
    {
      channel: 'email',
      'email-to': 'a@example.com',
      'email-from': 'a@example.com',
      'smtp-host': 'QQ',
      'smtp-username': 'MAIL_USER',
      'smtp-password': 'MAIL_PASS',
    },
    'MAIL_USER is used as it is written. If it is the name of a secret, refer to it.',
  ],
  ['a reserved name', { 'webhook-url': 'GITHUB_URL' }, `'GITHUB_URL' is not a valid name of a secret.`],
  [
    'an email address for DingTalk',
    { mentions: 'mona@example.com' },
    `Input 'mentions' has 'mona@example.com', an email address`,
  ],
  [
    'a mobile number with a digit too few',
    { mentions: '1380000000' },
    `Input 'mentions' has '1380000000', which looks like a mobile number but is not one.`,
  ],
  [
    'an open id for WeCom',
    { channel: 'wecom', mentions: 'ou_1234567890abcdef' },
    `Input 'mentions' has 'ou_1234567890abcdef', an open ID`,
  ],
  [
    'a unit',
    { timeout: '10s' },
    `Input 'timeout' must be a whole number from 1 to 50, not '10s'. Write it without a unit.`,
  ],
  ['too many retries', { retries: '11' }, `Input 'retries' must be a whole number from 0 to 10, not '11'.`],
  [
    'a city',
    { 'time-zone': 'Beijing' },
    `Input 'time-zone' has an unknown value 'Beijing'. Did you mean 'Asia/Shanghai'?`,
  ],
  ['a line without a value', { 'global-params': 'A' }, `Input 'global-params' line 1 is not 'KEY=value'.`],
  [
    'a map without an id',
    { 'mention-map': 'octocat' },
    `Input 'mention-map' line 1 ('octocat') is not 'github-login: id'.`,
  ],
  [
    'reports outside of the workspace',
    { 'test-reports': '../x.xml' },
    `Input 'test-reports' line 1 ('../x.xml') leaves the workspace.`,
  ],
  [
    'a misspelt variable',
    { 'custom-content': '${CI_COMIT_TITLE}' },
    `The reference \${CI_COMIT_TITLE} has no value and was left as written.`,
  ],
  ['a credential in a text', { title: '${API_TOKEN}' }, `The reference \${API_TOKEN} was not expanded`],
  [
    'an expression of others',
    { title: '${{ github.event.head_commit.message }}' },
    'Others can choose what github.event.head_commit.message contains',
  ],
  ['a variable that is no line', { env: 'VERSION' }, `'env': The line 'VERSION' is not \`NAME: value\`.`],
  [
    'needs and a status',
    { needs: '${{ toJSON(needs) }}', status: 'success' },
    `Input 'needs' reports the whole run, so it cannot be combined with 'status: success'.`,
  ],
  [
    'too long a text',
    { channel: 'wecom', 'custom-content': '长'.repeat(3000) },
    `Shortened to the service's limit of 4096 bytes: custom-content.`,
  ],
  [
    'no address',
    { channel: 'email', 'email-to': 'nobody', 'email-from': 'ci@example.com', 'smtp-host': 'QQ' },
    `Input 'email-to' has 'nobody', which is not an address.`,
  ],
  [
    'a port for the other security',
    {
      channel: 'email',
      'email-to': 'a@example.com',
      'email-from': 'ci@example.com',
      'smtp-host': 'smtp.example.com',
      'smtp-port': '465',
      'smtp-security': 'starttls',
    },
    `Input 'smtp-port' has the port 465, where the connection is encrypted from the start, but 'smtp-security' is starttls.`,
  ],
  [
    'a user without a password',
    {
      channel: 'email',
      'email-to': 'a@example.com',
      'smtp-host': 'smtp.example.com',
      'smtp-username': 'ci@example.com',
    },
    `Input 'smtp-password' is missing, but 'smtp-username' is set.`,
  ],
  [
    'a header without a colon',
    { channel: 'webhook', 'webhook-headers': 'X-Team shop' },
    `Input 'webhook-headers' line 1 is not 'Name: value' in plain ASCII.`,
  ],
])('%s is explained in plain words, in both languages', async (_, inputs, expected) => {
  const { page } = opened;
  const told = async () => {
    await settled(page);
    const { problems, warnings } = await shown(page);
    return [...problems, ...warnings, ...(await page.locator('[data-notes] li').allTextContents())];
  };
  await page.selectOption('select[name="page-language"]', 'en');
  await page.click('[data-action="start-over"]');
  await fill(page, inputs);
  expect(await told()).toEqual([expect.stringContaining(expected)]);
  await page.selectOption('select[name="page-language"]', 'zh');
  expect(await told()).toEqual([expect.stringMatching(/[\u4e00-\u9fff]{3}/)]);
});
