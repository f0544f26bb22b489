/** Published actions that a person put into a folder, one folder each, named `owner+name`: what one message costs with them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Process } from './measure.ts';
import type { Services } from './servers.ts';

type Variables = Readonly<Record<string, string>>;
type Peer = {
  readonly name: string;
  /** Its entry, as its `action.yml` names it. */
  readonly main: string;
  readonly inputs: (services: Services) => Variables;
  readonly env?: (services: Services) => Variables;
};

const robot = (services: Services, path: string) => `http://127.0.0.1:${services.http}${path}`;
const text = 'build failed';

/** The message that each sends is one line of text to the same local receiver. */
const peers: readonly Peer[] = [
  {
    name: 'ghostoy/dingtalk-action',
    main: 'dist/index.js',
    inputs: (services) => ({
      webhook: robot(services, '/robot/send?access_token=t0ken'),
      msgtype: 'text',
      content: JSON.stringify({ content: text }),
      at: '{}',
      secret: '',
    }),
  },
  {
    name: 'foxundermoon/feishu-action',
    main: 'dist/index.js',
    inputs: (services) => ({ url: robot(services, '/open-apis/bot/v2/hook/t0ken'), msg_type: 'text', content: text }),
  },
  {
    name: 'chf007/action-wechat-work',
    main: 'dist/index.js',
    inputs: () => ({ msgtype: 'markdown', content: text }),
    env: (services) => ({ WECHAT_WORK_BOT_WEBHOOK: robot(services, '/cgi-bin/webhook/send?key=t0ken') }),
  },
  {
    name: 'sarisia/actions-status-discord',
    main: 'lib/index.js',
    inputs: (services) => ({
      webhook: robot(services, '/hook'),
      status: 'Failure',
      nodetail: 'false',
      nofail: 'false',
      nocontext: 'false',
      noprefix: 'false',
      ack_no_webhook: 'false',
    }),
  },
  {
    name: 'slackapi/slack-github-action',
    main: 'dist/index.js',
    inputs: (services) => ({
      webhook: robot(services, '/hook'),
      'webhook-type': 'incoming-webhook',
      payload: JSON.stringify({ text }),
      errors: 'true',
      'payload-delimiter': '_',
      'payload-templated': 'false',
      retries: '0',
      'api-timeout': '10',
    }),
  },
  {
    name: 'dawidd6/action-send-mail',
    main: 'main.js',
    inputs: (services) => ({
      server_address: '127.0.0.1',
      server_port: String(services.plainMail),
      secure: 'false',
      ignore_cert: 'true',
      subject: 'CI failed',
      to: 'team@example.com',
      from: 'CI <ci@example.com>',
      body: text,
    }),
  },
];

/** What can be measured in `folder`: each peer's name and process. */
export function peersIn(folder: string, services: Services, env: Variables): { name: string; ours: [Process] }[] {
  return peers.flatMap(({ name, main, inputs, env: more }) => {
    const entry = resolve(join(folder, name.replace('/', '+'), main));
    if (!existsSync(entry)) return [];
    const given = Object.entries(inputs(services)).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
    return [{ name, ours: [{ args: [entry], env: { ...env, ...Object.fromEntries(given), ...more?.(services) } }] }];
  });
}
