/**
 * Makes the pictures of `docs/images` in a real Chromium: the configurator page, the message of each channel in both
 * languages, and a sheet of each channel's messages, light and dark. What robots and webhooks get is drawn by the page
 * from the request, which is a preview and not a screenshot of the apps; mails are those that left by SMTP. Names of
 * pictures on the command line: only these.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type ChannelDefinition, type ChannelName, channelDefinitions } from '../src/channels/index.ts';
import { type Artist, artist, type Scene } from './draw.ts';
import { inputsFor, messageOf, sheetOf } from './sheets.ts';

/** A file without its folder, and how it is made. */
type Picture = { readonly name: string; readonly write: (artist: Artist, path: string) => Promise<void> };

const wholePages: readonly Picture[] = [
  wholePage('configurator', 'en-US', {
    channel: 'dingtalk',
    'webhook-url': 'DINGTALK_URL',
    secret: 'DINGTALK_SECRET',
    mentions: '13800000000',
    'test-reports': 'reports/*.xml',
    'custom-content': customIn('en-US'),
  }),
  wholePage('configurator-zh', 'zh-CN', {
    channel: 'wecom',
    'webhook-url': 'WECOM_URL',
    language: 'zh',
    mentions: 'zhangsan',
    'test-reports': 'reports/*.xml',
  }),
];
const messages = (['en-US', 'zh-CN'] as const).flatMap((locale) =>
  channelDefinitions.flatMap(([name, row]): Picture[] => {
    const message = (look: string, more: Partial<Scene> = {}): Picture => ({
      name: `${name}${look}${locale === 'zh-CN' ? '-zh' : ''}.png`,
      write: async (artist, path) => {
        const scene: Scene = { inputs: customised([name, row], locale), scenario: 'failure', locale, ...more };
        writeFileSync(path, await messageOf(artist, [name, row], scene));
      },
    });
    if (row.transport === 'http') return [message('')];
    return [
      message('-phone-light'),
      message('-phone-dark', { dark: true }),
      message('-desktop-light', { desktop: true }),
      message('-desktop-dark', { desktop: true, dark: true }),
    ];
  }),
);
const sheets = channelDefinitions.flatMap((row) =>
  [false, true].map(
    (dark): Picture => ({
      name: `messages-${row[0]}-${dark ? 'dark' : 'light'}.png`,
      write: async (artist, path) => writeFileSync(path, await sheetOf(artist, row, dark)),
    }),
  ),
);

function wholePage(name: string, locale: 'en-US' | 'zh-CN', inputs: Readonly<Record<string, string>>): Picture {
  const viewport = { width: 1280, height: 800 };
  return {
    name: `${name}.webp`,
    write: async (artist, path) => {
      const scene = { inputs, scenario: 'failure', locale } as const;
      const webp = await artist.configurator(scene, viewport, async (page) => asWebp(page, await page.screenshot()));
      writeFileSync(path, webp);
    },
  };
}

/** With a text of the user's own and in the language of the page. */
function customised(row: readonly [ChannelName, ChannelDefinition], locale: 'en-US' | 'zh-CN'): Scene['inputs'] {
  const language = locale === 'zh-CN' ? { language: 'zh' } : {};
  return { ...inputsFor(row), ...(row[1].rendersText ? { 'custom-content': customIn(locale) } : {}), ...language };
}

function customIn(locale: 'en-US' | 'zh-CN'): string {
  return locale === 'zh-CN'
    ? '请查看 **${CI_COMMIT_TITLE}**。\n[值班手册](https://example.com/on-call)里有办法。'
    : 'Please look at **${CI_COMMIT_TITLE}**.\nThe [handbook](https://example.com/on-call) helps.';
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

const asked = process.argv.slice(2);
const drawing = await artist();
try {
  for (const { name, write } of [...wholePages, ...messages, ...sheets])
    if (asked.length === 0 || asked.includes(name)) await write(drawing, `docs/images/${name}`);
} finally {
  await drawing.close();
}
