import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { channels } from '../../src/channels/index.ts';
import { fill, type Opened, onePagePerTest, settled, shown } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { open, opened } = onePagePerTest();

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** What axe objects to. The frame of the mail is a document of its own, without scripts: axe cannot look inside. */
async function objections(page: Opened['page']): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
      }
    ).axe.run;
    return (await run(document, { iframes: false })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

describe.each(Object.keys(channels))('%s', (channel) => {
  test.each([
    ['light', 'en-US', 1280],
    ['dark', 'zh-CN', 390],
  ] as const)(
    'axe objects to nothing (%s, %s, %i px)',
    async (theme, locale, width) => {
      const page = await open({ dark: theme === 'dark', locale, width });
      await fill(page, { channel, timeout: '99' });
      await page.click('.request-head button');
      expect(await objections(page)).toEqual([]);
      await page.check('input[name="preview-theme"][value="light"]', { force: true });
      expect(await objections(page)).toEqual([]);
    },
    60_000,
  );
});

test.each([
  ['light', 'en-US', 1280],
  ['dark', 'zh-CN', 390],
] as const)('axe finds nothing in the page (%s, %s, %i px)', async (theme, locale, width) => {
  const page = await open({ dark: theme === 'dark', locale, width });
  await page.click('[data-action="paste"]');
  await page.fill(
    '[name="paste-yaml"]',
    'uses: ghostoy/dingtalk-action@master\nwith:\n  webhook: https://oapi.dingtalk.com/robot/send?access_token=a1b2c3d4\n  msgtype: image\n  content: "Hi ${{ github.event.head_commit.message }} ${{ vars.TEAM }}"\n  at: \'{"atMobiles": ["13800000000"]}\'\n',
  );
  await page.click('[data-action="fill"]');
  await settled(page);
  expect(await page.locator('[data-outcome]').count()).toBeGreaterThan(3);
  await fill(page, { 'custom-content': '${{ github.event.head_commit.message }} ${{ vars.TEAM }}' });
  expect(await page.locator('[data-advice]').count()).toBe(1);
  expect(await objections(page)).toEqual([]);
  await page.selectOption('select[name="scenario"]', 'fork');
  await settled(page);
  expect(await page.locator('[data-silence]').count()).toBe(1);
  await fill(page, { channel: 'email', 'email-to': 'nobody' });
  expect(await objections(page)).toEqual([]);
});

test('axe objects to nothing in the dialog', async () => {
  const page = await open();
  await page.click('[data-action="paste"]');
  expect(await objections(page)).toEqual([]);
});

test.each([320, 360, 390, 480, 600, 768, 992, 1024, 1200, 1280, 1440, 1920, 2560])(
  'at %i px nothing is cut off or runs out of the page',
  async (width) => {
    for (const locale of ['en-US', 'zh-CN']) {
      const page = await open({ width, locale });
      for (const channel of Object.keys(channels)) {
        await fill(page, { channel });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ channel, locale, wide }).toEqual({ channel, locale, wide: 0 });
        const out = await page.evaluate(() =>
          [...document.querySelectorAll('.settings *, .outcome *, header *')]
            .filter(
              (node) =>
                !node.closest('.scroll, .unseen, iframe, svg, .skip, option') &&
                node.getBoundingClientRect().right > innerWidth + 1,
            )
            .map((node) => node.outerHTML.slice(0, 120)),
        );
        expect(out).toEqual([]);
        const full = await page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              '.channel, .channel-name, .panel, .field, .tick, .tick *, .order li, .button, .lock',
            ),
          ]
            .filter((node) => node.offsetParent !== null && node.scrollWidth > node.clientWidth + 1)
            .map((node) => node.outerHTML.slice(0, 120)),
        );
        expect(full).toEqual([]);
      }
      if (locale === 'en-US') await page.context().close();
    }
  },
  60_000,
);

describe.each([
  [1280, 800],
  [1440, 900],
])('at %i × %i', (width, height) => {
  test.each(Object.keys(channels))(
    'the YAML of %s is in sight beside the message, and the channel is step 1',
    async (channel) => {
      const page = await open({ width, height });
      await fill(page, { channel });
      await page.evaluate(() => scrollTo(0, 0));
      const boxes = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
        return { yaml: box('[data-result="step"]'), message: box('[data-preview]'), copy: box('[data-action="copy"]') };
      });
      for (const { top, bottom, right } of [boxes.yaml, boxes.copy]) {
        expect(top).toBeGreaterThan(0);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(right).toBeLessThanOrEqual(width);
      }
      expect(boxes.message.top).toBeLessThan(height / 2);
      expect(boxes.message.right).toBeLessThan(boxes.yaml.left);
      expect(await page.locator('.group h2').first().textContent()).toBe('1Where should the message go?');
    },
  );

  test.each(Object.keys(channels))('the YAML of %s is in sight below a wide message', async (channel) => {
    const page = await open({ width, height });
    await fill(page, { channel });
    await page.check('input[name="preview-width"][value="desktop"]', { force: true });
    await page.evaluate(() => scrollTo(0, 0));
    const [yaml, message] = await page.evaluate(() =>
      ['[data-result="step"]', '[data-preview]'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(yaml?.bottom).toBeLessThanOrEqual(height);
    expect(message?.top).toBeLessThan(height / 2);
    expect(yaml?.top).toBeGreaterThan(message?.top ?? height);
  });
});

test.each(Object.keys(channels))(
  '%s takes at most 40 stops of the Tab key from the first field to Copy',
  async (channel) => {
    const page = await open({ height: 1000 });
    await page.check(`input[name="channel"][value="${channel}"]`);
    await settled(page);
    expect(await page.locator('details.advanced').getAttribute('open')).toBeNull();
    await page.focus('input[name="channel"]:checked');
    let stops = 0;
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-action') ?? '');
    while ((await at()) !== 'copy' && stops < 80) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThanOrEqual(40);
  },
);

test('the first stops lead to the preview and to the workflow', async () => {
  const page = await open();
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('preview');
  await page.focus('.skip >> nth=1');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('result');
});

test.each([320, 360, 390, 430])('at %i px the head is one row and the button to copy is in sight', async (width) => {
  for (const locale of ['en-US', 'zh-CN']) {
    const page = await open({ width, height: 700, locale });
    const { head, parts, copy } = await page.evaluate(() => ({
      head: document.querySelector('header')?.getBoundingClientRect().height ?? 999,
      parts: [...document.querySelectorAll('header .brand, header .tools > *')]
        .map((part) => part.getBoundingClientRect())
        .filter(({ width: wide }) => wide > 1)
        .map(({ top, bottom }) => (top + bottom) / 2),
      copy: document.querySelector('[data-action="copy"]')?.getBoundingClientRect().bottom ?? 999,
    }));
    expect(head).toBeLessThanOrEqual(64);
    expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(4);
    expect(copy).toBeLessThanOrEqual(700);
    if (locale === 'en-US') await page.context().close();
  }
});

test.each([390, 1280, 1920])('nothing shifts while the page comes up at %i px', async (width) => {
  const page = await open({ width });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        const settled = document.fonts.ready.then(() => new Promise((idle) => requestIdleCallback(idle)));
        settled.then(() => {
          add(observer.takeRecords());
          done(sum);
        });
      }),
  );
  expect(shift).toBeLessThan(0.001);
});

test('the first preview is there within 100 ms of the start of the script', async () => {
  const times: number[] = [];
  // The machine does other things too: what the page can do is the best of many.
  for (let round = 0; round < 30 && !(Math.min(...times) < 100); round += 1) {
    const page = await open();
    times.push(await page.evaluate(() => performance.getEntriesByName('first preview')[0]?.duration ?? 9999));
    await page.context().close();
  }
  expect(Math.min(...times)).toBeLessThan(100);
}, 120_000);

test.each(['en-US', 'zh-CN'])('the frame of the mail is as high as the mail (%s)', async (locale) => {
  const page = await open({ locale, width: 1440 });
  await fill(page, { channel: 'email' });
  const frame = page.locator('.mail iframe');
  await frame.evaluate(async (node) => {
    const { contentDocument: inner } = node as HTMLIFrameElement;
    if (inner?.readyState !== 'complete') await new Promise((done) => node.addEventListener('load', done));
  });
  const [own, inside] = await frame.evaluate((node) => [
    node.clientHeight,
    (node as HTMLIFrameElement).contentDocument?.body.scrollHeight ?? 0,
  ]);
  expect(Math.abs((own ?? 0) - (inside ?? 0))).toBeLessThanOrEqual(40);
});

test('a browser without scripts shows a sentence in both languages', () => {
  const [, text = ''] = /<noscript>(.*?)<\/noscript>/s.exec(readFileSync('site/index.html', 'utf8')) ?? [];
  expect(text).toMatch(/please allow its script/);
  expect(text).toMatch(/请允许运行它的脚本/);
});

test('no connection is allowed', async () => {
  const page = await open();
  const refused = await page.evaluate(async () => {
    const tries = [
      fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      ),
      new Promise((done) => {
        const image = new Image();
        image.onload = () => done('sent');
        image.onerror = () => done('refused');
        image.src = 'https://example.com/x.png';
      }),
    ];
    return Promise.all(tries);
  });
  expect(refused).toEqual(['refused', 'refused']);
  expect(opened()?.requests).toEqual([]);
  expect(
    opened()?.messages.every(
      (text) => text.includes('Content Security Policy') || text.includes('Content-Security-Policy'),
    ),
  ).toBe(true);
  (opened()?.messages as string[]).length = 0;
});

test('everything can be done by keyboard alone', async () => {
  const page = await open({ height: 1200 });
  const press = async (key: string, times = 1) => {
    for (let index = 0; index < times; index += 1) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '');
  const tabTo = async (name: string) => {
    for (let index = 0; index < 200; index += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).trim() === name) return;
    }
    throw new Error(`${name} is not reached by the Tab key`);
  };
  await tabTo('channel');
  await press('ArrowRight', 2);
  await tabTo('webhook-url');
  await press('Control+a');
  await page.keyboard.type('TEAM_URL');
  await tabTo('run-status');
  await press('Space');
  await tabTo('custom-content');
  await page.keyboard.type('Hello');
  await tabTo('scenario');
  await press('ArrowUp');
  await tabTo('Step');
  await press('ArrowRight');
  await settled(page);
  const { step, problems } = await shown(page);
  expect(problems).toEqual([]);
  expect(step).toMatch(/channel: lark\n.*webhook-url: \$\{\{ secrets\.TEAM_URL \}\}/s);
  expect(step).toContain('custom-content: Hello');
  expect(await page.locator('#result-workflow').isVisible()).toBe(true);
  // The ring is seen: a focused control differs from one that is not.
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(ring).toBe('solid');
}, 60_000);
