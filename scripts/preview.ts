/**
 * Makes the pictures of `docs/images` from the configurator page in a real Chromium: the page itself, and the message of
 * each channel as the page draws it from the request, in both languages, which is a preview and not a screenshot of the
 * apps. Names of pictures on the command line: only these.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../__tests__/support/chromium.ts';
import { page as buildPage } from './site.ts';

type Picture = {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly view?: Readonly<Record<string, string>>;
  readonly locale?: 'en-US' | 'zh-CN';
  readonly dark?: boolean;
  readonly desktop?: boolean;
  /** The whole page instead of the message alone. */
  readonly whole?: { readonly width: number; readonly height: number };
};

const robot = {
  'test-reports': 'reports/*.xml',
  'custom-content': 'Please look at **${CI_COMMIT_TITLE}**.\nThe [handbook](https://example.com/on-call) helps.',
};
const mail = {
  channel: 'email',
  'email-to': 'team@example.com',
  'email-from': 'ci@example.com',
  'smtp-host': 'smtp.example.com',
  ...robot,
};
const wholePages: readonly Picture[] = [
  {
    name: 'configurator',
    inputs: {
      channel: 'dingtalk',
      'webhook-url': 'DINGTALK_URL',
      secret: 'DINGTALK_SECRET',
      mentions: '13800000000',
      ...robot,
    },
    whole: { width: 1280, height: 800 },
  },
  {
    name: 'configurator-zh',
    inputs: {
      channel: 'wecom',
      'webhook-url': 'WECOM_URL',
      language: 'zh',
      mentions: 'zhangsan',
      'test-reports': 'reports/*.xml',
    },
    locale: 'zh-CN',
    whole: { width: 1280, height: 800 },
  },
];
const messages: readonly Picture[] = [
  { name: 'dingtalk', inputs: { channel: 'dingtalk', 'webhook-url': 'A', mentions: '13800000000', ...robot } },
  { name: 'wecom', inputs: { channel: 'wecom', 'webhook-url': 'A', mentions: 'zhangsan', ...robot } },
  { name: 'lark', inputs: { channel: 'lark', 'webhook-url': 'A', mentions: 'ou_1234567890abcdef', ...robot } },
  { name: 'webhook', inputs: { channel: 'webhook', 'webhook-url': 'A', secret: 'A_SECRET' } },
  { name: 'email-phone-light', inputs: mail },
  { name: 'email-phone-dark', inputs: mail, dark: true },
  { name: 'email-desktop-light', inputs: mail, desktop: true },
  { name: 'email-desktop-dark', inputs: mail, desktop: true, dark: true },
];
const inChinese = messages.map((picture): Picture => {
  const custom =
    picture.inputs['custom-content'] &&
    '请查看 **${CI_COMMIT_TITLE}**。\n[值班手册](https://example.com/on-call)里有办法。';
  const inputs = { ...picture.inputs, language: 'zh', ...(custom ? { 'custom-content': custom } : {}) };
  return { ...picture, name: `${picture.name}-zh`, locale: 'zh-CN', inputs };
});
/** All, or those named on the command line. */
const asked = [...wholePages, ...messages, ...inChinese].filter(
  ({ name }) => process.argv.length < 3 || process.argv.slice(2).includes(name),
);

async function take(page: Page, picture: Picture): Promise<void> {
  const ready = () => page.locator('.outcome[aria-busy="false"]').waitFor();
  await ready();
  if (picture.desktop) await page.locator('input[name="preview-width"][value="desktop"]').check({ force: true });
  await ready();
  const path = `docs/images/${picture.name}`;
  if (picture.whole) writeFileSync(`${path}.webp`, await asWebp(page, await page.screenshot()));
  else await page.locator('[data-preview]').screenshot({ path: `${path}.png` });
}

/** A third of the size of a PNG; the browser itself converts. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const other = await page.context().newPage();
  const script = `(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  })()`;
  return Buffer.from(await other.evaluate<string>(script), 'base64');
}

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const file = join(folder, 'index.html');
writeFileSync(file, (await buildPage()).html);
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const picture of asked) {
    const context = await browser.newContext({
      viewport: picture.whole ?? { width: 1280, height: 1400 },
      locale: picture.locale ?? 'en-US',
      colorScheme: picture.dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    const hash = new URLSearchParams({ ...picture.inputs, 'view.scenario': 'failure' });
    await page.goto(`${pathToFileURL(file).href}#${hash}`);
    await take(page, picture);
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
