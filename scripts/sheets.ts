/** The messages of a channel in five scenarios on one picture, at a phone's width. */

import type { Page } from 'playwright-core';
import type { ScenarioName } from '../site/scenarios.ts';
import type { ChannelDefinition, ChannelName, IdKind } from '../src/channels/index.ts';
import { type Artist, escaped, type Scene } from './draw.ts';
import { type Pixels, palettePng } from './palette.ts';

type Row = readonly [ChannelName, ChannelDefinition];
type Shown = {
  readonly label: string;
  readonly scenario: ScenarioName;
  readonly inputs?: Readonly<Record<string, string>>;
};

const wholeRun = {
  scope: 'workflow',
  content: 'failed-steps, errors, jobs, repository, branch, commit, actor, duration',
};
const shown: readonly Shown[] = [
  { label: 'A job failed', scenario: 'failure' },
  { label: 'A job succeeded', scenario: 'success' },
  { label: 'A pull request failed', scenario: 'fork' },
  { label: 'A tag succeeded', scenario: 'tag' },
  { label: 'A whole run failed', scenario: 'failure', inputs: wholeRun },
];
const people: Readonly<Record<IdKind, string>> = {
  mobile: '13800000000',
  id: 'zhangsan',
  'open-id': 'ou_1234567890abcdef',
  address: 'mona@example.com',
};
/** The most of a message that is shown, in pixels: two screens of a phone. */
const highest = 1400;

/** What a step needs for a channel, told by its row. */
export function inputsFor([channel, row]: Row): Readonly<Record<string, string>> {
  const kind = row.mentions[0];
  return {
    channel,
    ...(row.transport === 'smtp'
      ? { 'email-to': 'team@example.com', 'email-from': 'ci@example.com', 'smtp-host': 'smtp.example.com' }
      : { 'webhook-url': 'URL', ...(kind ? {} : { secret: 'SECRET' }) }),
    ...(kind ? { mentions: people[kind] } : {}),
    'test-reports': 'reports/*.xml',
  };
}

/** A message alone, as a PNG. */
export async function messageOf(artist: Artist, row: Row, scene: Scene): Promise<Buffer> {
  if (row[1].transport === 'smtp') return await artist.mail(scene);
  return await artist.configurator(scene, { width: 1280, height: 1400 }, (page) =>
    page.locator('[data-preview]').screenshot(),
  );
}

/** The sheet of a channel, light or dark, as a PNG. */
export async function sheetOf(artist: Artist, row: Row, dark: boolean): Promise<Buffer> {
  const columns = [
    { height: 0, html: '' },
    { height: 0, html: '' },
  ];
  for (const { label, scenario, inputs } of shown) {
    const view = row[1].rendersText ? inputs : { scope: inputs?.scope ?? 'job' };
    const png = await messageOf(artist, row, { inputs: { ...inputsFor(row), ...view }, scenario, dark });
    const column = columns.reduce((one, other) => (other.height < one.height ? other : one));
    column.height += Math.min(highest, heightOf(png)) + 45;
    column.html += `<figure><figcaption>${escaped(label)}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;
  }
  const html = `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px 16px 0; display: flex; gap: 16px; font: 600 15px/1.4 system-ui, sans-serif;
      background: ${dark ? '#05070a' : '#e3e7ee'}; color: ${dark ? '#ebebeb' : '#1f2329'} }
    figure { margin: 0 0 18px }
    figcaption { margin: 0 0 6px }
    img { display: block; width: 390px; max-height: ${highest}px; object-fit: cover; object-position: top; border-radius: 10px }
    </style>${columns.map((column) => `<div>${column.html}</div>`).join('')}`;
  const taken = await artist.open({ viewport: { width: 828, height: 400 } }, async (page) => {
    await page.setContent(html);
    return await pixelsOf(page, await page.screenshot({ fullPage: true }));
  });
  return palettePng(taken);
}

/** Where a PNG says its height. */
const heightOf = (png: Buffer) => png.readUInt32BE(20);

/** The browser itself decodes. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const script = `(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768));
    return [image.width, image.height, btoa(text)];
  })()`;
  const [width, height, rgba] = await page.evaluate<[number, number, string]>(script);
  return { width, height, rgba: Buffer.from(rgba, 'base64') };
}
