/**
 * Makes `docs/images/<channel>.png` from the encoded messages: a preview of what the services get, drawn by a few lines of
 * HTML in headless Chromium, not a screenshot of their apps. The e-mail is its HTML part as it is sent. Needs /usr/bin/chromium.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';
import { composed } from '../__tests__/support/messages.ts';
import { scenarios } from '../__tests__/support/scenarios.ts';
import { channels } from '../src/channels/index.ts';

type Node = {
  readonly tag: string;
  readonly content?: string;
  readonly text?: Node;
  readonly columns?: readonly { readonly elements: readonly Node[] }[];
};
type Card = {
  readonly header: { readonly title: Node; readonly template: string };
  readonly body: { readonly elements: readonly Node[] };
};

const markdown = new MarkdownIt({ html: true, breaks: true });
const attempt = { now: new Date('2026-11-24T10:03:12Z'), form: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/hook'), secret: '', headers: [] };
const colours: Readonly<Record<string, string>> = {
  info: '#0a7d33',
  comment: '#777',
  warning: '#d9480f',
  red: '#f54a45',
  green: '#34c724',
};

async function bodyOf(channel: 'dingtalk' | 'wecom' | 'lark' | 'webhook'): Promise<Record<string, never>> {
  const { message: said } = composed(scenarios['failure-with-failed-steps']);
  // Lark mentions nobody by mobile number, and its inputs refuse one.
  const message = { ...said, mentions: said.mentions.filter(({ kind }) => channel !== 'lark' || kind !== 'mobile') };
  const { wires } = await (await channels[channel].load()).encode(message, target, attempt);
  return JSON.parse(wires[0]?.body ?? '{}') as Record<string, never>;
}

function cardHtml(card: Card): string {
  const draw = (node: Node): string => {
    if (node.tag === 'column_set')
      return `<div class="row">${(node.columns ?? []).map((column) => `<div>${column.elements.map(draw).join('')}</div>`).join('')}</div>`;
    if (node.tag === 'markdown')
      return markdown.render((node.content ?? '').replace(/<at id=(\w+)><\/at>/g, '<span class="at">@$1</span>'));
    if (node.tag === 'button') return `<p class="button">${node.text?.content}</p>`;
    return `<p>${node.text?.content ?? ''}</p>`;
  };
  return `<header style="background:${colours[card.header.template]}">${card.header.title.content}</header><main>${card.body.elements.map(draw).join('')}</main>`;
}

async function pages(): Promise<Readonly<Record<string, string>>> {
  const dingtalk = (await bodyOf('dingtalk')) as unknown as { markdown: { text: string } };
  const wecom = (await bodyOf('wecom')) as unknown as { markdown: { content: string } };
  const lark = (await bodyOf('lark')) as unknown as { card: Card };
  const font = wecom.markdown.content
    .replace(/<font color="(\w+)">/g, (_, name: string) => `<font color="${colours[name]}">`)
    .replace(/<@(\w+)>/g, '<span class="at">@$1</span>');
  return {
    dingtalk: `<main>${markdown.render(dingtalk.markdown.text.replace(/@\S+/g, '<span class="at">$&</span>'))}</main>`,
    wecom: `<main>${markdown.render(font)}</main>`,
    lark: cardHtml(lark.card),
    webhook: `<main><pre>${JSON.stringify(await bodyOf('webhook'), undefined, 2)}</pre></main>`,
  };
}

const style = `body{margin:0;background:#e9edf2;font:15px/1.5 system-ui,"Noto Sans CJK SC",sans-serif}article{margin:16px;background:#fff;border-radius:8px;overflow:hidden}
main{padding:8px 16px}header{color:#fff;padding:10px 16px;font-weight:600}p{margin:4px 0}h4{margin:6px 0}blockquote{margin:4px 0;padding-left:10px;border-left:3px solid #ccc;color:#555}
a{color:#1456f0;text-decoration:none}.at{color:#1456f0}.row{display:grid;grid-template-columns:1fr 3fr}.button{display:inline-block;background:#1456f0;color:#fff;border-radius:6px;padding:6px 14px}
pre{font-size:12px;white-space:pre-wrap}small{display:block;margin:0 16px 12px;color:#777}`;
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const heights: Readonly<Record<string, number>> = { dingtalk: 560, wecom: 560, lark: 680, webhook: 640 };

/** Draws a page to `docs/images/<name>.png`; `dark` is the reader's scheme. */
function draw(html: string, name: string, size: readonly [width: number, height: number], dark = false): void {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${size.join()}`,
    `--screenshot=${resolve('docs/images', `${name}.png`)}`,
  ];
  execFileSync('/usr/bin/chromium', [...flags, `file://${page}`], { stdio: 'ignore' });
}

/** The HTML part of the mail as it is sent. */
async function mailHtml(): Promise<string> {
  const box = { name: 'Team', address: 'team@example.com' };
  const server = { host: 'localhost', port: 25, security: 'none', login: { kind: 'none' } } as const;
  const to = { server, from: box, to: [box], cc: [], bcc: [], replyTo: [], attachments: [] };
  const { message } = composed(scenarios['failure-with-failed-steps']);
  const { wires } = await (await channels.email.load()).encode({ ...message, mentions: [] }, to, attempt);
  return wires[0]?.html ?? '';
}

for (const [name, html] of Object.entries(await pages())) {
  const small = '<small>Preview, not a screenshot of the app</small>';
  const page = `<!doctype html><meta charset="utf-8"><style>${style}</style><article>${html}</article>${small}`;
  draw(page, name, [460, heights[name] ?? 640]);
}
const mail = await mailHtml();
for (const scheme of ['light', 'dark']) {
  draw(mail, `email-phone-${scheme}`, [390, 720], scheme === 'dark');
  draw(mail, `email-desktop-${scheme}`, [760, 640], scheme === 'dark');
}
