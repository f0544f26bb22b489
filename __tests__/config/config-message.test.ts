import { describe, expect, test } from '@jest/globals';
import { configWith, destinations, findNotes, findProblems, findWarnings } from '../support/config.ts';

const { dingtalk } = destinations;
const { 'webhook-url': hook } = dingtalk;
const needs = '{"build":{"result":"success"}}';

describe('the configuration of a message', () => {
  test('accepts the words of the original service and keeps the order', async () => {
    const { content } = await configWith({
      'webhook-url': hook,
      content: 'status, pipelineStage, operator, pipelineTask, pipelineName',
    });
    expect(content).toEqual(['status', 'stage', 'actor', 'job', 'workflow']);
    expect((await configWith({ 'webhook-url': hook, content: 'none' })).content).toEqual([]);
  });

  test.each([
    ['job', {}],
    ['workflow', { needs }],
    ['workflow', { needs, scope: 'workflow' }],
    ['workflow-run', { scope: 'workflow-run' }],
  ] as const)('reports the %s with %j', async (scope, given) => {
    expect((await configWith({ 'webhook-url': hook, ...given }, 'workflow_run')).scope).toBe(scope);
  });

  test('has reports, formats and time zones', async () => {
    const given = { 'test-reports': 'a.xml\n b/**/*.xml', 'payload-format': 'flow', 'time-zone': 'Asia/Shanghai' };
    expect(await configWith({ 'webhook-url': 'https://x.test/h', ...given })).toMatchObject({
      testReports: ['a.xml', 'b/**/*.xml'],
      payloadFormat: 'flow',
      timeZone: 'Asia/Shanghai',
    });
  });

  test.each([
    ['zh-CN', 'zh'],
    ['zh_CN', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['ZH', 'zh'],
    ['en-US', 'en'],
    ['en_GB', 'en'],
    ['zh-SG', 'zh'],
    ['zh_Hans', 'zh'],
    ['en', 'en'],
    ['EN', 'en'],
  ] as const)('takes %s for the language %s', async (language, expected) => {
    expect((await configWith({ 'webhook-url': hook, language })).language).toBe(expected);
  });

  test.each(['fr', 'eng', 'xen', 'en-', 'en-abcde', 'zhx', 'xzh', 'zh-tw', 'zh-hans-sg', 'zh-cn-x', ''])(
    'rejects the language %j',
    async (language) => {
      expect(await findProblems({ 'webhook-url': hook, language })).toEqual([
        expect.stringMatching(/^language: .*en, zh/),
      ]);
    },
  );

  test.each(['UTC', 'utc', 'Asia/Shanghai', 'asia/shanghai', 'Etc/GMT-8', '+08:00'])(
    'accepts the time zone %s',
    async (zone) => {
      expect((await configWith({ 'webhook-url': hook, 'time-zone': zone })).timeZone).toBe(zone);
    },
  );

  test('has the texts as they are written', async () => {
    const given = { 'custom-content': '**x**', title: 'T', 'pipeline-name': 'P', 'stage-name': 'S', 'task-name': 'J' };
    expect(await configWith({ 'webhook-url': hook, ...given })).toMatchObject({
      custom: '**x**',
      title: 'T',
      pipelineName: 'P',
      stageName: 'S',
      taskName: 'J',
      language: 'en',
      globalParams: [],
      payloadFormat: 'documented',
      timeZone: 'UTC',
      rendersText: true,
    });
  });

  test('is a payload alone for the webhook', async () => {
    const given = { 'global-params': 'A=1', mentions: 'all' };
    expect(await configWith({ 'webhook-url': 'https://x.test/h', ...given })).toMatchObject({
      rendersText: false,
      globalParams: [{ key: 'A', value: '1' }],
      mentions: [],
      mentionMap: new Map(),
    });
  });

  test('mentions people on the given statuses', async () => {
    const map = { 'mention-map': 'mona: zhangsan' };
    expect(await configWith({ 'webhook-url': hook, mentions: 'lisi', 'mention-on': 'fail, broken' })).toMatchObject({
      mentions: [{ kind: 'id', value: 'lisi' }],
      mentionMap: new Map(),
      mentionOn: ['FAIL', 'broken'],
    });
    expect((await configWith({ 'webhook-url': hook, ...map })).mentionMap.get('mona')).toEqual([
      { kind: 'id', value: 'zhangsan' },
    ]);
    expect((await configWith({ 'webhook-url': hook })).mentions).toEqual([]);
  });

  test.each([
    ['without a channel', { mentions: '张三' }, ['webhook-url']],
    ['with needs and a scope that nobody knows', { 'webhook-url': hook, needs, scope: 'runs' }, ['scope']],
    ['with needs and another scope', { 'webhook-url': hook, needs, scope: 'workflow_run' }, ['needs']],
    ['with needs, scope and status', { 'webhook-url': hook, needs, scope: 'workflow', status: 'success' }, ['needs']],
  ] as const)('has one problem %s', async (_, given, inputs) => {
    expect((await findProblems(given, 'workflow_run')).map((text) => text.split(':')[0])).toEqual(inputs);
  });

  test.each(['null', '[]', '{}', '{"a":{}}', 'needs'])('never takes %j for jobs', async (text) => {
    const problems = await findProblems({ 'webhook-url': hook, scope: 'workflow', needs: text });
    expect(problems).toEqual([expect.stringContaining('Write needs: ${' + '{ toJSON(needs) }}')]);
  });

  test('may be about the scope or the status without needs', async () => {
    expect(await configWith({ 'webhook-url': hook, scope: 'job', status: 'success' })).toMatchObject({
      scope: 'job',
      status: 'SUCCESS',
    });
    expect((await configWith({ 'webhook-url': hook, scope: 'workflow' })).scope).toBe('workflow');
  });

  test('takes underscores for hyphens', async () => {
    const given = { scope: 'workflow_run', content: 'failed_steps' };
    expect(await configWith({ 'webhook-url': hook, ...given }, 'workflow_run')).toMatchObject({
      scope: 'workflow-run',
      content: ['failed-steps'],
    });
  });
});

describe('content', () => {
  test('may be the summary', async () => {
    expect((await configWith({ ...dingtalk, content: 'Summary, params' })).content).toEqual(
      expect.arrayContaining(['params']),
    );
    expect(await findWarnings({ ...dingtalk, content: 'summary', 'test-reports': 'a.xml' })).toEqual([]);
  });

  test.each(['none, branch', 'branch none'])('of nothing and something contradicts itself: %s', async (content) => {
    expect(await findProblems({ ...dingtalk, content })).toEqual([
      expect.stringMatching(/^content: has 'none' together/),
    ]);
  });

  test('is empty for none', async () => {
    expect((await configWith({ ...dingtalk, content: 'none, none' })).content).toEqual([]);
  });
});

describe('a line break that is written as two characters', () => {
  test.each<[string, number]>([
    ['one\\ntwo', 1],
    ['one\ntwo', 0],
    ['C:\\new\nline', 0],
    ['one', 0],
  ])('in %j leaves %d notes in the log', async (text, count) => {
    expect(await findNotes({ ...dingtalk, 'custom-content': text })).toHaveLength(count);
  });
});
