import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { channels } from '../../src/channels/index.ts';
import { inputNames } from '../../src/config/inputs.ts';
import { fields } from '../../src/message/fields.ts';
import { fill, type Opened, type Options, settled, shown, siteBrowser } from './page.ts';

let site: Awaited<ReturnType<typeof siteBrowser>>;
let opened: Opened | undefined;

beforeAll(async () => {
  site = await siteBrowser();
}, 60_000);
afterAll(() => site?.close());
afterEach(async () => {
  const { page, requests, messages } = opened ?? {};
  opened = undefined;
  await page?.context().close();
  expect(requests ?? []).toEqual([]);
  expect(messages ?? []).toEqual([]);
});

async function open(options: Options = {}) {
  opened = await site.open(options);
  return opened.page;
}
/** What is copied is kept in the page: a clipboard belongs to the whole machine. */
async function catchCopies(page: Opened['page']): Promise<void> {
  await page.evaluate(() => {
    const writeText = async (text: string) => {
      document.body.dataset.copied = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
}

type Step = { readonly with: Readonly<Record<string, string>>; readonly if?: string };
const stepOf = (yaml: string) => (parse(yaml) as Step[])[0];

describe('the panel', () => {
  test('is driven by the names of channels, inputs and words', async () => {
    const page = await open();
    const values = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect((await values('input[type="radio"][name="channel"]')).sort()).toEqual(Object.keys(channels).sort());
    expect(await values('input[type="checkbox"][name="content"]')).toEqual(Object.keys(fields));
    expect(await values('input[type="checkbox"][name="run-status"]')).toContain('broken');
    expect(await page.locator('select[name="scenario"]').count()).toBe(1);
    expect(await page.locator('select[name="page-language"]').count()).toBe(1);
    for (const name of ['step', 'workflow', 'reporter'])
      expect(await page.locator(`[data-result="${name}"]`).count()).toBe(1);
    expect(await page.locator('[data-preview="dingtalk"]').count()).toBe(1);
    expect(await page.locator('[data-request]').count()).toBe(1);
  });

  test.each(Object.keys(channels))('shows for %s every input that is of use there and no other', async (name) => {
    const page = await open();
    await fill(page, { channel: name });
    const shownNames = await page
      .locator('.settings [name]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name')))]);
    const row = channels[name as keyof typeof channels];
    for (const input of row.inputs) expect(shownNames).toContain(input);
    const special = Object.values(channels).flatMap(({ inputs }) => inputs as readonly string[]);
    for (const input of special)
      if (!(row.inputs as readonly string[]).includes(input)) expect(shownNames).not.toContain(input);
    for (const input of ['job-status', 'check-run-id', 'secret-source']) expect(shownNames).not.toContain(input);
    expect(shownNames.filter((input) => input !== null && !(inputNames as readonly string[]).includes(input))).toEqual(
      [],
    );
  });

  test('writes only what differs from the default', async () => {
    const page = await open();
    expect(stepOf((await shown(page)).step)?.with).toEqual({
      channel: 'dingtalk',
      'webhook-url': '${{ secrets.DINGTALK_URL }}',
    });
    await fill(page, { 'run-status': 'fail', timeout: '20' });
    expect(stepOf((await shown(page)).step)?.with).toMatchObject({ 'run-status': 'fail', timeout: '20' });
    await fill(page, { 'run-status': 'success, fail, cancel', timeout: '10' });
    expect(Object.keys(stepOf((await shown(page)).step)?.with ?? {})).toEqual(['channel', 'webhook-url']);
  });

  test('keeps what was filled in for a channel while another is looked at', async () => {
    const page = await open();
    await fill(page, { secret: 'MY_KEY', mentions: '13800000000', title: 'Hello' });
    await fill(page, { channel: 'wecom' });
    expect(stepOf((await shown(page)).step)?.with).toEqual({
      channel: 'wecom',
      'webhook-url': '${{ secrets.WECOM_URL }}',
      title: 'Hello',
    });
    await fill(page, { channel: 'dingtalk' });
    expect(stepOf((await shown(page)).step)?.with).toMatchObject({
      secret: '${{ secrets.MY_KEY }}',
      mentions: '13800000000',
    });
  });
});

describe('a secret', () => {
  const token = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6';
  test.each([
    ['webhook-url', `https://oapi.dingtalk.com/robot/send?access_token=${token}`],
    ['webhook-url', `https://example.com/hooks/${token}`],
    ['secret', `SEC${token}${token}`],
    ['secret', token],
    ['custom-content', `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${token}`],
    ['title', `ghp_${token}0000`],
    ['github-token', `ghp_${token}0000`],
    ['smtp-password', 'hunter2'],
    ['smtp-password', 'two words'],
    ['webhook-headers', `Authorization: Bearer ${token}`],
  ])('put into %s is refused and forgotten (%#)', async (name, value) => {
    const page = await open();
    const channel = name.startsWith('smtp') ? 'email' : name === 'webhook-headers' ? 'webhook' : 'dingtalk';
    await fill(page, { channel, [name]: value });
    const { problems, step, workflow, reporter } = await shown(page);
    expect(problems.join()).toMatch(new RegExp(`'${name}' .*[Pp]ut it into a secret`));
    expect(step + workflow + reporter).not.toContain(value);
    expect(await page.locator(`[name="${name}"]`).inputValue()).toBe('');
    expect(await page.content()).not.toContain(value);
    await fill(page, { [name]: name === 'title' || name === 'custom-content' ? 'text' : 'GOOD_NAME' });
    expect((await shown(page)).problems.join()).not.toMatch(/into a secret/);
  });

  test('is refused when the field is left, so that a name can be typed letter by letter', async () => {
    const page = await open();
    await page.fill('[name="secret"]', '');
    await page.locator('[name="secret"]').pressSequentially('team_key');
    expect(await page.locator('[name="secret"]').inputValue()).toBe('team_key');
    await page.fill('[name="secret"]', '');
    await page.locator('[name="secret"]').pressSequentially('hunter2');
    expect((await shown(page)).step).not.toContain('hunter2');
    await page.keyboard.press('Tab');
    expect(await page.locator('[name="secret"]').inputValue()).toBe('');
    expect((await shown(page)).problems.join()).toContain('ut it into a secret');
  });

  test('is listed with the command that creates it', async () => {
    const page = await open();
    await fill(page, { secret: 'MY_KEY', 'webhook-url': 'ONE_URL\nTWO_URL' });
    const { secrets, step } = await shown(page);
    expect(secrets).toEqual(['ONE_URL', 'TWO_URL', 'MY_KEY'].map((name) => `gh secret set ${name}`));
    expect(stepOf(step)?.with['webhook-url']).toBe('${{ secrets.ONE_URL }}\n${{ secrets.TWO_URL }}');
  });

  test('by a name that GitHub does not take is a problem', async () => {
    const page = await open();
    await page.fill('[name="webhook-url"]', '');
    await page.locator('[name="webhook-url"]').pressSequentially('my secret');
    await settled(page);
    expect((await shown(page)).problems.join()).toContain('is not yet the name of a secret');
  });
});

describe('permissions', () => {
  test('are those of the look-ups that the choice needs, with the reason', async () => {
    const page = await open();
    await fill(page, { content: 'branch', title: 'Hello' });
    expect((await shown(page)).permissions).toEqual([]);
    await fill(page, { content: 'errors', scope: 'workflow' });
    const { permissions, workflow } = await shown(page);
    expect(permissions.join('\n')).toContain('checks: read error annotations');
    expect(parse(workflow)).toMatchObject({ permissions: { contents: 'read', actions: 'read', checks: 'read' } });
  });
});

describe('results', () => {
  test('are three pieces of YAML that belong together', async () => {
    const page = await open();
    await fill(page, { 'run-status': 'running, fail', language: 'zh' });
    const { step, workflow, reporter } = await shown(page);
    const inputs = stepOf(step)?.with;
    const jobs = (parse(workflow) as { jobs: Record<string, { steps: { with?: unknown }[] }> }).jobs;
    expect(jobs.build?.steps[0]?.with).toEqual(inputs);
    const report = parse(reporter) as {
      on: { workflow_run: { types: string[] } };
      jobs: Record<string, { steps: { with?: object }[] }>;
    };
    expect(report.on.workflow_run.types).toContain('in_progress');
    expect(report.jobs.report?.steps[0]?.with).toEqual({ scope: 'workflow-run', ...inputs });
  });

  test('for the whole run are a last job that needs the others', async () => {
    const page = await open();
    await fill(page, { needs: '${{ toJSON(needs) }}' });
    const { step, workflow, problems } = await shown(page);
    expect(problems).toEqual([]);
    expect(stepOf(step)?.if).toBe('always()');
    expect(parse(workflow)).toMatchObject({ jobs: { report: { needs: ['build'], if: 'always()' } } });
  });

  test('are copied by the button', async () => {
    const page = await open();
    await catchCopies(page);
    await page.locator('.bar .button.main').click();
    expect(await page.locator('body').getAttribute('data-copied')).toBe((await shown(page)).step);
  });
});

describe('a link', () => {
  test('restores the choice and never holds a secret', async () => {
    const page = await open();
    await catchCopies(page);
    await fill(page, {
      channel: 'lark',
      'custom-content': '构建 ${STATUS}\nnext & line',
      'run-status': 'fail',
      content: 'commit, branch',
    });
    await page.selectOption('select[name="scenario"]', 'tag');
    await settled(page);
    const before = await shown(page);
    await page.locator('.result .panel-head .button').click();
    const hash = (await page.locator('body').getAttribute('data-copied'))?.replace(/^[^#]*/, '') ?? '';
    expect(hash).toContain('LARK_URL');
    await page.context().close();
    const again = await open({ hash });
    expect(await shown(again)).toEqual(before);
    expect(await again.locator('select[name="scenario"]').inputValue()).toBe('tag');
  });

  test('with a secret in it does not bring it into the page', async () => {
    const token = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6';
    const page = await open({
      hash: `#channel=lark&webhook-url=https://open.feishu.cn/open-apis/bot/v2/hook/${token}&secret=${token}`,
    });
    expect(await page.content()).not.toContain(token);
  });

  test('is the only memory: nothing is stored', async () => {
    const page = await open();
    await fill(page, { title: 'Hello', 'run-status': 'fail' });
    const stored = await page.evaluate(() => [document.cookie, JSON.stringify({ ...sessionStorage }), location.hash]);
    expect(stored).toEqual(['', '{}', '']);
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  });
});

describe('the order of the lines', () => {
  const order = (page: Opened['page']) =>
    page.locator('.order li').evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));

  test('changes by buttons and by Alt with the arrow keys, and the focus stays', async () => {
    const page = await open();
    await fill(page, { content: 'branch, commit, actor' });
    const start = await order(page);
    const last = start[2] ?? '';
    await page.locator(`.order li[data-item="${last}"] button`).first().click();
    expect(await order(page)).toEqual([start[0], last, start[1]]);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await order(page)).toEqual([last, start[0], start[1]]);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-item'))).toBe(last);
    expect(stepOf((await shown(page)).step)?.with.content).toBe([last, start[0], start[1]].join(', '));
  });

  test('changes by dragging', async () => {
    const page = await open();
    await fill(page, { content: 'branch, commit, actor' });
    const start = await order(page);
    await page.dragAndDrop(`.order li[data-item="${start[2]}"]`, `.order li[data-item="${start[0]}"]`);
    expect((await order(page))[0]).toBe(start[2]);
  });
});

test('a reference is put where the caret is', async () => {
  const page = await open();
  await fill(page, { 'custom-content': 'before  after' });
  await page
    .locator('[name="custom-content"]')
    .evaluate((area) => (area as HTMLTextAreaElement).setSelectionRange(7, 7));
  await page.locator('[data-input="custom-content"] select.insert').selectOption('CI_COMMIT_TITLE');
  await settled(page);
  expect(await page.locator('[name="custom-content"]').inputValue()).toBe('before ${CI_COMMIT_TITLE} after');
});

test('a message that is too long says what was cut', async () => {
  const page = await open();
  await fill(page, { channel: 'wecom', 'custom-content': '长'.repeat(3000) });
  const notes = await page.locator('[data-notes] li').allTextContents();
  expect(notes.join()).toContain('custom-content');
  const limit = await page.locator('meter').getAttribute('max');
  const value = await page.locator('meter').getAttribute('value');
  expect(Number(value)).toBeLessThanOrEqual(Number(limit));
});

test('a scenario that is not selected says that nothing is sent', async () => {
  const page = await open();
  await page.selectOption('select[name="scenario"]', 'start');
  await settled(page);
  expect(await page.locator('.preview .note').textContent()).toContain("not selected by 'run-status'");
});

test('the page speaks the language of the browser, and another when asked', async () => {
  const page = await open({ locale: 'zh-CN' });
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('h1').textContent()).toBe('消息通知');
  expect(await page.locator('[data-input="webhook-url"] .help').textContent()).toContain('请存放在密钥');
  expect(stepOf((await shown(page)).step)?.with.language).toBe('zh');
  await page.selectOption('select[name="page-language"]', 'en');
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe('Message Notification');
  expect(stepOf((await shown(page)).step)?.with.language).toBeUndefined();
});
