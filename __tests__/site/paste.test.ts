import { describe, expect, test } from '@jest/globals';
import { type Candidate, readPasted } from '../../site/paste.ts';

function candidatesOf(text: string): readonly Candidate[] {
  const read = readPasted(text);
  if (read.kind !== 'found') throw new Error(JSON.stringify(read));
  return read.candidates;
}
const firstOf = (text: string) => candidatesOf(text)[0] as Candidate;
const kindsOf = ({ outcomes }: Candidate) => Object.fromEntries(outcomes.map(({ from, kind }) => [from, kind]));

const token = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6';

describe('dawidd6/action-send-mail', () => {
  const text = `
jobs:
  build:
    steps:
      - run: make
      - name: Mail on failure
        if: failure()
        uses: dawidd6/action-send-mail@v3
        with:
          server_address: smtp.gmail.com
          server_port: 465
          secure: true
          username: \${{secrets.EMAIL_USERNAME}}
          password: \${{secrets.EMAIL_PASSWORD}}
          subject: \${{ github.repository }} job \${{ job.status }}
          body: |
            Commit \${{ github.sha }}: \${{ github.event.head_commit.message }}
            See \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }} (\${{ matrix.os }})
          to: a@example.com,b@example.com
          from: Build robot
          cc: c@example.com
          attachments: report.html,logs/*.txt
          priority: high
          ignore_cert: true
`;

  test('becomes the email channel with the same server, people and text', () => {
    expect(firstOf(text).values).toEqual({
      channel: 'email',
      'smtp-host': 'smtp.gmail.com',
      'smtp-port': '465',
      'smtp-username': '${{ secrets.EMAIL_USERNAME }}',
      'smtp-password': 'EMAIL_PASSWORD',
      title: '${REPOSITORY} job ${STATUS_NAME}',
      'custom-content': 'Commit ${CI_COMMIT_SHA}: ${CI_COMMIT_TITLE}\nSee ${PIPELINE_URL} (${{ matrix.os }})',
      'email-to': 'a@example.com,b@example.com',
      'email-cc': 'c@example.com',
      'email-from': 'Build robot <${{ secrets.EMAIL_USERNAME }}>',
      'email-attachments': 'report.html\nlogs/*.txt',
      'run-status': 'fail',
    });
  });

  test('lists what was kept, changed and dropped', () => {
    expect(kindsOf(firstOf(text))).toEqual({
      server_address: 'carried',
      server_port: 'carried',
      secure: 'changed',
      username: 'carried',
      password: 'carried',
      subject: 'carried',
      body: 'carried',
      to: 'carried',
      from: 'changed',
      cc: 'carried',
      attachments: 'carried',
      priority: 'dropped',
      ignore_cert: 'dropped',
      'if: failure()': 'carried',
    });
  });

  test('in two steps, one for each outcome, becomes one step for both', () => {
    const step = (condition: string) =>
      `- if: ${condition}\n  uses: dawidd6/action-send-mail@v3\n  with: {server_address: smtp.example.com, to: a@example.com, subject: S ${condition.length}}\n`;
    const candidates = candidatesOf(step('success()') + step('failure()'));
    expect(candidates[0]?.values['run-status']).toBe('success, fail');
  });

  test('with HTML, a file and a URL for the connection explains what becomes of them', () => {
    const found = firstOf(
      `uses: dawidd6/action-send-mail@v16\nwith:\n  connection_url: smtp+starttls://me:${token}@smtp.example.com:465\n  subject: file://subject.txt\n  html_body: <p>Hello <b>team</b>,<br>see <a href="https://example.com/x">this</a></p>\n  to: a@example.com\n`,
    );
    expect(found.values).toMatchObject({
      'smtp-url': 'SMTP_URL',
      'custom-content': 'Hello **team**,\nsee [this](https://example.com/x)',
    });
    expect(found.values.title).toBeUndefined();
    expect(kindsOf(found)).toMatchObject({ subject: 'dropped', html_body: 'changed' });
    expect(JSON.stringify(found)).not.toContain(token);
  });
});

describe('an action for DingTalk, WeCom or Feishu', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'ghostoy/dingtalk-action',
      `uses: ghostoy/dingtalk-action@master
with:
  webhook: \${{ secrets.DING_HOOK }}
  secret: \${{ secrets.DING_SIGN }}
  msgtype: markdown
  content: |
    {
      "title": "New push",
      "text": "commit \${{ github.sha }} by \${{ github.actor }}"
    }
  at: |
    {"atMobiles": ["13800000000"], "isAtAll": true}`,
      {
        channel: 'dingtalk',
        'webhook-url': 'DING_HOOK',
        secret: 'DING_SIGN',
        title: 'New push',
        'custom-content': 'commit ${CI_COMMIT_SHA} by ${BUILD_EXECUTOR}',
        mentions: '13800000000, all',
        'run-status': 'success',
      },
    ],
    [
      'zcong1993/actions-ding',
      `- name: notify
  if: always()
  uses: zcong1993/actions-ding@v3.0.3
  with:
    dingToken: \${{ secrets.DING_TOKEN }}
    body: |
      {
        "msgtype": "markdown",
        "markdown": {
          "title": "Deployed",
          "text": "### Deployed\\n**Branch**: \${{ github.ref_name }}"
        }
      }`,
      {
        channel: 'dingtalk',
        'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=${{ secrets.DING_TOKEN }}',
        title: 'Deployed',
        'custom-content': '### Deployed\n**Branch**: ${CI_COMMIT_REF_NAME}',
        'run-status': 'success, fail, cancel',
      },
    ],
    [
      'leafney/dingtalk-action',
      `- uses: leafney/dingtalk-action@v1
  if: always()
  env:
    DINGTALK_ACCESS_TOKEN: \${{ secrets.DINGTALK_ACCESS_TOKEN }}
    DINGTALK_SECRET: \${{ secrets.DINGTALK_SECRET }}
  with:
    msgtype: markdown
    notify_when: 'success,failure'
    title: CI
    text: |
      ### Done
      \${{ env.VERSION }}
    at_mobiles: '13800000000,13900000000'
    at_all: 'false'`,
      {
        channel: 'dingtalk',
        'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=${{ secrets.DINGTALK_ACCESS_TOKEN }}',
        secret: 'DINGTALK_SECRET',
        title: 'CI',
        'custom-content': '### Done\n${VERSION}',
        mentions: '13800000000, 13900000000',
        'run-status': 'success, fail',
      },
    ],
    [
      'fifsky/dingtalk-action',
      `uses: fifsky/dingtalk-action@master
with:
  url: \${{ secrets.DINGTALK_WEBHOOK}}
  type: markdown
  content: |
    ### Build failed
    - Branch: \${{ github.ref }}
  at: 13812345678,13898754321
if: failure()`,
      {
        channel: 'dingtalk',
        'webhook-url': 'DINGTALK_WEBHOOK',
        'custom-content': '### Build failed\n- Branch: ${CI_COMMIT_REF_NAME}',
        mentions: '13812345678, 13898754321',
        'run-status': 'fail',
      },
    ],
    [
      'fifsky/wechat-work-action',
      `uses: fifsky/wechat-work-action@master
with:
  url: \${{ secrets.WECHATWORK_WEBHOOK }}
  content: Hello
  at: all`,
      {
        channel: 'wecom',
        'webhook-url': 'WECHATWORK_WEBHOOK',
        'custom-content': 'Hello',
        mentions: 'all',
        'run-status': 'success',
      },
    ],
    [
      'chf007/action-wechat-work',
      `- uses: chf007/action-wechat-work@master
  env:
    WECHAT_WORK_BOT_WEBHOOK: \${{secrets.WECHAT_WORK_BOT_WEBHOOK}}
    IMAGE: \${{ steps.push.outputs.image }}
  with:
    msgtype: markdown
    content: "Image <font color=\\"info\\">\${{ env.IMAGE }}</font>"
    mentioned_list: '["wangqing","@all"]'
    mentioned_mobile_list: '["13800001111"]'`,
      {
        channel: 'wecom',
        'webhook-url': 'WECHAT_WORK_BOT_WEBHOOK',
        'custom-content': 'Image <font color="info">${IMAGE}</font>',
        mentions: 'wangqing, all, 13800001111',
        'run-status': 'success',
      },
    ],
    [
      'amazing-actions/wecom-bot-notify',
      `- uses: amazing-actions/wecom-bot-notify@v1.0.0
  with:
    type: markdown
    content: '## Test'
    key: \${{ secrets.WECOM_BOT_KEY }}`,
      {
        channel: 'wecom',
        'webhook-url': 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${{ secrets.WECOM_BOT_KEY }}',
        'custom-content': '## Test',
        'run-status': 'success',
      },
    ],
    [
      'foxundermoon/feishu-action v1',
      `uses: foxundermoon/feishu-action@v1
with:
  url: \${{ secrets.FEISHU_BOT_WEBHOOK_URL }}
  title: notice
  text: |
    repository: \${{ github.repository }}
    job status: \${{ job.status }}`,
      {
        channel: 'lark',
        'webhook-url': 'FEISHU_BOT_WEBHOOK_URL',
        title: 'notice',
        'custom-content': 'repository: ${REPOSITORY}\njob status: ${STATUS_NAME}',
        'run-status': 'success',
      },
    ],
    [
      'foxundermoon/feishu-action v2',
      `uses: foxundermoon/feishu-action@v2
with:
  url: \${{ secrets.FEISHU_BOT_WEBHOOK_URL }}
  msg_type: post
  content: |
    post:
      zh_cn:
        title: Update
        content:
        - - tag: text
            text: 'New: '
          - tag: a
            text: look
            href: https://example.com/x
          - tag: at
            user_id: ou_18eac85d35a26f989317ad4f02e8bbbb
        - - tag: text
            text: second line`,
      {
        channel: 'lark',
        'webhook-url': 'FEISHU_BOT_WEBHOOK_URL',
        title: 'Update',
        'custom-content': 'New: [look](https://example.com/x)\nsecond line',
        mentions: 'ou_18eac85d35a26f989317ad4f02e8bbbb',
        'run-status': 'success',
      },
    ],
    [
      'junka/feishu-bot-webhook-action',
      `- uses: junka/feishu-bot-webhook-action@main
  with:
    webhook: \${{ secrets.FEISHU_BOT_WEBHOOK }}
    signkey: \${{ secrets.FEISHU_BOT_SIGNKEY }}`,
      {
        channel: 'lark',
        'webhook-url': 'FEISHU_BOT_WEBHOOK',
        secret: 'FEISHU_BOT_SIGNKEY',
        'run-status': 'success',
      },
    ],
    [
      'hb0730/bot-notice-action',
      `- uses: hb0730/bot-notice-action@v1
  with:
    webhook: \${{ secrets.HOOK }}
    bot: wechat_work
    msg_type: text
    content: Hello`,
      {
        channel: 'wecom',
        'webhook-url': 'HOOK',
        'custom-content': 'Hello',
        'run-status': 'success',
      },
    ],
  ])('%s is converted', (_, text, values) => {
    expect(firstOf(text).values).toEqual(values);
  });

  test('keeps the variables of the step that its text refers to', () => {
    const found = firstOf(
      'uses: chf007/action-wechat-work@master\nenv:\n  WECHAT_WORK_BOT_WEBHOOK: ${{ secrets.W }}\n  IMAGE: x\n  OTHER: y\nwith:\n  content: ${{ env.IMAGE }}\n',
    );
    expect(found.env).toEqual({ IMAGE: 'x' });
  });

  test('is recognized in a fork, by its inputs alone, and by a name that contains the service', () => {
    const inputs = 'with:\n  url: ${{ secrets.X }}\n  title: T\n  text: hello\n';
    expect(firstOf(`uses: mine/feishu-action@v1\n${inputs}`).source).toBe('foxundermoon/feishu-action');
    expect(firstOf('mentioned_list: \'["a"]\'\ncontent: hello\n').source).toBe('chf007/action-wechat-work');
    expect(firstOf(`uses: acme/notify-feishu@v1\n${inputs}`).source).toBe('foxundermoon/feishu-action');
  });

  test('with an image has nothing to carry over but the address', () => {
    const found = firstOf(
      'uses: chf007/action-wechat-work@master\nwith:\n  msgtype: image\n  base64: iVBORw0\n  md5: 0582d8564cdee3187207666898f75205\n',
    );
    expect(kindsOf(found)).toMatchObject({ msgtype: 'dropped', base64: 'dropped', md5: 'dropped' });
  });
});

describe('a notification plug-in of Yunxiao Flow', () => {
  const flow = (plugin: string, inputs: string) =>
    `stages:\n  build_stage:\n    jobs:\n      build_job:\n        plugins:\n          - name: 通知\n            plugin: ${plugin}\n            triggerState:\n              - success\n              - fail\n            with:\n${inputs.replace(/^/gm, '              ')}\n`;

  test('for DingTalk keeps its words, and its URL becomes a secret', () => {
    const found = firstOf(
      flow(
        'DingTalkPlugin',
        `webhook: https://oapi.dingtalk.com/robot/send?access_token=${token}\nsecret: SEC${token}\nnoticeContent:\n  - pipelineName\n  - operator\n  - pipelineJob\n  - status\ncustomContent: "**\${CI_COMMIT_TITLE}**"\nat: 13800000000,13900000000`,
      ),
    );
    expect(found.values).toEqual({
      channel: 'dingtalk',
      'webhook-url': 'DINGTALK_URL',
      secret: 'DINGTALK_SECRET',
      'run-status': 'success, fail',
      content: 'pipelineName, operator, pipelineJob, status',
      'custom-content': '**${CI_COMMIT_TITLE}**',
      mentions: '13800000000, 13900000000',
    });
    expect(JSON.stringify(found)).not.toContain(token);
  });

  test.each([
    [
      'WechatPlugin',
      'wecom',
      'webhook: ${WECHAT_HOOK}\nat: zhangsan,all',
      { 'webhook-url': 'WECHAT_HOOK', mentions: 'zhangsan, all' },
    ],
    [
      'FeishuPlugin',
      'lark',
      'webhook: https://open.feishu.cn/open-apis/bot/v2/hook/abc',
      { 'webhook-url': 'LARK_URL' },
    ],
    ['WebhookPlugin', 'webhook', 'webhook: https://ci.example.com/hook', { 'webhook-url': 'WEBHOOK_URL' }],
    ['EmailPlugin', 'email', 'email: a@example.com', { 'email-to': 'a@example.com' }],
  ])('%s is the channel %s', (plugin, channel, inputs, values) => {
    expect(firstOf(flow(plugin, inputs)).values).toEqual({ channel, 'run-status': 'success, fail', ...values });
  });

  test('by the fields of its panel, in Chinese and in English', () => {
    expect(
      firstOf(
        `企业微信机器人通知\nWebhook 地址：https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${token}\n运行状态：成功、失败、跳过\n通知内容：流水线名称，执行人\n自定义内容：**发布** \${CI_COMMIT_TITLE}\n@用户 id：zhangsan，lisi`,
      ).values,
    ).toEqual({
      channel: 'wecom',
      'webhook-url': 'WECOM_URL',
      'run-status': 'success, fail, skip',
      content: 'pipelineName, operator',
      'custom-content': '**发布** ${CI_COMMIT_TITLE}',
      mentions: 'zhangsan, lisi',
    });
    const english = firstOf(
      `Webhook Url: https://oapi.dingtalk.com/robot/send?access_token=${token}\nSecret: SEC${token}\nRun Status: success\n@Mobile: 13800000000\n`,
    );
    expect(english.values).toEqual({
      channel: 'dingtalk',
      'webhook-url': 'DINGTALK_URL',
      secret: 'DINGTALK_SECRET',
      'run-status': 'success',
      mentions: '13800000000',
    });
    expect(JSON.stringify(english)).not.toContain(token);
  });

  test('two of a job are two to choose from', () => {
    const two =
      flow('DingTalkPlugin', 'webhook: ${A_HOOK}') +
      flow('FeishuPlugin', 'webhook: ${B_HOOK}')
        .replace(/^stages:\n/, '')
        .replaceAll('build_stage', 'second');
    expect(candidatesOf(two).map(({ values }) => values.channel)).toEqual(['dingtalk', 'lark']);
  });
});

describe('a step of this action', () => {
  test('keeps its inputs, with its variables', () => {
    const found = firstOf(
      '- uses: message-notification/message-notification@v1\n  with:\n    channel: email\n    title: Released ${TAG}\n    smtp-password: ${{ secrets.MAIL }}\n  env:\n    TAG: ${{ github.ref_name }}\n',
    );
    expect(found.source).toBeUndefined();
    expect(found.values).toEqual({ channel: 'email', title: 'Released ${TAG}', 'smtp-password': 'MAIL' });
    expect(found.env).toEqual({ TAG: '${{ github.ref_name }}' });
  });

  test.each([
    ['webhook-url', `https://oapi.dingtalk.com/robot/send?access_token=${token}`],
    ['webhook-url', `https://hooks.example.com/${token}`],
    ['secret', `SEC${token}`],
    ['secret', token],
    ['smtp-password', 'hunter2'],
    ['smtp-url', `smtp://me:${token}@smtp.example.com`],
    ['custom-content', `see https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${token} now`],
    ['title', `ghp_${token}0000`],
    ['webhook-headers', `X-Team: a\nAuthorization: Bearer ${token}`],
    ['webhook-headers', `X-Api-Key: ${token}`],
  ])('loses the credential in %s and gets the name of a secret (%#)', (name, value) => {
    const read = JSON.stringify(
      readPasted(
        `- uses: message-notification/message-notification@v1\n  with:\n    channel: dingtalk\n    ${name}: |\n${value.replace(/^/gm, '      ')}\n`,
      ),
    );
    expect(read).not.toContain(token);
    expect(read).not.toContain('hunter2');
    expect(read).toMatch(/"kind":"secret"/);
  });

  test('loses the credential in a variable of the step', () => {
    const found = firstOf(
      `- uses: message-notification/message-notification@v1\n  with: {channel: lark}\n  env: {API_TOKEN: ${token}, PLAIN: hello}\n`,
    );
    expect(found.env).toEqual({ API_TOKEN: '${{ secrets.API_TOKEN }}', PLAIN: 'hello' });
  });
});

describe('the condition of a step of this action', () => {
  const step = (condition: string, more = '') =>
    `- uses: message-notification/message-notification@v2\n  if: ${condition}\n  with:\n    channel: lark\n${more}`;

  test.each([
    ["github.ref == 'refs/heads/main'", ''],
    ['failure()', ''],
    ['always()', ''],
  ])('%s is listed as dropped', (condition, more) => {
    expect(firstOf(step(condition, more)).outcomes).toEqual([
      expect.objectContaining({ kind: 'dropped', from: `if: ${condition}` }),
    ]);
  });

  test.each(['    status: ${{ job.status }}\n', '    needs: ${{ toJSON(needs) }}\n'])(
    'always() stays where the step needs it: %s',
    (more) => {
      expect(firstOf(step('always()', more)).outcomes).toEqual([]);
    },
  );
});

describe('text that is none of these', () => {
  test.each(['', 'hello', 'on: push', '- uses: actions/checkout@v6', 'a: 1\nb: [2]', '中文：你好'])(
    '%j is not recognized',
    (text) => {
      expect(readPasted(text)).toEqual({ kind: 'nothing' });
    },
  );

  test.each([
    ['jobs:\n  build: [1', 2, 12],
    ['steps:\n  - uses: a\n    with: b: c', 3, 12],
    ['a: 1\na: 2', 2, 1],
    ['{', 1, 2],
  ])('%j is reported as broken at its line', (text, line, column) => {
    expect(readPasted(text)).toMatchObject({ kind: 'broken', line, column });
  });
});
