import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { page as buildPage } from '../../site/build.ts';
import { chromiumPath } from '../support/chromium.ts';

/** The page as built from the sources, opened from a disk in a browser that asks nobody anything. */
export type Opened = {
  readonly page: Page;
  /** Every request that was made, but for the page itself and what it makes of its own data. */
  readonly requests: readonly string[];
  /** Every console message and uncaught error. */
  readonly messages: readonly string[];
};

export type Options = {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly dark?: boolean;
  readonly hash?: string;
};

/** A browser with the page built once; `open` gives a fresh page each time. */
export type SiteBrowser = {
  readonly url: string;
  open(options?: Options): Promise<Opened>;
  close(): Promise<void>;
};

export async function siteBrowser(): Promise<SiteBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  // Any path must do.
  const place = join(folder, 'some', 'där');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), (await buildPage()).html);
  const url = pathToFileURL(join(place, 'index.html')).href;
  const browser = await launch();
  return {
    url,
    open: (options = {}) => openPage(browser, url, options),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For each test of the file at most one page, closed after it; it made no request and printed nothing. */
export function onePagePerTest() {
  let site: SiteBrowser;
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
  const open = async (options: Options = {}) => {
    opened = await site.open(options);
    return opened.page;
  };
  return { open, opened: () => opened };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openPage(browser: Browser, url: string, options: Options): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const ids: string[] = [];
  const messages: string[] = [];
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, requestId }) => {
    if (request.url.split('#')[0] === url || /^(?:data|blob|about):/.test(request.url)) return;
    requests.push(request.url);
    ids.push(requestId);
  });
  // The log also names what the browser refused by the page's own policy: that never left.
  session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
    const index = ids.indexOf(requestId);
    if (index < 0 || blockedReason !== 'csp') return;
    requests.splice(index, 1);
    ids.splice(index, 1);
  });
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.stack ?? error.message}`));
  await page.goto(`${url}${options.hash ?? ''}`);
  await settled(page);
  return { page, requests, messages };
}

/** Waits until what is shown is of the present choice. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.outcome')?.getAttribute('aria-busy') === 'false');
}

/** Fills the panel by its controls, as a person does. The channel comes first. */
export async function fill(page: Page, inputs: Readonly<Record<string, string>>): Promise<void> {
  const { channel, ...others } = inputs;
  if (channel !== undefined) await page.check(`input[name="channel"][value="${channel}"]`);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details.group')) part.setAttribute('open', '');
  });
  for (const [name, value] of Object.entries(others)) await fillOne(page, name, value);
  await settled(page);
}

async function fillOne(page: Page, name: string, value: string): Promise<void> {
  const control = page.locator(`[name="${name}"]`);
  const kind = await control.first().evaluate((node) => (node as HTMLInputElement).type);
  if (kind === 'select-one') await control.selectOption(value);
  else if (kind !== 'checkbox') {
    await control.fill(value);
    await control.blur();
  } else {
    const chosen = value.split(/,\s*/);
    for (const box of await control.all()) if (!chosen.includes(await box.inputValue())) await box.uncheck();
    for (const word of chosen) await page.locator(`[name="${name}"][value="${word}"]`).check();
  }
}

/** What the page holds ready for other tools. */
export type Shown = Readonly<
  Record<'step' | 'workflow' | 'reporter' | 'html' | 'headers' | 'preview', string> &
    Record<'requests' | 'problems' | 'warnings' | 'secrets' | 'permissions', readonly string[]>
>;

export async function shown(page: Page): Promise<Shown> {
  const text = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  return {
    step: (await text('[data-result="step"]'))[0] ?? '',
    workflow: (await text('[data-result="workflow"]'))[0] ?? '',
    reporter: (await text('[data-result="reporter"]'))[0] ?? '',
    requests: await text('[data-request]'),
    html: (await text('[data-html]'))[0] ?? '',
    headers: (await text('[data-headers]'))[0] ?? '',
    problems: await text('[data-problems] > li'),
    warnings: await text('[data-warnings] > li'),
    preview: (await text('[data-preview]'))[0] ?? '',
    secrets: await text('[data-secrets] > li'),
    permissions: await text('[data-permissions] > li'),
  };
}
