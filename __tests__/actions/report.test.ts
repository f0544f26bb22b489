import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { createLog } from '../../src/actions/log.ts';
import { publish, type Report, reportFailure, summarize } from '../../src/actions/report.ts';
import { detectStage, type Stage } from '../../src/actions/stage.ts';
import { type Env, InputError } from '../../src/config/inputs.ts';
import type { Delivery } from '../../src/delivery/retry.ts';
import { composed } from '../support/composed.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { setStageVariables } from '../support/in-process-step.ts';

const runner = useRunner();

const say = (en: string) => ({ en, zh: `${en} zh` });
const sent: Delivery = {
  outcome: 'sent',
  attempts: 1,
  code: '',
  reason: say(''),
  advice: say(''),
  id: 'msg_1',
  notes: [],
};
const lost: Delivery = {
  outcome: 'failed',
  attempts: 2,
  code: '310000',
  reason: say('No key'),
  advice: say('Look.'),
  id: 'msg_2',
  notes: [],
};
const half: Delivery = {
  outcome: 'partial',
  attempts: 3,
  code: '550',
  reason: { en: 'Not to b', zh: 'b 没有收到' },
  advice: { en: 'Check b.', zh: '请检查 b。' },
  id: '<3>',
  notes: [],
};

describe('the outcome of several targets', () => {
  test.each<[string, readonly Delivery[], string, string]>([
    ['one that has it', [sent], 'sent', ''],
    ['two that have it', [sent, sent], 'sent', ''],
    ['one that has it not', [lost], 'failed', 'No key. Look.'],
    ['two that have it not', [lost, lost], 'failed', 'target 1: No key. Look. target 2: No key. Look.'],
    ['one of two', [sent, lost], 'partial', 'target 2: No key. Look.'],
    ['a part of one', [half], 'partial', 'Not to b. Check b.'],
    [
      'a part of one, nothing of another',
      [half, lost],
      'partial',
      'target 1: Not to b. Check b. target 2: No key. Look.',
    ],
  ])('of %s', (_, deliveries, outcome, reason) => {
    expect(summarize(deliveries)).toMatchObject({ outcome, reason: { en: reason } });
  });
});

const { task } = composed().message;
const log = createLog('en', { redact: (text) => text.replaceAll('key', '***') });

function delivered(...deliveries: readonly Delivery[]): Report {
  return { ...summarize(deliveries), status: 'FAIL', task, channel: 'lark', deliveries };
}

describe('a report', () => {
  test('of a delivery writes every output, and one line', () => {
    publish(delivered(sent), log);
    expect(runner.left()).toMatchObject({
      outputs: {
        outcome: 'sent',
        reason: '',
        status: 'FAIL',
        payload: JSON.stringify(task),
        'message-id': 'msg_1',
        attempts: '1',
        results: '[{"index":0,"channel":"lark","outcome":"sent","attempts":1,"code":"","reason":""}]',
      },
      summary: '',
      annotations: [],
      lines: ['Sent to lark (status FAIL, attempts 1).'],
    });
  });

  test('of what failed is an error, a table, and redacted', () => {
    publish(delivered(lost), log);
    const { outputs, summary, annotations, lines } = runner.left();
    expect([outputs.outcome, outputs.reason, outputs.attempts]).toEqual(['failed', 'No ***. Look.', '2']);
    expect(JSON.parse(outputs.results ?? '')).toEqual([
      { index: 0, channel: 'lark', outcome: 'failed', attempts: 2, code: '310000', reason: 'No ***' },
    ]);
    expect([annotations, lines]).toEqual([['error: Notification not delivered: No ***. Look.'], []]);
    expect(summary.split('\n')).toContain('| 1 | lark | failed | 2 | 310000 | No &#42;&#42;&#42; |');
  });

  test('of a part names the target and counts all attempts', () => {
    publish(delivered(sent, half), log);
    const { outputs, summary, annotations } = runner.left();
    expect([outputs.outcome, outputs.attempts, outputs['message-id']]).toEqual(['partial', '4', 'msg_1']);
    expect(annotations).toEqual(['error: Notification partly delivered: target 2: Not to b. Check b.']);
    expect(summary).toContain('| 1 | lark | sent | 1 |  |  |\n| 2 | lark | partial | 3 | 550 | Not to b |');
  });

  test('shows no table, link or image from the text of a service, and shortens it', () => {
    const hostile = `a | b\n| c ![x](http://evil.test) \`<b>*_\\ ${'x'.repeat(999)}`;
    publish(delivered({ ...lost, reason: say(hostile), code: '<i>' }), createLog('en', { redact: (text) => text }));
    const rows = runner
      .left()
      .summary.split('\n')
      .filter((line) => line.startsWith('| 1 '));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(
      '&#60;i&#62; | a &#124; b &#124; c !&#91;x&#93;(http:∕∕evil.test) &#96;&#60;b&#62;&#42;&#95;&#92; xxx',
    );
    expect(rows[0]?.length).toBeLessThan(420);
  });

  test.each([
    'www.evil.test/<a href=https://evil.test>x</a>',
    'ftp://evil.test\\<a href="https://evil.test">x</a>',
    'HTTPS://evil.test\\<img src=x>',
    'WWW.evil.test_*x*_~~y~~',
    'mailto:a@evil.test a@evil.test xmpp:a@evil.test',
    '@octocat octo/hello#1 #2 $x$ ![x](y) [x]: y',
    '&lt;b&gt; &#60;i&#62; <!-- x -->',
  ])("escapes what has an effect in GitHub's Markdown: %s", (text) => {
    publish(
      delivered({ ...lost, code: text, reason: { en: text, zh: text } }),
      createLog('en', { redact: (shown) => shown }),
    );
    const html = new MarkdownIt({ html: true }).render(runner.left().summary);
    const tags = html.match(/<\/?[a-z]\w*[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^<\/?(?:h3|table|thead|tbody|tr|th|td)>$/.test(tag))).toEqual([]);
    const cell = html.match(/<td>[^<]*<\/td>/g)?.at(-1) ?? '';
    // What GitHub makes a link of: https://github.github.com/gfm/#autolinks-extension-
    expect(cell).not.toMatch(/www\.|(?:https?|ftp):\/\/|[\w.+-]@[\w-]/i);
    expect(html.match(/<tr>/g)).toHaveLength(2);
  });

  test('hides a secret in every text, a code of digits too', () => {
    const quoted = { ...lost, code: '40035123', reason: { en: 'No 40035123', zh: '没有 40035123' } };
    publish(delivered(quoted), createLog('en', { redact: (text) => text.replaceAll('40035123', '***') }));
    const { outputs, summary, annotations } = runner.left();
    expect(JSON.stringify([outputs.reason, outputs.results, summary, annotations])).not.toContain('40035123');
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([{ code: '***', reason: 'No ***' }]);
  });

  test('in Chinese is Chinese but for what machines read', () => {
    publish(delivered(sent, half), createLog('zh', { redact: (text) => text }));
    const { outputs, summary, annotations } = runner.left();
    expect(outputs).toMatchObject({ outcome: 'partial', reason: '目标 2：b 没有收到。请检查 b。' });
    expect(JSON.parse(outputs.results ?? '')[1]).toMatchObject({
      outcome: 'partial',
      code: '550',
      reason: 'b 没有收到',
    });
    expect(annotations).toEqual(['error: 通知只送达了一部分：目标 2：b 没有收到。请检查 b。']);
    expect(summary).toContain('| # | 渠道 | 结果 | 尝试次数 | 错误码 | 原因 |');
  });

  test.each<['skipped' | 'failed', readonly string[]]>([
    ['skipped', ['Nothing sent: the *** is missing.']],
    ['failed', []],
  ])('of nothing tried (%s) writes no summary', (outcome, lines) => {
    publish({ outcome, reason: { en: 'the key is missing', zh: '' }, status: undefined }, log);
    expect(runner.left()).toMatchObject({
      outputs: {
        outcome,
        reason: 'the *** is missing',
        status: '',
        payload: '',
        'message-id': '',
        attempts: '0',
        results: '[]',
      },
      summary: '',
      annotations: [],
      lines,
    });
  });

  test('of a dry run puts the preview into the summary, redacted', () => {
    publish(
      { outcome: 'skipped', reason: { en: "'dry-run' is on", zh: '' }, status: 'FAIL', task, preview: '# the key' },
      log,
    );
    expect(runner.left()).toMatchObject({
      outputs: { payload: JSON.stringify(task), outcome: 'skipped' },
      summary: '# the ***\n',
    });
  });

  test('names what it could not write, and writes the rest', () => {
    runner.lose('OUTPUT');
    publish(delivered(sent), log);
    expect(runner.left().lines).toEqual(['Sent to lark (status FAIL, attempts 1).']);
  });

  test('names each file that it could not write', () => {
    runner.lose('STEP_SUMMARY');
    publish(delivered(lost), log);
    expect(runner.left().annotations).toEqual([
      'error: Notification not delivered: No ***. Look.',
      "warning: Could not write the job summary: the runner's file is missing or not writable.",
    ]);
    expect(runner.left().outputs.outcome).toBe('failed');
  });

  test('is an error and a table without outputs', () => {
    runner.lose('OUTPUT');
    publish(delivered(lost), log);
    expect(runner.left().annotations).toEqual([
      "warning: Could not write the outputs: the runner's file is missing or not writable.",
      'error: Notification not delivered: No ***. Look.',
    ]);
    expect(runner.left().summary).toContain('310000');
  });
});

const hide = (text: string) => text.replaceAll('key', '***');

type Given = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly entry?: 'main' | 'post';
  readonly env?: Env;
};

function report(error: unknown, { inputs = {}, entry = 'main', env = {} }: Given = {}) {
  const input = (name: string) => inputs[name] ?? '';
  const log = createLog('en', { redact: hide });
  setStageVariables({});
  return {
    code: reportFailure(error, { input, env, log, stage: detectStage(entry) as Stage }),
    ...runner.left(),
  };
}

const problems = new InputError([
  { input: 'secret', text: { en: 'is the key.', zh: '是 key。' } },
  { input: 'language', text: { en: 'is wrong.', zh: '不对。' } },
]);
const empty = new InputError([{ input: 'webhook-url', text: { en: 'is empty.', zh: '为空。' } }]);

describe('bad input', () => {
  test('is an annotation for each problem, fails main, and leaves nothing to post', () => {
    expect(report(problems)).toMatchObject({
      code: 1,
      annotations: ["error: Input 'secret' is the ***.", "error: Input 'language' is wrong."],
      outputs: { outcome: 'failed', reason: "Input 'secret' is the ***. Input 'language' is wrong.", status: '' },
      state: { stage: 'done' },
      summary: '',
      lines: [],
    });
  });

  test('fails main whatever `fail-on-error` says', () => {
    expect(report(problems, { inputs: { 'fail-on-error': 'false' } }).code).toBe(1);
  });

  test.each([
    ['', 0],
    ['false', 0],
    ['true', 1],
    ['True', 1],
  ])('in post fails the step only when asked (%j), and saves nothing', (asked, code) => {
    const left = report(problems, { inputs: { 'fail-on-error': asked }, entry: 'post' });
    expect([left.code, left.state, left.outputs.outcome]).toEqual([code, {}, 'failed']);
  });
});

describe('a run that was given no secrets', () => {
  const notice =
    'notice: Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.';

  test.each<[string, Given]>([
    ["of a fork's pull request", { inputs: { 'secret-source': 'None' } }],
    ['by Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
  ])('%s is excused for what comes from a secret, by a notice', (_, given) => {
    expect(report(empty, given)).toMatchObject({
      code: 0,
      annotations: [notice],
      outputs: { outcome: 'skipped', reason: 'this run was given no secrets (fork or Dependabot)' },
      state: { stage: 'done' },
      lines: ['Nothing sent: this run was given no secrets (fork or Dependabot).'],
    });
  });

  test('is not failed by `fail-on-error`', () => {
    expect(report(empty, { inputs: { 'secret-source': 'None', 'fail-on-error': 'true' } }).code).toBe(0);
  });

  test('gets an error for every other mistake', () => {
    const { code, annotations } = report(problems, { inputs: { 'secret-source': 'None' } });
    expect([code, annotations.length]).toEqual([1, 2]);
  });
});

describe('a defect of the action', () => {
  test.each([
    ['an error', new TypeError('key of undefined'), '*** of undefined'],
    ['something else', 'a key was thrown', 'a *** was thrown'],
  ])('that is %s is reported without its stack, asks for a bug report, and does not fail the job', (_, error, text) => {
    expect(report(error)).toMatchObject({
      code: 0,
      annotations: [`error: Unexpected error, please report it as a bug: ${text}`],
      outputs: { outcome: 'failed', reason: `unexpected error: ${text}` },
      state: {},
      lines: [],
    });
  });

  test('fails the step when asked', () => {
    expect(report(new Error('x'), { inputs: { 'fail-on-error': 'TRUE' } }).code).toBe(1);
  });
});
