/**
 * What an input is in the preview when only the run can know it (a secret, a variable of the repository) or when what
 * is written has a problem. Nothing here is real; a test sends with these values.
 */

const urls: Readonly<Record<string, string>> = {
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=0000000000000000',
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-0000-0000-000000000000',
  lark: 'https://open.feishu.cn/open-apis/bot/v2/hook/00000000-0000-0000-0000-000000000000',
  webhook: 'https://hooks.example.com/ci',
};
const synonyms: Readonly<Record<string, string>> = { wechat: 'wecom', feishu: 'lark' };

const values: Readonly<Record<string, string>> = {
  channel: 'webhook',
  secret: 'secret-of-the-preview',
  'run-status': 'success, fail, cancel',
  content: 'repository, branch, commit',
  scope: 'job',
  language: 'en',
  'payload-format': 'documented',
  'time-zone': 'UTC',
  'email-to': 'team@example.com',
  'email-from': 'ci@example.com',
  'smtp-host': 'smtp.example.com',
  'smtp-username': 'ci@example.com',
  'smtp-password': 'password-of-the-preview',
  'smtp-access-token': 'token-of-the-preview',
  'smtp-url': 'smtp://ci%40example.com:password@smtp.example.com:587',
  'github-token': 'token-of-the-preview',
  timeout: '10',
  retries: '3',
  'fail-on-error': 'false',
  'dry-run': 'false',
};

/** The example for an input. `round` counts from 0: an example that did not help is followed by nothing at all. */
export function standIn(input: string, channel: string, round: number): string {
  if (input === 'webhook-url') return urls[synonyms[channel] ?? channel] ?? (urls.webhook as string);
  return round > 1 ? '' : (values[input] ?? '');
}
