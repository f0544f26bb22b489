import fs, { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Delivery } from '../../src/delivery/retry.ts';
import { InputError } from '../../src/inputs/reader.ts';
import { reportFailure } from '../../src/runner/failure.ts';
import { publish, type Report, summarise } from '../../src/runner/report.ts';
import { collectSecrets } from '../../src/runner/secrets.ts';
import { type Stage, stageOf } from '../../src/runner/stage.ts';
import { flush } from '../../src/runner/toolkit.ts';
import { readPairs } from '../support/command-files.ts';
import { readLog } from '../support/log.ts';
import { composed } from '../support/messages.ts';

let folder = '';
let printed = '';
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) {
    process.env[`GITHUB_${name}`] = file(name);
    writeFileSync(file(name), '');
  }
  printed = '';
  jest.spyOn(fs, 'writeSync').mockImplementation((_, bytes) => {
    printed += bytes;
    return (bytes as unknown as Uint8Array).length;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) delete process.env[`GITHUB_${name}`];
  rmSync(folder, { recursive: true });
});

/** All that a report left behind. */
function left() {
  flush();
  const { commands, lines } = readLog(printed);
  return {
    outputs: readPairs(file('OUTPUT')),
    summary: readFileSync(file('STEP_SUMMARY'), 'utf8'),
    annotations: commands.map(({ name, text }) => `${name}: ${text}`),
    lines: lines.filter((line) => !line.startsWith('::')),
  };
}

const sent: Delivery = { outcome: 'sent', attempts: 1, code: '', reason: '', advice: '', id: 'msg_1', notes: [] };
const lost: Delivery = {
  outcome: 'failed',
  attempts: 2,
  code: '310000',
  reason: 'No key',
  advice: 'Look.',
  id: 'msg_2',
  notes: [],
};
const half: Delivery = {
  outcome: 'partial',
  attempts: 3,
  code: '550',
  reason: 'Not to b',
  advice: 'Check b.',
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
    expect(summarise(deliveries)).toEqual({ outcome, reason });
  });
});

const { task } = composed().message;
const hide = (text: string) => text.replaceAll('key', '***');

function delivered(...deliveries: readonly Delivery[]): Report {
  return { ...summarise(deliveries), status: 'FAIL', task, channel: 'lark', deliveries };
}

describe('a report', () => {
  test('of a delivery writes every output, and one line', () => {
    publish(delivered(sent), hide);
    expect(left()).toEqual({
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
    publish(delivered(lost), hide);
    const { outputs, summary, annotations, lines } = left();
    expect([outputs.outcome, outputs.reason, outputs.attempts]).toEqual(['failed', 'No ***. Look.', '2']);
    expect(JSON.parse(outputs.results ?? '')).toEqual([
      { index: 0, channel: 'lark', outcome: 'failed', attempts: 2, code: '310000', reason: 'No ***' },
    ]);
    expect([annotations, lines]).toEqual([['error: Notification not delivered: No ***. Look.'], []]);
    expect(summary.split('\n')).toContain('| 1 | lark | failed | 2 | 310000 | No \\*\\*\\* |');
  });

  test('of a part names the target and counts all attempts', () => {
    publish(delivered(sent, half), hide);
    const { outputs, summary, annotations } = left();
    expect([outputs.outcome, outputs.attempts, outputs['message-id']]).toEqual(['partial', '4', 'msg_1']);
    expect(annotations).toEqual(['error: Notification partly delivered: target 2: Not to b. Check b.']);
    expect(summary).toContain('| 1 | lark | sent | 1 |  |  |\n| 2 | lark | partial | 3 | 550 | Not to b |');
  });

  test('makes no table, link or image of what a service says, and cuts it', () => {
    const hostile = `a | b\n| c ![x](http://evil.test) \`<b>*_\\ ${'x'.repeat(999)}`;
    publish(delivered({ ...lost, reason: hostile, code: '<i>' }), (text) => text);
    const rows = left()
      .summary.split('\n')
      .filter((line) => line.startsWith('| 1 '));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('\\<i\\> | a \\| b \\| c !\\[x\\](http://evil.test) \\`\\<b\\>\\*\\_\\\\ xxx');
    expect(rows[0]?.length).toBeLessThan(420);
  });

  test.each<['skipped' | 'failed', readonly string[]]>([
    ['skipped', ['Nothing sent: the *** is missing.']],
    ['failed', []],
  ])('of nothing tried (%s) writes no summary', (outcome, lines) => {
    publish({ outcome, reason: 'the key is missing', status: undefined }, hide);
    expect(left()).toEqual({
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
    publish({ outcome: 'skipped', reason: "'dry-run' is on", status: 'FAIL', task, preview: '# the key' }, hide);
    expect(left()).toMatchObject({
      outputs: { payload: JSON.stringify(task), outcome: 'skipped' },
      summary: '# the ***\n',
    });
  });

  test('says what it could not write, and writes the rest', () => {
    rmSync(file('OUTPUT'));
    publish(delivered(lost), hide);
    expect(left().annotations).toEqual([
      "warning: Could not write the outputs: the runner's file is missing or not writable.",
      'error: Notification not delivered: No ***. Look.',
    ]);
    expect(left().summary).toContain('310000');
  });
});

describe('what went wrong', () => {
  const problems = new InputError([
    { input: 'secret', text: 'is the key.' },
    { input: 'language', text: 'is wrong.' },
  ]);
  const empty = new InputError([{ input: 'webhook-url', text: 'is empty.' }]);

  function report(error: unknown, inputs: Record<string, string> = {}, entry: 'main' | 'post' = 'main') {
    const input = (name: string) => inputs[name] ?? '';
    const secrets = { ...collectSecrets(input, {}), redact: hide };
    return { code: reportFailure(error, { input, env: {}, secrets, stage: stageOf(entry, {}) as Stage }), ...left() };
  }

  test('with the inputs is said one by one, fails main, and leaves nothing to post', () => {
    const { code, annotations, outputs, summary } = report(problems);
    expect(annotations).toEqual(["error: Input 'secret' is the ***.", "error: Input 'language' is wrong."]);
    expect([code, outputs.outcome, outputs.reason, summary]).toEqual([
      1,
      'failed',
      "Input 'secret' is the ***. Input 'language' is wrong.",
      '',
    ]);
    expect(readPairs(file('STATE'))).toEqual({ stage: 'done' });
  });

  test.each([
    ['post', '', 0],
    ['post', 'true', 1],
  ] as const)('with the inputs in %s fails the step only when asked (%j)', (entry, asked, code) => {
    expect(report(problems, { 'fail-on-error': asked }, entry).code).toBe(code);
    expect(readPairs(file('STATE'))).toEqual({});
  });

  test('because there are no secrets is a notice', () => {
    const { code, annotations, outputs } = report(empty, { 'secret-source': 'None' });
    expect([code, outputs.outcome, annotations.length]).toEqual([0, 'skipped', 1]);
    expect(annotations[0]).toMatch(/^notice: Nothing sent: this run was given no secrets/);
    expect(readPairs(file('STATE'))).toEqual({ stage: 'done' });
  });

  test.each([
    ['as an error', new TypeError('key of undefined'), '', 0],
    ['as something else', 'a key was thrown', 'TRUE', 1],
  ])('in the action itself is said without the stack: %s', (_, error, asked, exit) => {
    const { code, annotations, outputs } = report(error, { 'fail-on-error': asked });
    expect([code, outputs.outcome]).toEqual([exit, 'failed']);
    expect(annotations.join()).toMatch(/^error: Unexpected error, please report it as a bug: .*\*\*\*/);
    expect(annotations.join()).not.toMatch(/\bat .*\.ts/);
    expect(outputs.reason).toMatch(/^unexpected error: .*\*\*\*/);
    expect(readPairs(file('STATE'))).toEqual({});
  });
});
