import { describe, expect, test } from '@jest/globals';
import { type Candidate, readPasted } from '../../site/paste.ts';

function candidatesOf(text: string): readonly Candidate[] {
  const read = readPasted(text);
  if (read.kind !== 'found') throw new Error(JSON.stringify(read));
  return read.candidates;
}
const valuesOf = (text: string) => candidatesOf(text)[0]?.values;

const mail = (condition: string, subject: string, more = '') =>
  `- if: ${condition}\n  uses: dawidd6/action-send-mail@v6\n  with: {server_address: smtp.example.com, to: a@example.com, subject: ${subject}${more}}\n`;

describe('steps for each outcome', () => {
  const text = mail('success()', 'Nightly is fine') + mail('failure()', 'Nightly is broken');

  test('of one place are one step, whose words tell no failure as a success', () => {
    const [joint, good, bad] = candidatesOf(text);
    expect(joint?.values).toEqual({
      channel: 'email',
      'smtp-host': 'smtp.example.com',
      'email-to': 'a@example.com',
      'run-status': 'success, fail',
    });
    expect(joint?.outcomes).toContainEqual(
      expect.objectContaining({
        kind: 'dropped',
        from: 'subject',
        text: expect.objectContaining({ en: expect.stringContaining('differ') }),
      }),
    );
    expect(good?.values).toMatchObject({ title: 'Nightly is fine', 'run-status': 'success' });
    expect(bad?.values).toMatchObject({ title: 'Nightly is broken', 'run-status': 'fail' });
  });

  test('with the same words are only one step', () => {
    expect(candidatesOf(mail('success()', 'Nightly') + mail('failure()', 'Nightly'))).toHaveLength(1);
  });

  test('of which one mentions people mention them for its outcome', () => {
    const step = (condition: string, at: string) =>
      `- if: ${condition}\n  uses: fifsky/dingtalk-action@v1\n  with: {url: "\${{ secrets.D }}", content: Done${at}}\n`;
    expect(valuesOf(step('success()', '') + step('failure()', ', at: "13800000000"'))).toMatchObject({
      mentions: '13800000000',
      'mention-on': 'fail',
      'custom-content': 'Done',
    });
  });
});

describe('a condition', () => {
  test.each([
    ['success()', 'success'],
    ['${{ failure() }}', 'fail'],
    ['always()', 'success, fail, cancel'],
    ['failure() || cancelled()', 'fail, cancel'],
    ['!cancelled()', 'success, fail'],
    ['!success()', 'fail, cancel'],
    ['always() && !cancelled()', 'success, fail'],
    ["always() && job.status != 'success'", 'fail, cancel'],
    ["always() && job.status == 'failure'", 'fail'],
    ['failure() && !cancelled()', 'fail'],
  ])('%s selects %s', (condition, expected) => {
    const [candidate] = candidatesOf(mail(`"${condition}"`, 'S'));
    expect(candidate?.values['run-status']).toBe(expected);
    expect(candidate?.outcomes.at(-1)?.kind).toBe('carried');
  });

  test('that is missing is explained as success', () => {
    const [candidate] = candidatesOf('uses: fifsky/dingtalk-action@v1\nwith: {url: "${{ secrets.D }}", content: hi}\n');
    expect(candidate?.values['run-status']).toBe('success');
    expect(candidate?.outcomes.at(-1)?.text?.en).toContain('Without `if:`');
  });
});

describe('a job that reports others', () => {
  const job = (needs: string, condition: string, text: string) =>
    `jobs:\n  report:\n    needs: ${needs}\n    if: ${condition}\n    steps:\n      - uses: fifsky/dingtalk-action@v1\n        with:\n          url: \${{ secrets.D }}\n          content: ${text}\n`;

  test('is asked for the results of the jobs that it needs', () => {
    expect(valuesOf(job('deploy', 'always()', '"Deploy: ${{ needs.deploy.result }}"'))).toEqual({
      channel: 'dingtalk',
      'webhook-url': 'D',
      'custom-content': 'Deploy: ${STATUS_NAME}',
      needs: '${{ toJSON(needs) }}',
      'run-status': 'success, fail, cancel',
    });
  });

  test.each([
    ["needs.build.result == 'failure'", 'fail'],
    ["always() && contains(needs.*.result, 'failure')", 'fail'],
    ['failure()', 'fail'],
  ])('under the condition %s reports %s', (condition, expected) => {
    expect(valuesOf(job('[build, test]', condition, 'hi'))).toMatchObject({
      needs: '${{ toJSON(needs) }}',
      'run-status': expected,
    });
  });

  test('is an ordinary job when it only follows another', () => {
    expect(
      valuesOf(
        'jobs:\n  a:\n    needs: b\n    steps:\n      - uses: fifsky/dingtalk-action@v1\n        with: {url: x, content: hi}\n',
      )?.needs,
    ).toBeUndefined();
  });

  test('of a workflow that another run starts has the scope of that run', () => {
    const text =
      'on:\n  workflow_run:\n    workflows: [CI]\n    types: [completed]\njobs:\n  tell:\n    if: github.event.workflow_run.conclusion == \'failure\'\n    steps:\n      - uses: fifsky/dingtalk-action@v1\n        with: {url: "${{ secrets.D }}", content: hi}\n';
    expect(valuesOf(text)).toMatchObject({ scope: 'workflow-run', 'run-status': 'fail' });
  });
});

describe('variables', () => {
  test.each([
    ['of the workflow', 'env:\n  WECHAT_WORK_BOT_WEBHOOK: ${{secrets.W}}\n', ''],
    [
      'handed down to the step',
      'env:\n  HOOK: ${{ secrets.W }}\n',
      '        env:\n          WECHAT_WORK_BOT_WEBHOOK: ${{ env.HOOK }}\n',
    ],
  ])('%s are followed to the secret', (_, outer, inner) => {
    const text = `${outer}jobs:\n  a:\n    steps:\n      - uses: chf007/action-wechat-work@master\n${inner}        with:\n          content: hi\n`;
    expect(valuesOf(text)).toMatchObject({ 'webhook-url': 'W' });
  });

  test('of a workflow do not make its other steps a notification', () => {
    const text = 'env:\n  WECHAT_WORK_BOT_WEBHOOK: x\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v6\n';
    expect(readPasted(text)).toEqual({ kind: 'nothing' });
  });
});

describe('the form of a text', () => {
  const expected = { channel: 'wecom', 'webhook-url': 'W', 'custom-content': 'hi' };

  test.each([
    [
      'with the keys of the step below its dash',
      '- name: tell\nuses: fifsky/wechat-work-action@v1\nwith:\n  url: ${{ secrets.W }}\n  content: hi\n',
    ],
    [
      'that is commented out',
      'steps:\n    - run: make\n  # - name: tell\n  #   uses: fifsky/wechat-work-action@v1\n  #   with:\n  #     url: ${{ secrets.W }}\n  #     content: hi\n',
    ],
    [
      'with a merge key',
      'x: &x\n  url: ${{ secrets.W }}\nsteps:\n  - uses: fifsky/wechat-work-action@v1\n    with:\n      <<: *x\n      content: hi\n',
    ],
    [
      'with tabs and Windows line ends',
      '- uses: fifsky/wechat-work-action@v1\r\n\twith:\r\n\t\turl: ${{ secrets.W }}\r\n\t\tcontent: hi\r\n',
    ],
    [
      'with a quoted text whose lines are not indented',
      'steps:\n  - uses: fifsky/wechat-work-action@v1\n    with:\n      url: ${{ secrets.W }}\n      content: "hi\n      "\n',
    ],
    [
      'copied from its first dash with further steps',
      '- uses: fifsky/wechat-work-action@v1\n        with:\n          url: ${{ secrets.W }}\n          content: hi\n      - run: make\n',
    ],
    [
      'with an input that the action does not have',
      '- uses: fifsky/wechat-work-action@v1\n  with:\n    webhook_url: ${{ secrets.W }}\n    message: hi\n',
    ],
  ])('%s is read', (_, text) => {
    expect(valuesOf(text)).toMatchObject(expected);
  });

  test('with thousands of lines in a quoted text that is not closed is reported in seconds', () => {
    const start = performance.now();
    expect(readPasted(`a: "x\n${'b\n'.repeat(3000)}`)).toMatchObject({ kind: 'broken', line: 2 });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('with an anchor that holds itself ends', () => {
    expect(readPasted('a: &a [*a]\n')).toEqual({ kind: 'nothing' });
  });

  test.each<[string, number, number, string]>([
    ['- uses: x\n  with:\n    subject: {{ github.ref }}\n', 3, 14, '`$` is missing'],
    ['a:\n\tb: 1', 2, 1, 'tab'],
    ['a: "x\n', 2, 1, 'closing quote'],
    ['a: [1', 1, 6, 'closing bracket'],
    ['a: 1\nb: 2\na: 3', 3, 1, 'twice'],
    ['a: b: c', 1, 5, 'needs quotes'],
  ])('%j is broken at its place, in plain words of both languages', (text, line, column, words) => {
    const read = readPasted(text);
    expect(read).toMatchObject({ kind: 'broken', line, column });
    const { reason } = read as { reason: { en: string; zh: string } };
    expect(reason.en).toContain(words);
    expect(reason.zh).toMatch(/[\u4e00-\u9fff]{3}/);
  });
});

test('a body without a text is listed as dropped, with the reason', () => {
  const [candidate] = candidatesOf(
    'uses: zcong1993/actions-ding@v3\nwith:\n  dingToken: ${{ secrets.D }}\n  body: \'{"msgtype":"feedCard","feedCard":{"links":[]}}\'\n',
  );
  expect(candidate?.outcomes).toContainEqual(
    expect.objectContaining({
      kind: 'dropped',
      from: 'body',
      text: expect.objectContaining({ en: expect.stringContaining('no text') }),
    }),
  );
});

test('an action whose name contains the service in other words is recognized by its inputs', () => {
  expect(
    valuesOf('uses: jerray/work-weixin-notifier@v1\nwith:\n  key: ${{ secrets.W }}\n  type: text\n  content: hi\n'),
  ).toMatchObject({
    channel: 'wecom',
    'webhook-url': 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${{ secrets.W }}',
    'custom-content': 'hi',
  });
});

test('a card of Feishu keeps its title, its texts and its links', () => {
  expect(
    valuesOf(
      'uses: foxundermoon/feishu-action@v2\nwith:\n  url: ${{ secrets.F }}\n  msg_type: interactive\n  content: |\n    header:\n      title: {tag: plain_text, content: "Build ${{ job.status }}"}\n    elements:\n      - tag: div\n        text: {tag: lark_md, content: "**Branch** ${{ github.ref_name }}"}\n      - tag: action\n        actions:\n          - {tag: button, text: {tag: plain_text, content: Open}, url: "https://example.com"}\n',
    ),
  ).toMatchObject({
    title: 'Build ${STATUS_NAME}',
    'custom-content': '**Branch** ${CI_COMMIT_REF_NAME}\n\n[Open](https://example.com)',
  });
});

test('hb0730/bot-notice-action keeps when it tells whom', () => {
  expect(
    valuesOf(
      "uses: hb0730/bot-notice-action@v1\nwith:\n  job_status: ${{ job.status }}\n  on_notification: failure\n  on_failure_at_all: true\n  webhook: ${{ secrets.H }}\n  bot: wechat\n  content: 'Look ${@all}'\n",
    ),
  ).toEqual({
    channel: 'wecom',
    'webhook-url': 'H',
    'run-status': 'fail',
    mentions: 'all',
    'mention-on': 'fail',
    'custom-content': 'Look',
  });
});

test('a panel of Yunxiao Flow with its labels on lines of their own is read', () => {
  expect(
    valuesOf(
      '钉钉机器人通知\nWebhook地址\nhttps://oapi.dingtalk.com/robot/send?access_token=1\n运行状态\n成功 失败\n通知内容\n流水线名称 执行人\n@手机号\n13800000000\n',
    ),
  ).toEqual({
    channel: 'dingtalk',
    'webhook-url': 'DINGTALK_URL',
    'run-status': 'success, fail',
    content: 'pipelineName, operator',
    mentions: '13800000000',
  });
});
