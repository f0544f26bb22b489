import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { channels } from '../../src/channels/index.ts';
import { inputNames } from '../../src/config/inputs.ts';
import { contentNames, parseContent } from '../../src/message/options.ts';
import { fill, type Opened, onePagePerTest, settled, shown } from './page.ts';

const { open } = onePagePerTest();
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
  test('finds channels, inputs and values by their names', async () => {
    const page = await open();
    const values = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect((await values('input[type="radio"][name="channel"]')).sort()).toEqual(Object.keys(channels).sort());
    expect(await values('input[type="checkbox"][name="content"]')).toEqual(parseContent(contentNames));
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
    const known: readonly string[] = [...inputNames, 'env'];
    expect(shownNames.filter((input) => input !== null && !known.includes(input))).toEqual([]);
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
    ['smtp-password', 'P@ssw0rd!'],
    ['webhook-headers', `Authorization: Bearer ${token}`],
  ])('put into %s is refused and forgotten (%#)', async (name, value) => {
    const page = await open();
    const channel = name.startsWith('smtp') ? 'email' : name === 'webhook-headers' ? 'webhook' : 'dingtalk';
    await fill(page, { channel, [name]: value });
    const { problems, step, workflow, reporter } = await shown(page);
    expect(problems.join()).toMatch(new RegExp(`'${name}': .*Save it as a GitHub secret`));
    expect(step + workflow + reporter).not.toContain(value);
    expect(await page.locator(`[name="${name}"]`).inputValue()).not.toContain(value);
    expect(await page.content()).not.toContain(value);
    expect(decodeURIComponent(page.url())).not.toContain(value);
    // The message stays when the field is left, and goes when it is changed.
    await page.locator(`[name="${name}"]`).focus();
    await page.keyboard.press('Tab');
    expect((await shown(page)).problems.join()).toContain('Save it as a GitHub secret');
    await fill(page, { [name]: name === 'title' || name === 'custom-content' ? 'text' : 'GOOD_NAME' });
    expect((await shown(page)).problems.join()).not.toContain('Save it as a GitHub secret');
  });

  test('is checked when the field loses the focus, so that a name can be typed letter by letter', async () => {
    const page = await open();
    const secret = page.locator('[name="secret"]');
    await secret.pressSequentially('team_key');
    expect(await secret.inputValue()).toBe('team_key');
    expect(await page.locator('[data-input="secret"] .wrong p').count()).toBe(0);
    await secret.fill('');
    await secret.pressSequentially('SEC0123456789');
    await settled(page);
    expect(page.url()).not.toContain('SEC0');
    await secret.pressSequentially('abcdef0123');
    expect((await shown(page)).step).not.toContain('SEC0');
    await page.keyboard.press('Tab');
    expect(await secret.inputValue()).toBe('');
    expect((await shown(page)).problems.join()).toContain('Save it as a GitHub secret');
  });

  test.each([
    ['secrets.MY_KEY', 'MY_KEY'],
    ['${{ secrets.MY_KEY }}', 'MY_KEY'],
    ['${{secrets.MY_KEY}}', 'MY_KEY'],
    ['  MY_KEY  ', 'MY_KEY'],
    ['team_key', 'team_key'],
  ])('name written as %j is taken as %s', async (text, name) => {
    const page = await open();
    await fill(page, { secret: text });
    const { problems, step } = await shown(page);
    expect(problems).toEqual([]);
    expect(await page.locator('[name="secret"]').inputValue()).toBe(name);
    expect(stepOf(step)?.with.secret).toBe(`\${{ secrets.${name} }}`);
  });

  test('proposes the name of the signing key where the service signs', async () => {
    const page = await open();
    await page.click('[data-action="use-secret"]');
    await settled(page);
    expect(stepOf((await shown(page)).step)?.with.secret).toBe('${{ secrets.DINGTALK_SECRET }}');
    await fill(page, { channel: 'wecom' });
    expect(await page.locator('[data-action="use-secret"]').count()).toBe(0);
  });

  test('is listed with the command that creates it', async () => {
    const page = await open();
    await fill(page, { secret: 'MY_KEY', 'webhook-url': 'ONE_URL\nTWO_URL' });
    const { secrets, step, problems, warnings } = await shown(page);
    expect([...problems, ...warnings]).toEqual([]);
    expect(secrets).toEqual(['ONE_URL', 'TWO_URL', 'MY_KEY'].map((name) => `gh secret set ${name}`));
    expect(stepOf(step)?.with['webhook-url']).toBe('${{ secrets.ONE_URL }}\n${{ secrets.TWO_URL }}');
  });

  test.each([
    ['my secret', 'MY_SECRET'],
    ['dingtalk-url', 'DINGTALK_URL'],
    ['2nd_KEY', 'DINGTALK_URL'],
    ['GITHUB_HOOK', 'DINGTALK_URL'],
    ['password', 'PASSWORD'],
  ])('name %j that is not valid gets the proposal %s, which one click accepts', async (text, proposal) => {
    const page = await open();
    await page.fill('[name="webhook-url"]', '');
    await page.locator('[name="webhook-url"]').pressSequentially(text);
    await page.keyboard.press('Tab');
    await settled(page);
    expect((await shown(page)).problems.join()).toContain(`'${text}' is not a valid name of a secret`);
    expect(decodeURIComponent(page.url())).not.toContain(text);
    await page.click(`[data-input="webhook-url"] .wrong button:has-text("${proposal}")`);
    await settled(page);
    const { problems, step } = await shown(page);
    expect(problems).toEqual([]);
    expect(stepOf(step)?.with['webhook-url']).toBe(`\${{ secrets.${proposal} }}`);
  });
});

describe('permissions', () => {
  test('are those of the lookups that the choice needs, with the reason', async () => {
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
    await page.click('[data-action="copy"]');
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
    await page.click('[data-action="link"]');
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
    expect(await page.evaluate(() => location.hash)).toBe('');
    await fill(page, { title: 'Hello', 'run-status': 'fail' });
    const stored = await page.evaluate(() => [
      document.cookie,
      JSON.stringify({ ...sessionStorage }),
      history.state as unknown,
    ]);
    expect(stored).toEqual(['', '{}', null]);
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  });

  test('is the address: the work survives a reload, and Back undoes a change of channel', async () => {
    const page = await open();
    await fill(page, { title: 'Hello', 'run-status': 'fail', env: 'A: b' });
    const before = await shown(page);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toEqual(before);
    await fill(page, { channel: 'lark' });
    expect((await shown(page)).step).toContain('channel: lark');
    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(before);
    await page.goForward();
    await settled(page);
    expect((await shown(page)).step).toContain('channel: lark');
  });

  test('has at most 4 KiB, and names what does not fit', async () => {
    const page = await open();
    await fill(page, { title: 'Hello', 'custom-content': '很长的文字'.repeat(300) });
    expect(await page.evaluate(() => location.hash.length)).toBeLessThanOrEqual(4096);
    expect(await page.locator('.result .note').textContent()).toContain('custom-content');
    await page.reload();
    await settled(page);
    expect(stepOf((await shown(page)).step)?.with).toMatchObject({ title: 'Hello' });
  });
});

describe('starting over', () => {
  test('can be undone, with all that was chosen', async () => {
    const page = await open();
    await fill(page, { channel: 'wecom', title: 'Hello', mentions: 'zhangsan' });
    await page.selectOption('select[name="scenario"]', 'tag');
    await settled(page);
    const before = await shown(page);
    await page.click('[data-action="start-over"]');
    await settled(page);
    expect(stepOf((await shown(page)).step)?.with.channel).toBe('dingtalk');
    await page.click('[data-action="undo"]');
    await settled(page);
    expect(await shown(page)).toEqual(before);
    expect(await page.locator('.notice-place [role="status"]').textContent()).toBe('Undone.');
    expect(await page.locator('select[name="scenario"]').inputValue()).toBe('tag');
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
    await page.click(`.order li[data-item="${last}"] [data-move="up"]`);
    expect(await order(page)).toEqual([start[0], last, start[1]]);
    await page.locator(`.order li[data-item="${last}"] .order-name`).focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await order(page)).toEqual([last, start[0], start[1]]);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-item'))).toBe(last);
    expect(stepOf((await shown(page)).step)?.with.content).toBe([last, start[0], start[1]].join(', '));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    expect(await order(page)).toEqual([last, start[1]]);
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

test('a message that is too long lists what was shortened', async () => {
  const page = await open();
  await fill(page, { channel: 'wecom', 'custom-content': '长'.repeat(3000) });
  const notes = await page.locator('[data-notes] li').allTextContents();
  expect(notes.join()).toContain('custom-content');
  const limit = await page.locator('meter').getAttribute('max');
  const value = await page.locator('meter').getAttribute('value');
  expect(Number(value)).toBeLessThanOrEqual(Number(limit));
});

test('a scenario that is not selected shows the box to tick', async () => {
  const page = await open();
  await page.selectOption('select[name="scenario"]', 'start');
  await settled(page);
  expect(await page.locator('[data-silence]').textContent()).toContain("not selected by 'run-status'");
  await page.click('[data-action="tick"]');
  await settled(page);
  expect(await page.locator('[data-silence]').count()).toBe(0);
  expect(stepOf((await shown(page)).step)?.with['run-status']).toBe('running, success, fail, cancel');
});

test('a pull request from a fork gets no secrets, and the separate workflow reports it', async () => {
  const page = await open();
  await page.selectOption('select[name="scenario"]', 'fork');
  await settled(page);
  const silent = await shown(page);
  expect(silent.requests).toEqual([]);
  expect(await page.locator('[data-silence]').textContent()).toContain('no secrets');
  await page.click('[data-action="reporter"]');
  await settled(page);
  const { requests, preview } = await shown(page);
  expect(requests).toHaveLength(1);
  expect(preview).toContain('newcomer:patch-1');
  expect(preview).toContain('Fix the typo in @types/cart [skip ci]');
  expect(await page.locator('#result-reporter').isVisible()).toBe(true);
});

test('the whole run has no message at its start', async () => {
  const page = await open();
  await fill(page, { needs: '${{ toJSON(needs) }}' });
  await page.selectOption('select[name="scenario"]', 'start');
  await settled(page);
  expect(await page.locator('[data-silence]').textContent()).toContain('no message at the start');
  expect((await shown(page)).requests).toEqual([]);
});

describe('an expression in free text', () => {
  test('is shown as written when only a run knows its value, else as its value in the scenario', async () => {
    const page = await open();
    await fill(page, { 'custom-content': 'Team ${{ vars.TEAM }} at ${{ env.PLACE }}: ${{ env.COVERAGE }}' });
    const { preview } = await shown(page);
    expect(preview).toContain('Team vars.TEAM at env.PLACE: 87.4 %');
    expect(await page.locator('[data-explained]').textContent()).toContain('vars.TEAM, env.PLACE');
  });

  test.each([
    ['github.event.head_commit.message', 'CI_COMMIT_TITLE', 'Keep the cart when the session ends'],
    ['github.head_ref || github.ref_name', 'CI_COMMIT_REF_NAME', 'main'],
    ['github.event.head_commit.author.name', 'COMMIT_AUTHOR', 'mona'],
    ['job.status', 'STATUS_NAME', 'Failed'],
  ])('%s is warned of and replaced by ${%s}', async (expression, name, value) => {
    const page = await open();
    await fill(page, { 'custom-content': `Now: \${{ ${expression} }}` });
    expect((await shown(page)).warnings.join()).toContain(expression);
    await page.click('[data-input="custom-content"] [data-advice] button');
    await settled(page);
    const { step, warnings, preview } = await shown(page);
    expect(stepOf(step)?.with['custom-content']).toBe(`Now: \${${name}}`);
    expect(warnings).toEqual([]);
    expect(preview).toContain(`Now: ${value}`);
  });

  test.each(['timestamp', 'repository.updated_at', 'pull_request.html_url'])(
    'github.event.%s is harmless',
    async (path) => {
      const page = await open();
      await fill(page, { 'custom-content': `At \${{ github.event.${path} }}` });
      expect((await shown(page)).warnings).toEqual([]);
    },
  );

  test.each([
    ['{{ github.ref_name }}', '${CI_COMMIT_REF_NAME}'],
    ['${ env.PLACE }', '${{ env.PLACE }}'],
    ['$STATUS_NAME', '${STATUS_NAME}'],
  ])('%s is none, and one click writes %s', async (text, right) => {
    const page = await open();
    await fill(page, { 'custom-content': `Now ${text}!` });
    await page.click('[data-input="custom-content"] [data-advice] button');
    await settled(page);
    const { step, warnings } = await shown(page);
    expect(stepOf(step)?.with['custom-content']).toBe(`Now ${right}!`);
    expect(warnings).toEqual([]);
  });

  test('of the event without a ${NAME} becomes a variable of the step', async () => {
    const page = await open();
    await fill(page, { 'custom-content': 'For ${{ github.event.release.body }}' });
    await page.click('[data-input="custom-content"] [data-advice] button');
    await settled(page);
    expect(stepOf((await shown(page)).step)).toMatchObject({
      with: { 'custom-content': 'For ${RELEASE_BODY}' },
      env: { RELEASE_BODY: '${{ github.event.release.body }}' },
    });
  });
});

describe('what is missing', () => {
  test('at the beginning is shown without red, and the main button leads to it', async () => {
    const page = await open();
    await fill(page, { channel: 'email' });
    expect(await page.locator('[data-bar]').getAttribute('data-bar')).toBe('todo');
    expect(await page.locator('.bar [role="status"]').textContent()).toMatch(/^\d fields? to fill$/);
    expect(await page.locator('.settings .wrong p').count()).toBe(0);
    await page.click('[data-action="to-problem"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email-to');
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-input="email-to"] .wrong p').count()).toBe(1);
    expect(await page.locator('[data-bar]').getAttribute('data-bar')).toBe('problems');
    expect(await page.locator('[data-action="copy"]').getAttribute('class')).not.toContain('main');
  });
});

test('problems are listed as their fields follow each other, and repeat what was typed as it was typed', async () => {
  const page = await open();
  await fill(page, { timeout: '99', mentions: '1380000000', 'webhook-url': 'my url' });
  const { problems } = await shown(page);
  expect(problems.map((text) => /'([\w-]+)'/.exec(text)?.[1])).toEqual(['webhook-url', 'mentions', 'timeout']);
  const told = page.locator('[data-input="webhook-url"] .wrong p');
  expect(await told.evaluate((node) => node.textContent)).toMatch(/^'my url' is not/);
  expect(await told.evaluate((node) => getComputedStyle(node, '::first-letter').textTransform)).toBe('none');
});

test('a step that reports another run gets no hint about test reports', async () => {
  const page = await open();
  expect(await page.locator('[data-explained]').textContent()).toContain('test-reports');
  await fill(page, { scope: 'workflow-run' });
  expect(await page.locator('[data-explained]').count()).toBe(0);
});

test('a mail server in a secret has the security that is asked for', async () => {
  const page = await open();
  await fill(page, {
    channel: 'email',
    'email-to': 'a@example.com',
    'email-from': 'a@example.com',
    'smtp-url': 'MAIL_URL',
    'smtp-security': 'tls',
  });
  expect((await shown(page)).problems).toEqual([]);
});

test('a variable that a step of the run may write is explained', async () => {
  const page = await open();
  await fill(page, { title: '${STATUS_NAME} ${COVERAGE} ${PLACE:-here} ${REPORT}', env: 'A: b' });
  const told = await page.locator('[data-explained]').textContent();
  expect(told).toContain('${REPORT} has no value here.');
  expect(told).not.toMatch(/COVERAGE|PLACE|STATUS_NAME/);
});

test('the same warning about two inputs is shown once', async () => {
  const page = await open();
  const text = '${{ github.event.release.tag_name }}';
  await fill(page, { title: text, 'custom-content': text });
  expect((await shown(page)).warnings).toHaveLength(1);
});

describe('the help of a result', () => {
  test.each([
    [{}, 'step', 'first in the job'],
    [{ 'run-status': 'running, fail' }, 'step', 'the start and the final result'],
    [{ status: '${{ job.status }}' }, 'step', 'last in the job'],
    [{ needs: '${{ toJSON(needs) }}' }, 'step', 'a last job that needs all the others'],
    [{ scope: 'workflow-run' }, 'step', 'workflow_run'],
    [{ needs: '${{ toJSON(needs) }}' }, 'workflow', 'list all of them in'],
    [{}, 'workflow', 'your own steps'],
    [{}, 'reporter', 'default branch'],
  ])('for %j says in the tab %s: %s', async (inputs, tab, text) => {
    const page = await open();
    await fill(page, inputs as Readonly<Record<string, string>>);
    expect(await page.locator(`[data-help="${tab}"]`).textContent()).toContain(text);
  });

  test('comes with a workflow that starts once for a push to the branch of a pull request', async () => {
    const page = await open();
    const { on } = parse((await shown(page)).workflow) as { on: unknown };
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
  });
});

describe('WeCom', () => {
  test('says why the message changes to markdown_v2 and why a second one follows', async () => {
    const page = await open();
    await fill(page, { channel: 'wecom', 'custom-content': '- a\n- b', mentions: 'all' });
    const told = (await page.locator('[data-explained]').allTextContents()).join();
    expect(told).toContain('markdown_v2');
    expect(told).toContain('Second message');
    expect((await shown(page)).requests).toHaveLength(2);
  });
});

test('mentions are shown with sample names that are recognizable as such', async () => {
  const page = await open();
  await fill(page, { mentions: '13800000000' });
  const at = page.locator('[data-preview] .at.sample');
  expect(await at.first().textContent()).toBe('@Alex Chen');
  expect(await at.first().getAttribute('title')).toBe('Sample name for 13800000000');
  expect(await page.locator('[data-explained]').textContent()).toContain('13800000000');
});

test.each(['dingtalk', 'wecom', 'lark', 'email'])(
  'a line of the lock screen stands above the message of %s',
  async (channel) => {
    const page = await open();
    await fill(page, { channel });
    const lines = page.locator('[data-preview] [data-lock]');
    expect(await lines.count()).toBe(1);
    expect(await lines.first().textContent()).toContain('build');
  },
);

test('the picker of values describes each, with its value in the scenario', async () => {
  const page = await open();
  const option = page.locator('[data-input="title"] option[value="CI_COMMIT_TITLE"]');
  expect(await option.textContent()).toMatch(/first line of the commit.*Keep the cart/);
  await page.selectOption('select[name="page-language"]', 'zh');
  await settled(page);
  expect(await option.textContent()).toMatch(/提交信息的第一行.*Keep the cart/);
});

test('the page is in the language of the browser, or in the chosen one', async () => {
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
