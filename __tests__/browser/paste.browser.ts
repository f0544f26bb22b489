import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { readManifest } from '../support/manifest.ts';
import { documentPaths } from '../support/snippets.ts';
import { type Opened, type SiteBrowser, settled, shown, siteBrowser } from './page.ts';

let site: SiteBrowser;
let opened: Opened;

beforeAll(async () => {
  site = await siteBrowser();
  opened = await site.open();
}, 60_000);
afterAll(() => site?.close());

type Inputs = Readonly<Record<string, string>>;
type Tree = Readonly<Record<string, unknown>>;

async function paste(text: string) {
  const { page } = opened;
  await page.click('[data-action="paste"]');
  await page.fill('[name="paste-yaml"]', text);
  await page.click('[data-action="fill"]');
  await settled(page);
  return shown(page);
}

/** The inputs of every step of a YAML text that uses the action. */
function stepsIn(node: unknown): Inputs[] {
  if (Array.isArray(node)) return node.flatMap(stepsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { uses, with: inputs } = node as Tree;
  if (typeof uses === 'string' && uses.startsWith('message-notification/'))
    return [Object.fromEntries(Object.entries(inputs ?? {}).map(([name, value]) => [name, String(value ?? '')]))];
  return Object.values(node).flatMap(stepsIn);
}

const defaults = Object.entries(readManifest().inputs).map(([name, input]) => [name, input.default ?? ''] as const);

/** What the action reads: without what is the default, and without the space around it. */
function effective(inputs: Inputs | undefined): Inputs {
  const usual = new Map(defaults);
  const rows = Object.entries(inputs ?? {}).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(rows.filter(([name, value]) => value !== (usual.get(name) ?? '').trim()));
}

const blocks = documentPaths().flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)]
    .map(([, text = ''], index) => ({ name: `${path}#${index + 1}`, text }))
    .filter(({ text }) => stepsIn(parse(text)).length > 0),
);

describe('a snippet of the documents', () => {
  test.each(blocks)(
    '$name fills the panel without a problem and comes back',
    async ({ text }) => {
      const whole = await paste(text);
      expect(whole.problems).toEqual([]);
      expect(effective(stepsIn(parse(whole.step))[0])).toEqual(effective(stepsIn(parse(text))[0]));
      for (const inputs of stepsIn(parse(text)).slice(1)) {
        const one = await paste(stringify([{ uses: 'message-notification/message-notification@v2', with: inputs }]));
        expect(one.problems).toEqual([]);
        expect(effective(stepsIn(parse(one.step))[0])).toEqual(effective(inputs));
      }
    },
    30_000,
  );
});

describe('pasted YAML', () => {
  test('in the words of the original works', async () => {
    const { problems, step, preview } = await paste(
      'channel: dingtalk\nwebhook-url: ${{ secrets.DING }}\nrun-status: [SUCCESS, FAIL]\ncontent: [pipelineName, operator, pipelineTask]\ncustom-content: "${CI_COMMIT_TITLE}"\nmentions: 13800000000\n',
    );
    expect(problems).toEqual([]);
    const [inputs] = stepsIn(parse(step));
    expect(inputs).toMatchObject({
      content: 'pipelineName, operator, pipelineTask',
      'run-status': 'SUCCESS, FAIL',
      mentions: '13800000000',
    });
    expect(preview).toContain('Keep the cart when the session ends');
    await expect(opened.page.locator('[name="content"][value="workflow"]').isChecked()).resolves.toBe(true);
    await expect(opened.page.locator('[name="content"][value="actor"]').isChecked()).resolves.toBe(true);
  });

  test('with unknown inputs and bad values shows the sentences of the action', async () => {
    const { problems } = await paste(
      '- uses: message-notification/message-notification@v2\n  with:\n    chanel: lark\n    webhook-url: ${{ secrets.LARK_URL }}\n    run-status: succes\n    timeout: 99\n',
    );
    const all = problems.join('\n');
    expect(all).toContain("Input 'with' has an unknown value 'chanel'. Did you mean 'channel'?");
    expect(all).toContain("Input 'run-status' has an unknown value 'succes'. Did you mean 'success'?");
    expect(all).toContain("Input 'timeout' must be a whole number from 1 to 50, not '99'.");
  });

  test('that holds credentials leaves no trace of them anywhere, whatever follows', async () => {
    const token = '0123456789abcdef0123456789abcdef';
    const { page, requests } = opened;
    const traces = async () => {
      const whole = await page.evaluate(() => [
        location.href,
        JSON.stringify(history.state),
        document.documentElement.outerHTML,
        document.cookie,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        ...[...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
      ]);
      const all = [...whole, decodeURIComponent(page.url()), ...(await shown(page)).requests, ...requests];
      const places = all.map((text) => [text, text.indexOf(token)] as const).filter(([, at]) => at >= 0);
      return places.map(([text, at]) => text.slice(Math.max(0, at - 80), at + token.length));
    };
    const bot = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;
    const { problems, step, secrets } = await paste(
      `- uses: message-notification/message-notification@v1\n  with:\n    webhook-url: ${bot}\n    secret: SEC${token}\n    custom-content: see ${bot}\n`,
    );
    expect(problems).toEqual([]);
    expect(secrets).toEqual(['gh secret set DINGTALK_URL', 'gh secret set DINGTALK_SECRET']);
    expect(step).toContain('custom-content: see ***');
    expect(await traces()).toEqual([]);
    for (const text of [
      `plugins:\n  - plugin: FeishuPlugin\n    name: ${bot}\n    triggerState: [fail]\n    with:\n      webhook: https://open.feishu.cn/open-apis/bot/v2/hook/${token}\n      secret: ${token}\n`,
      `- uses: message-notification/message-notification@v2\n  with:\n    channel: webhook\n    ${token}: x\n    webhook-headers: 'X-Shop: ${token}'\n    title: go ${encodeURIComponent(bot)}\n  env:\n    PLACE: \${{ vars.X || '${bot}' }}\n`,
      `- if: env.X == '${token}'\n  uses: acme-${token}/dingtalk-action@v1\n  with: {url: ${bot}, content: hi, "${token}": x}\n`,
    ]) {
      await paste(text);
      expect(await traces()).toEqual([]);
      await page.click('[data-action="undo"]');
      await settled(page);
      expect(await traces()).toEqual([]);
      await page.goBack();
      await settled(page);
      expect(await traces()).toEqual([]);
      await page.reload();
      await settled(page);
      expect(await traces()).toEqual([]);
    }
    expect(requests).toEqual([]);
  });

  test('that was not taken is gone when the page is loaded again', async () => {
    const { page } = opened;
    await page.click('[data-action="paste"]');
    await page.fill('[name="paste-yaml"]', 'a: [1');
    await page.click('[data-action="fill"]');
    await page.reload();
    await settled(page);
    expect(await page.inputValue('[name="paste-yaml"]')).toBe('');
  });

  test('that reports only successes is shown in a success', async () => {
    const { page } = opened;
    await page.click('[data-action="start-over"]');
    const { preview } = await paste(
      'uses: fifsky/wechat-work-action@v1\nwith: {url: "${{ secrets.W }}", content: Hello}\n',
    );
    expect(await page.inputValue('select[name="scenario"]')).toBe('success');
    expect(await page.locator('[data-silence]').count()).toBe(0);
    expect(preview).toContain('Hello');
    await page.click('[data-action="undo"]');
    await settled(page);
    expect(await page.inputValue('select[name="scenario"]')).toBe('failure');
  });

  test('with a step for each outcome names them in the list to choose from', async () => {
    const { page } = opened;
    const one = (condition: string, text: string) =>
      `- if: ${condition}\n  uses: fifsky/wechat-work-action@v1\n  with: {url: "\${{ secrets.W }}", content: ${text}}\n`;
    await paste(one('success()', 'Fine') + one('failure()', 'Broken'));
    expect(await page.locator('[name="pasted-step"] option').allTextContents()).toEqual([
      '1: fifsky/wechat-work-action (success, fail)',
      '2: fifsky/wechat-work-action (success)',
      '3: fifsky/wechat-work-action (fail)',
    ]);
    expect(await page.locator('[data-outcome="dropped"]').allTextContents()).toEqual([
      expect.stringContaining('The steps differ here'),
    ]);
  });

  test('without a notification explains what can be pasted, and broken YAML where it is broken', async () => {
    const { page } = opened;
    const before = (await shown(page)).step;
    await page.click('[data-action="paste"]');
    const note = async (text: string) => {
      await page.fill('[name="paste-yaml"]', text);
      await page.click('[data-action="fill"]');
      return page.locator('[data-paste-note]').textContent();
    };
    for (const text of ['', 'on: push', '- uses: actions/checkout@v6'])
      expect(await note(text)).toContain('You can paste a step of this action');
    expect(await note('steps:\n  - uses: a\n    with: b: c')).toContain('Line 3, column 12: ');
    await page.keyboard.press('Escape');
    expect((await shown(page)).step).toBe(before);
  });

  test('of another action fills the panel, lists what became of each input, and can be undone', async () => {
    const { page } = opened;
    const before = (await shown(page)).step;
    const { problems, preview, step } = await paste(
      '- if: failure()\n  uses: dawidd6/action-send-mail@v3\n  with:\n    server_address: smtp.example.com\n    server_port: 465\n    username: ci@example.com\n    password: ${{ secrets.MAIL }}\n    subject: Tests failed\n    body: Look at ${{ github.workflow }}\n    to: team@example.com\n    from: CI\n    priority: high\n',
    );
    expect(problems).toEqual([]);
    expect(preview).toContain('Tests failed');
    expect(stepsIn(parse(step))[0]).toMatchObject({
      channel: 'email',
      'run-status': 'fail',
      'email-from': 'CI <ci@example.com>',
    });
    expect(await page.locator('[data-outcome="changed"]').allTextContents()).toEqual([
      expect.stringMatching(/^from → email-from\./),
    ]);
    expect(await page.locator('[data-outcome="dropped"]').allTextContents()).toEqual([
      expect.stringMatching(/^priority None\./),
    ]);
    expect(await page.locator('[data-outcome="carried"]').count()).toBe(8);
    await page.click('[data-action="undo"]');
    await settled(page);
    expect((await shown(page)).step).toBe(before);
  });

  test('with several notifications lets one choose, and undo leads to what was before', async () => {
    const { page } = opened;
    const before = (await shown(page)).step;
    const one = (name: string, hook: string) =>
      `- uses: ${name}@v1\n  with: {url: "\${{ secrets.${hook} }}", content: hello}\n`;
    await paste(one('fifsky/dingtalk-action', 'A') + one('fifsky/wechat-work-action', 'B'));
    await page.selectOption('[name="pasted-step"]', '1');
    await settled(page);
    expect(stepsIn(parse((await shown(page)).step))[0]).toMatchObject({
      channel: 'wecom',
      'webhook-url': '${{ secrets.B }}',
    });
    await page.click('[data-action="undo"]');
    await settled(page);
    expect((await shown(page)).step).toBe(before);
  });

  test('of a whole workflow is read at its step', async () => {
    const text =
      'on: push\njobs:\n  build:\n    runs-on: x\n    steps:\n      - run: make\n      - uses: message-notification/message-notification@v2\n        if: always()\n        with:\n          channel: wecom\n          webhook-url: ${{ secrets.W }}\n          status: ${{ job.status }}\n';
    const { step, problems } = await paste(text);
    expect(problems).toEqual([]);
    expect(step).toContain('if: always()');
    expect(effective(stepsIn(parse(step))[0])).toEqual({
      channel: 'wecom',
      'webhook-url': '${{ secrets.W }}',
      status: '${{ job.status }}',
    });
  });

  test('copied from the middle of a file is read with its indentation', async () => {
    const { step } = await paste(
      '- uses: message-notification/message-notification@v2\n        with:\n          channel: wecom\n          webhook-url: ${{ secrets.W }}\n',
    );
    expect(step).toContain('channel: wecom');
  });
});
