import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs.ts';
import {
  configWith,
  createInput,
  destinations,
  findProblems,
  findWarnings,
  type StepInputs,
} from '../support/config.ts';

const { dingtalk, email: mail } = destinations;
const { 'webhook-url': hook } = dingtalk;
const needs = '{"build":{"result":"success"}}';

describe('bad input is refused', () => {
  test.each<[string, StepInputs, RegExp]>([
    ['nowhere to send', {}, /^webhook-url: is empty/],
    ['an unknown channel', { channel: 'pigeon' }, /^channel: .*pigeon.*dingtalk/],
    ['a channel without a URL', { channel: 'lark' }, /^webhook-url: is empty.*secret/],
    [
      'an unknown status word',
      { 'webhook-url': hook, 'run-status': 'succes' },
      /^run-status: .*'succes'.*Did you mean 'success'/,
    ],
    ['an unknown status', { 'webhook-url': hook, status: 'failre' }, /^status: .*'failre'.*Did you mean 'failure'/],
    [
      'an unknown content word',
      { 'webhook-url': hook, content: 'comit' },
      /^content: .*'comit'.*Did you mean 'commit'/,
    ],
    ['an unknown scope', { 'webhook-url': hook, scope: 'run' }, /^scope: .*'run'.*workflow-run/],
    ['an unknown language', { 'webhook-url': hook, language: 'fr' }, /^language: .*'fr'.*en, zh/],
    ['no status selected', { 'webhook-url': hook, 'run-status': '' }, /^run-status: is empty. Allowed: running, wait,/],
    ['an empty number', { 'webhook-url': hook, timeout: '' }, /^timeout: must be a whole number from 1 to 50/],
    ['a negative number', { 'webhook-url': hook, retries: '-1' }, /^retries: must be a whole number from 0 to 10/],
    ['a huge number', { 'webhook-url': hook, timeout: '1e9' }, /^timeout: /],
    ['a number with a unit', { 'webhook-url': hook, timeout: '10s' }, /^timeout: .*'10s'/],
    ['a boolean of YAML 1.1', { 'webhook-url': hook, 'fail-on-error': 'yes' }, /^fail-on-error: must be true or false/],
    ['an empty boolean', { 'webhook-url': hook, 'dry-run': '' }, /^dry-run: must be true or false/],
    ['letters in a mobile', { 'webhook-url': hook, mentions: '138oo000000' }, /^mentions: .*looks like a mobile/],
    [
      'too many mentions',
      { 'webhook-url': hook, mentions: Array.from({ length: 101 }, (_, n) => `u${n}`).join(',') },
      /^mentions: names 101 people/,
    ],
    ['params without =', { 'webhook-url': hook, 'global-params': 'x' }, /^global-params: line 1 is not/],
    ['broken JSON params', { 'webhook-url': hook, 'global-params': '{x' }, /^global-params: .*not valid JSON/],
    ['needs with a status', { 'webhook-url': hook, needs, status: 'success' }, /^needs: .*'status: success'/],
    ['needs with another scope', { 'webhook-url': hook, needs, scope: 'job' }, /^needs: .*'scope: job'/],
    ['a time zone that nobody knows', { 'webhook-url': hook, 'time-zone': 'Beijing' }, /^time-zone: .*Asia\/Shanghai/],
    [
      'an unknown payload format',
      { 'webhook-url': 'https://x.test/h', 'payload-format': 'flo' },
      /Did you mean 'flow'/,
    ],
    [
      'a glob of four stars in a name',
      { 'webhook-url': hook, 'test-reports': '*a*b*c*' },
      /^test-reports: line 1 .*3 stars/,
    ],
    [
      'a glob of 2 KiB',
      { 'webhook-url': hook, 'test-reports': 'a'.repeat(2048) },
      /^test-reports: line 1 .*1024 bytes/,
    ],
    [
      'reports outside',
      { 'webhook-url': hook, 'test-reports': 'a.xml\n../b.xml' },
      /^test-reports: line 2 .*workspace/,
    ],
    ['no recipient', { channel: 'email', ...mail, 'email-to': '' }, /^email-to: is empty/],
    ['no sender', { ...mail, 'email-from': '' }, /^email-from: is empty/],
    ['two at signs', { ...mail, 'email-to': 'a@b@c' }, /^email-to: /],
    [
      '300 addresses',
      { ...mail, 'email-to': Array.from({ length: 300 }, (_, n) => `u${n}@x.test`).join(',') },
      /^email-to: /,
    ],
    ['port 0', { ...mail, 'smtp-port': '0' }, /^smtp-port: /],
    ['port 65536', { ...mail, 'smtp-port': '65536' }, /^smtp-port: /],
    [
      'an attachment outside the workspace',
      { ...mail, 'email-attachments': '../../etc/passwd' },
      /^email-attachments: /,
    ],
  ])('%s', async (_, given, expected) => {
    const found = await findProblems(given);
    expect(found).toEqual([expect.stringMatching(expected)]);
    // Never a URL, a token or the value of a secret.
    expect(found.join()).not.toMatch(/canary|:\/\/\w+:\w+@/);
  });

  test('all of it at once', async () => {
    const found = await findProblems({
      'webhook-url': hook,
      language: 'fr',
      timeout: 'x',
      retries: '99',
      content: 'nope',
      mentions: '138oo000000',
    });
    expect(found.map((text) => text.split(':')[0]).sort()).toEqual([
      'content',
      'language',
      'mentions',
      'retries',
      'timeout',
    ]);
  });
});

describe('good input', () => {
  test('may be about the run that triggered this one, in a workflow for that', async () => {
    const given = { 'webhook-url': hook, scope: 'workflow-run' };
    expect((await configWith(given, 'workflow_run')).scope).toBe('workflow-run');
    expect(await findProblems(given, 'push')).toEqual([
      expect.stringMatching(/^scope: is 'workflow-run', which works only/),
    ]);
    expect((await configWith({ 'webhook-url': hook }, 'workflow_run')).scope).toBe('job');
  });

  test.each<[string, StepInputs, RegExp[]]>([
    ['that are shown', { 'webhook-url': hook, 'test-reports': 'a.xml', content: 'tests' }, []],
    ['that are not there', { 'webhook-url': hook, content: 'tests' }, []],
    ['that are neither there nor shown', { 'webhook-url': hook, content: 'job' }, []],
    [
      'that are not shown',
      { 'webhook-url': hook, 'test-reports': 'a.xml', content: 'job' },
      [/'content' has neither 'summary' nor 'tests'/],
    ],
    [
      'of a payload',
      { 'webhook-url': 'https://x.test/h', 'test-reports': 'a.xml' },
      [/'test-reports' is not used by the channel webhook/],
    ],
  ])('warns of reports %s: %j', async (_, given, expected) => {
    expect(await findWarnings(given)).toEqual(expected.map((text) => expect.stringMatching(text)));
  });

  test('warns once of what is given twice', async () => {
    const url = 'http://ci.example.com/hook';
    expect(await findWarnings({ 'webhook-url': `${url}/1\n${url}/2` })).toHaveLength(1);
  });

  test('warns of inputs of other channels', async () => {
    const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x';
    expect(await findWarnings({ 'webhook-url': url, secret: 'SECabcdefgh', 'email-cc': 'a@x.test' })).toEqual([
      expect.stringContaining("'secret' is not used by the channel wecom"),
      expect.stringContaining("'email-cc'"),
    ]);
  });
});

describe('the configuration of a delivery', () => {
  test('is taken from the inputs', async () => {
    const given = {
      'run-status': 'FAIL finish',
      timeout: '7',
      retries: '0',
      'fail-on-error': 'true',
      'dry-run': 'TRUE',
    };
    const more = { 'github-token': 'ghs_x', 'check-run-id': '12', 'test-reports': 'a.xml', content: 'tests' };
    expect(await configWith({ 'webhook-url': hook, ...given, ...more })).toMatchObject({
      selectors: ['FAIL', 'end'],
      status: undefined,
      neededJobs: undefined,
      testReports: ['a.xml'],
      token: 'ghs_x',
      timeoutMs: 7000,
      retries: 0,
      failOnError: true,
      dryRun: true,
      checkRunId: '12',
      warnings: [],
    });
  });

  test('has jobs only from needs, and no reports unless they are given', async () => {
    expect(await configWith({ 'webhook-url': hook, needs })).toMatchObject({
      neededJobs: [{ name: 'build', status: 'SUCCESS' }],
      testReports: [],
    });
  });

  test.each([
    ['11', /retries/],
    ['-1', /retries/],
    ['0', undefined],
    ['10', undefined],
  ])('takes %s retries: from 0 to 10', async (retries, problem) => {
    const found = await findProblems({ 'webhook-url': hook, retries });
    expect(found).toEqual(problem === undefined ? [] : [expect.stringMatching(problem)]);
  });

  test.each(['12a', 'a12', '1 2', '', '${{ job.check_run_id }}'])('takes %j for no id of a check run', async (id) => {
    expect((await configWith({ 'webhook-url': hook, 'check-run-id': id })).checkRunId).toBe('');
  });

  test('warns of every value that a followed job never has, and of no other', async () => {
    const warnings = await findWarnings({ 'webhook-url': hook, 'run-status': 'success, cancelling, wait, fail, skip' });
    expect(warnings).toEqual([
      expect.stringMatching(/^Input 'run-status' has 'cancelling' and 'wait' and 'skip', which/),
    ]);
    expect(await findWarnings({ 'webhook-url': hook, 'run-status': 'success, running, cancel' })).toEqual([]);
  });

  test.each(['skip', 'wait', 'success, SKIPPED'])('warns that a followed job never ends with %s', async (words) => {
    const warnings = await findWarnings({ 'webhook-url': hook, 'run-status': words });
    expect(warnings).toEqual([expect.stringMatching(/^Input 'run-status' has '(?:skip|wait|SKIPPED)', which/)]);
    expect(await findWarnings({ 'webhook-url': hook, 'run-status': words, needs })).toEqual([]);
    expect(await findWarnings({ 'webhook-url': hook, 'run-status': words, status: 'skipped' })).toEqual([]);
  });
});

describe('a status that came out empty', () => {
  test.each<[string, StepInputs]>([
    ['alone', {}],
    ['with blanks', { status: '  \n' }],
    ['with needs', { needs }],
    ['in the scope of the run', { scope: 'workflow' }],
  ])('is an error %s that names what gives a value', async (_, given) => {
    const found = await findProblems({ ...dingtalk, status: '', ...given });
    expect(found).toEqual([expect.stringMatching(/^status: is empty/)]);
    for (const word of ["'follow'", 'needs.<job>.result', 'steps.<id>.outcome', 'job.status'])
      expect(found[0]).toContain(word);
  });

  test('follows in the post stage, which has no default of its own without state', async () => {
    expect((await configWith({ ...dingtalk, status: '' }, { stage: 'post' })).status).toBeUndefined();
  });

  test.each(['follow', 'Follow', 'FOLLOW'])('%s follows the job', async (status) => {
    expect(await configWith({ ...dingtalk, status })).toMatchObject({ status: undefined, scope: 'job' });
  });

  test.each(['workflow', ''])('follow is no contradiction to needs in the scope %j', async (scope) => {
    expect(await configWith({ ...dingtalk, needs, scope, status: 'follow' })).toMatchObject({
      status: undefined,
      scope: 'workflow',
    });
  });

  test.each(['null', 'undefined', 'Object', 'true'])('is not taken for a status when it is %s', async (status) => {
    expect(await findProblems({ ...dingtalk, status })).toEqual([
      expect.stringMatching(/^status: has an unknown value/),
    ]);
  });

  test('follow is the default', () => {
    expect(createInput({})('status')).toBe('follow');
  });
});

describe('an exceeded time', () => {
  test('is selected by its value', async () => {
    const given = { ...dingtalk, needs, mentions: 'all', 'run-status': 'fail, timeout', 'mention-on': 'Timeout' };
    expect(await configWith(given)).toMatchObject({ selectors: ['FAIL', 'timeout'], mentionOn: ['timeout'] });
    expect(await findWarnings(given)).toEqual([]);
  });

  test.each<InputName>(['run-status', 'mention-on'])('is warned of in the scope job: %s', async (input) => {
    expect(await findWarnings({ ...dingtalk, mentions: 'all', [input]: 'fail, timeout' })).toEqual([
      expect.stringMatching(`^Input '${input}' has 'timeout', which a step cannot see in its own job`),
    ]);
  });
});
