/** Draws a message in a real Chromium: a request as the configurator page shows it, a mail as it left by SMTP. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ParsedMail, simpleParser } from 'mailparser';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../__tests__/support/chromium.ts';
import { readManifest } from '../__tests__/support/manifest.ts';
import { accepting, localServer } from '../__tests__/support/smtp-service.ts';
import { page as buildPage } from '../site/build.ts';
import { reportOf } from '../site/report.ts';
import { type ScenarioName, scenarios } from '../site/scenarios.ts';
import { sendMail } from '../src/delivery/smtp.ts';

/** A step, what happened to it, and how its message is looked at. */
export type Scene = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly scenario: ScenarioName;
  readonly locale?: 'en-US' | 'zh-CN';
  readonly dark?: boolean;
  readonly desktop?: boolean;
};

const phone = 390;
const desktop = 736;

export type Artist = Awaited<ReturnType<typeof artist>>;

/** The browser, the page and the mail server; `close` ends them. */
export async function artist() {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, (await buildPage()).html);
  const mails = await accepting();
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  /** Shows a page of its own; what `take` makes of it. */
  async function open<Made>(options: BrowserContextOptions, take: (page: Page) => Promise<Made>): Promise<Made> {
    const context = await browser.newContext(options);
    try {
      return await take(await context.newPage());
    } finally {
      await context.close();
    }
  }
  const looks = ({ locale = 'en-US', dark = false }: Scene) =>
    ({ locale, colorScheme: dark ? 'dark' : 'light' }) as const;

  return {
    open,
    /** The configurator with the choice of a scene. */
    configurator: <Made>(scene: Scene, viewport: Viewport, take: (page: Page) => Promise<Made>) =>
      open({ ...looks(scene), viewport }, async (page) => {
        const hash = new URLSearchParams({ ...scene.inputs, 'view.scenario': scene.scenario });
        await page.goto(`${pathToFileURL(file).href}#${hash}`);
        if (scene.desktop) await page.locator('input[name="preview-width"][value="desktop"]').check({ force: true });
        await page.locator('.outcome[aria-busy="false"]').waitFor();
        return await take(page);
      }),
    /** The mail as a server took it. */
    mail: async (scene: Scene) => {
      const html = pageOf(await arrived(scene, mails));
      const viewport = { width: scene.desktop ? desktop : phone, height: 400 };
      return await open({ ...looks(scene), viewport }, async (page) => {
        await page.setContent(html);
        return await page.screenshot({ fullPage: true });
      });
    },
    close: async () => {
      await browser.close();
      await mails.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Viewport = { readonly width: number; readonly height: number };

/** Sent by the action's own SMTP to a local server, and read from the bytes that this received. */
async function arrived(scene: Scene, { port, mails }: Awaited<ReturnType<typeof accepting>>): Promise<ParsedMail> {
  const defaults = Object.fromEntries(
    Object.entries(readManifest().inputs).map(([name, input]) => [name, input.default ?? '']),
  );
  const { sent } = await reportOf(scene.inputs, { defaults, channel: 'email' }, scenarios[scene.scenario]);
  const mail = sent?.kind === 'mail' ? sent.wires[0] : undefined;
  if (mail === undefined) throw new Error(`no mail for the scenario ${scene.scenario}`);
  const reply = await sendMail({ ...mail, server: localServer(port) }, 10_000);
  const source = mails.at(-1)?.source;
  if (reply.kind !== 'accepted' || source === undefined) throw new Error(`the mail did not arrive: ${reply.kind}`);
  return await simpleParser(source);
}

/** A mail under its subject, as a client shows it; the frame's own style sheet follows the look of the page. */
function pageOf({ subject = '', from, to, html }: ParsedMail): string {
  const people = [from, to].flat().map((each) => each?.text ?? '');
  return `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>
    :root { color-scheme: light dark }
    body { margin: 0; font: 14px/1.5 system-ui, sans-serif; background: light-dark(#fff, #16181c); color: light-dark(#1f2329, #ebebeb) }
    h3 { margin: 0; padding: 12px 16px 2px; font-size: 16px }
    p { margin: 0; padding: 0 16px 10px; font-size: 13px; color: light-dark(#565d69, #a3a9b5) }
    iframe { display: block; width: 100%; border: 0; border-top: 1px solid light-dark(#dfe2e7, #2a2d33) }
    </style><h3>${escaped(subject)}</h3><p>${people.map(escaped).join(' → ')}</p>
    <iframe srcdoc="${escaped(html || '')}" onload="style.height = contentDocument.documentElement.scrollHeight + 'px'"></iframe>`;
}

/** Text in HTML. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
