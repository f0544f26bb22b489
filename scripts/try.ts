/**
 * Renders a message in the terminal without sending it, by the built action in its dry run:
 * `npm run try -- --channel lark --event pull_request --status failure --language zh --custom 'Hi ${BUILD_EXECUTOR}'`.
 * Any other option is taken for an input of that name.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readManifest } from '../__tests__/support/manifest.ts';
import { runStage } from '../__tests__/support/runner.ts';

type Example = { readonly name: string; readonly examples: readonly unknown[] };

const urls: Readonly<Record<string, string>> = {
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=never-used-token',
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=never-used-key',
  lark: 'https://open.feishu.cn/open-apis/bot/v2/hook/never-used-hook',
  webhook: 'https://example.com/hook',
};
const mail = { 'email-to': 'team@example.com', 'email-from': 'ci@example.com', 'smtp-host': 'smtp.example.com' };

const inputs = Object.keys(readManifest().inputs);
const names = [...new Set([...inputs, 'event', 'custom'])];
const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
const { values } = parseArgs({ options, args: process.argv.slice(2) });
const { event = 'push', custom = '', channel = 'dingtalk', ...given } = values as Record<string, string>;

function payloadOf(name: string): unknown {
  const path = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json';
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly Example[];
  const found = all.find((example) => example.name === name);
  if (found === undefined)
    throw new Error(`No example of the event '${name}'. There are: ${all.map((example) => example.name).join(', ')}.`);
  return found.examples[0];
}

if (!existsSync('dist/index.js')) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const place = channel === 'email' ? mail : { 'webhook-url': urls[channel] ?? '' };
const step = {
  with: {
    channel,
    'github-token': '',
    status: 'success',
    'run-status': 'finish, running, wait',
    'custom-content': custom,
    ...place,
    ...given,
    'dry-run': 'true',
  },
};
const result = await runStage(step, 'main', {
  event: payloadOf(event),
  github: { event_name: event, repository: 'octo/widget' },
});
console.log(result.stdout.replace(/^::add-mask::.*\n/gm, ''));
process.exitCode = result.exitCode ?? 1;
