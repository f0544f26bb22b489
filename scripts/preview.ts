/**
 * `npm run preview [-- NAME …]`: makes the pictures of `docs/images` in a real Chromium, with the fonts of Android phones:
 * the configurator page, the message of each channel in both languages, and a sheet of each channel's messages, light and
 * dark. What bots and webhooks get is drawn by the page from the request, which is a preview and not a screenshot of the
 * apps; emails are those that left by SMTP.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simpleParser } from 'mailparser';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../__tests__/support/chromium.ts';
import { readManifest } from '../__tests__/support/manifest.ts';
import { acceptingSmtpServer, localServer } from '../__tests__/support/smtp-service.ts';
import { page as buildPage } from '../site/build.ts';
import { buildReport } from '../site/report.ts';
import { type ScenarioName, scenarios } from '../site/scenarios.ts';
import { type ChannelDefinition, channelDefinitions, type IdKind } from '../src/channels/index.ts';
import { sendMail } from '../src/delivery/smtp.ts';

type Language = 'en' | 'zh';
type Inputs = Readonly<Record<string, string>>;
/** A step, what happened to it, and how its message is looked at. */
type Scene = {
  readonly inputs: Inputs;
  readonly scenario: ScenarioName;
  readonly language: Language;
  readonly dark?: boolean;
  readonly width?: number;
};

const phone = 390;
const desktop = 736;
/** Pixels of a picture for one of the page: sharp on a phone, and readable where it is shown smaller. */
const scale = 1.5;

const shown: readonly {
  readonly label: Record<Language, string>;
  readonly scenario: ScenarioName;
  readonly inputs?: Inputs;
}[] = [
  { label: { en: 'A job failed', zh: '作业失败' }, scenario: 'failure' },
  { label: { en: 'A job succeeded', zh: '作业成功' }, scenario: 'success' },
  { label: { en: 'A pull request failed', zh: '合并请求失败' }, scenario: 'pull-request' },
  { label: { en: 'A whole run failed', zh: '整个运行失败' }, scenario: 'failure', inputs: { scope: 'workflow' } },
];
const people: Readonly<Record<IdKind, string>> = {
  mobile: '13800000000',
  id: 'zhangsan',
  'open-id': 'ou_1234567890abcdef',
  address: 'mona@example.com',
};

/** What a step needs for a channel, told by its row. */
function inputsFor(
  channel: string,
  { mentions: [kind], transport, rendersText }: ChannelDefinition,
  language: Language,
): Inputs {
  const mail = { 'email-to': 'team@example.com', 'email-from': 'ci@example.com', 'smtp-host': 'smtp.example.com' };
  const secret = (kind: string) => `${channel.toUpperCase()}_${kind}`;
  return {
    channel,
    ...(transport === 'smtp' ? mail : { 'webhook-url': secret('URL'), ...(kind ? {} : { secret: secret('SECRET') }) }),
    ...(kind ? { mentions: people[kind] } : {}),
    ...(rendersText ? { 'test-reports': 'reports/*.xml' } : {}),
    ...(language === 'zh' ? { language } : {}),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const file = join(folder, 'index.html');
writeFileSync(file, (await buildPage()).html);
// The fonts of a phone and no others, whatever a page asks for.
const fonts = ['Noto Sans', 'Noto Sans CJK SC', 'Noto Color Emoji'];
const families = (name: string, all: readonly string[]) =>
  `<alias binding="strong"><family>${name}</family><prefer>${all.map((font) => `<family>${font}</family>`).join('')}</prefer></alias>`;
writeFileSync(
  join(folder, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir>
  <selectfont><rejectfont><glob>*Serif*</glob></rejectfont><rejectfont><glob>*/dejavu/*</glob></rejectfont></selectfont>
  ${['system-ui', 'sans-serif', 'sans', 'serif', 'Roboto'].map((name) => families(name, fonts)).join('')}
  ${families('monospace', ['Noto Sans Mono', 'Noto Sans Mono CJK SC'])}
  <match><edit name="family" mode="append_last"><string>Noto Sans</string><string>Noto Sans CJK SC</string></edit></match></fontconfig>`,
);
const mails = await acceptingSmtpServer();
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
  env: { PATH: process.env.PATH ?? '', HOME: folder, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
});

/** Shows a page of its own; what `take` makes of it. */
async function open<Made>(
  { language, dark, width = phone }: Omit<Scene, 'inputs' | 'scenario'>,
  height: number,
  take: (page: Page) => Promise<Made>,
): Promise<Made> {
  const context = await browser.newContext({
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    deviceScaleFactor: scale,
  });
  try {
    return await take(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The configurator with the choice of a scene. */
async function configurator<Made>(scene: Scene, height: number, take: (page: Page) => Promise<Made>): Promise<Made> {
  return await open({ ...scene, width: 1280 }, height, async (page) => {
    const hash = new URLSearchParams({ ...scene.inputs, 'view.scenario': scene.scenario });
    await page.goto(`${pathToFileURL(file).href}#${hash}`);
    await page.locator('.outcome[aria-busy="false"]').waitFor();
    return await take(page);
  });
}

/** Text in HTML. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The email as a server took it, sent by the action's own SMTP, under its subject as a client shows it. */
async function mail(scene: Scene): Promise<Buffer> {
  const defaults = Object.fromEntries(
    Object.entries(readManifest().inputs).map(([name, { default: text = '' }]) => [name, text]),
  );
  const { sent } = await buildReport(scene.inputs, { defaults, channel: 'email' }, scenarios[scene.scenario]);
  if (sent?.kind !== 'mail' || sent.requests[0] === undefined)
    throw new Error(`no email for the scenario ${scene.scenario}`);
  const reply = await sendMail({ ...sent.requests[0], server: localServer(mails.port) }, 10_000);
  const source = mails.mails.at(-1)?.source;
  if (reply.kind !== 'accepted' || source === undefined) throw new Error(`the email did not arrive: ${reply.kind}`);
  const { subject = '', from, to, html } = await simpleParser(source);
  const whom = [from, to].flat().map((each) => escaped(each?.text ?? ''));
  return await open(scene, 400, async (page) => {
    await page.setContent(`<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>
      :root { color-scheme: light dark }
      body { margin: 0; font: 14px/1.5 system-ui, sans-serif; background: light-dark(#fff, #16181c); color: light-dark(#1f2329, #ebebeb) }
      h3 { margin: 0; padding: 12px 16px 2px; font-size: 16px }
      p { margin: 0; padding: 0 16px 10px; font-size: 13px; color: light-dark(#565d69, #a3a9b5) }
      iframe { display: block; width: 100%; border: 0; border-top: 1px solid light-dark(#dfe2e7, #2a2d33) }
      </style><h3>${escaped(subject)}</h3><p>${whom.join(' → ')}</p>
      <iframe srcdoc="${escaped(html || '')}" onload="style.height = contentDocument.documentElement.scrollHeight + 'px'"></iframe>`);
    await page.frameLocator('iframe').locator('body').waitFor();
    return await page.screenshot({ fullPage: true });
  });
}

/** A message alone, as a PNG. */
async function message(scene: Scene): Promise<Buffer> {
  if (scene.inputs.channel === 'email') return await mail(scene);
  return await configurator(scene, 1400, (page) => page.locator('[data-preview]').screenshot());
}

/** The messages of a channel one below the other, as a PNG. */
async function sheet(inputs: Inputs, rendersText: boolean, look: Pick<Scene, 'language' | 'dark'>): Promise<Buffer> {
  const figures: string[] = [];
  for (const { label, scenario, inputs: more = {} } of shown) {
    if (!rendersText && scenario !== 'failure') continue;
    const png = await message({ ...look, scenario, inputs: { ...inputs, ...more } });
    const image = `<img src="data:image/png;base64,${png.toString('base64')}">`;
    figures.push(`<figure><figcaption>${label[look.language]}</figcaption>${image}</figure>`);
  }
  const css = `body { margin: 0; padding: 16px 12px 0; font: 600 15px/1.4 system-ui, sans-serif;
    background: ${look.dark ? '#05070a' : '#e3e7ee'}; color: ${look.dark ? '#ebebeb' : '#1f2329'} }
    figure { margin: 0 0 18px } figcaption { margin: 0 0 6px } img { display: block; width: ${phone}px; border-radius: 10px }`;
  return await open({ ...look, width: phone + 24 }, 400, async (page) => {
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style>${figures.join('')}`);
    return await page.screenshot({ fullPage: true });
  });
}

/** The pictures of the chats side by side, as a PNG: the first thing that a reader sees. */
async function phones(language: Language, suffix: string): Promise<Buffer> {
  const chats = channelDefinitions.filter(([, row]) => row.transport === 'http' && row.rendersText);
  const images = chats.map(([channel]) => {
    const webp = readFileSync(`docs/images/${channel}${suffix}.webp`).toString('base64');
    return `<img src="data:image/webp;base64,${webp}">`;
  });
  const css = `body { margin: 0; display: flex; align-items: start; gap: 12px } img { display: block; width: ${phone}px }`;
  return await open({ language, width: images.length * (phone + 12) - 12 }, 100, async (page) => {
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style>${images.join('')}`);
    return await page.screenshot({ fullPage: true, omitBackground: true });
  });
}

/** A third of the size of a PNG; the browser itself converts. */
async function write(name: string, png: Buffer): Promise<void> {
  const script = `(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 })).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(text);
  })()`;
  const webp = await open({ language: 'en' }, 400, (page) => page.evaluate<string>(script));
  writeFileSync(`docs/images/${name}.webp`, Buffer.from(webp, 'base64'));
}

const pictures: Record<string, () => Promise<Buffer>> = {};
for (const language of ['en', 'zh'] as const) {
  const suffix = language === 'zh' ? '-zh' : '';
  for (const [channel, row] of channelDefinitions) {
    const inputs = inputsFor(channel, row, language);
    const scene = { inputs, scenario: 'failure', language } as const;
    if (row.transport === 'http') pictures[`${channel}${suffix}`] = () => message(scene);
    for (const dark of [false, true]) {
      const look = dark ? 'dark' : 'light';
      pictures[`messages-${channel}-${look}${suffix}`] = () => sheet(inputs, row.rendersText, { language, dark });
      if (row.transport === 'http') continue;
      pictures[`${channel}-phone-${look}${suffix}`] = () => message({ ...scene, dark });
      pictures[`${channel}-desktop-${look}${suffix}`] = () => message({ ...scene, dark, width: desktop });
    }
  }
  pictures[`phones${suffix}`] = () => phones(language, suffix);
  const [channel, row] = channelDefinitions[language === 'zh' ? 1 : 0] ?? [];
  if (channel && row)
    pictures[`configurator${suffix}`] = () =>
      configurator({ inputs: inputsFor(channel, row, language), scenario: 'failure', language }, 800, (page) =>
        page.screenshot(),
      );
}

const asked = process.argv.slice(2);
try {
  for (const [name, make] of Object.entries(pictures))
    if (asked.length === 0 || asked.some((part) => name.startsWith(part))) await write(name, await make());
} finally {
  await browser.close();
  await mails.close();
  rmSync(folder, { recursive: true, force: true });
}
