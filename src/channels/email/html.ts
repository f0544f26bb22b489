import {
  type Block,
  type Field,
  type Group,
  groupBlocks,
  type Message,
  type Quote,
  type Value,
} from '../../message/message.ts';
import { groupText, plainTitle } from '../../message/plain-text.ts';
import { type StatusCode, statusMark } from '../../status.ts';
import { sanitizeLine } from '../../text/links.ts';
import { toSingleLine, truncateBytes } from '../../text/text.ts';
import { type AttachedFiles, missingFileNotes } from './types.ts';

type Html = { readonly html: string };
type Part = string | Html | readonly Html[];

// Outlook takes no font over from the table around a cell.
const font =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
const css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md a{color:#0969da}.md pre{white-space:pre-wrap}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background-color:#0d1117!important}.card{background-color:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.link,.md a{color:#79c0ff!important}}`;
const previewBytes = 200;

const blue = '#0969da';
/** Colors of the bar above the title: seen on white and on near-black, also where a client inverts. */
const bars: Readonly<Record<StatusCode, string>> = {
  SUCCESS: '#1a7f37',
  FAIL: '#cf222e',
  CANCELED: '#6e7781',
  CANCELLING: '#6e7781',
  SKIP: '#6e7781',
  RUNNING: blue,
  WAITING: '#9a6700',
  FINISH: blue,
  UNKOWN: '#9a6700',
};

/** Why the reader gets this email; the same sentence in both parts. */
export const footers = {
  en: (repository: string) => `You are receiving this email because a workflow in ${repository} lists your address.`,
  zh: (repository: string) => `您收到此邮件，是因为 ${repository} 的工作流将您设为收件人。`,
} as const;

/** What the HTML part shows besides the message; `custom` is HTML made by this action, or empty. */
export type HtmlParts = {
  readonly subject: string;
  readonly custom: string;
  readonly missing: AttachedFiles['missing'];
};

/**
 * The HTML part: one column, the title first, under a bar of the status's color, where its mark can be seen. No external resource, no script.
 * What mail clients do not understand of it stands in docs/channels/email.md; `npm run test:mail` measures it.
 */
export function emailHtml(message: Message, { subject, custom, missing }: HtmlParts): string {
  return html`<!doctype html>
<html lang="${message.language === 'zh' ? 'zh-CN' : 'en'}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${{ html: css }}</style>
</head>
<body class="page" style="margin:0;background-color:#f6f8fa">
<div style="display:none">${preview(message)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="page" bgcolor="#f6f8fa"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="card" bgcolor="#ffffff" style="width:100%;max-width:600px;border:1px solid #d0d7de;table-layout:fixed;overflow-wrap:anywhere;line-height:1.5">
<tr><td class="ink" style="padding:16px 24px 0;border-top:6px solid ${bars[message.status]};${font};color:#1f2328"><h1 class="ink" dir="auto" style="margin:0;font-size:18px;color:#1f2328">${plainTitle(message)}</h1></td></tr>
<tr><td style="padding:8px 20px 20px">
${groupBlocks(message.blocks, 'elsewhere').map((group) => groupHtml(group, message, custom))}${missingFileNotes(missing).map((note) => paragraph(note[message.language], soft, 13))}
${buttons(message)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${footers[message.language](toSingleLine(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}

/** What the list of mails shows after the subject: the reason, else the first lines. */
function preview(message: Message): string {
  const reason = message.blocks.find((block) => block.kind === 'reason');
  const lines = (reason ? [reason] : message.blocks).flatMap((block) => previewLines(block, message)).slice(0, 2);
  return truncateBytes(lines.join(' · '), previewBytes);
}

function previewLines(block: Block, message: Message): string[] {
  switch (block.kind) {
    case 'field': {
      const { name, values } = block.field;
      const texts = values.map(({ text }) => sanitizeLine(text, message.identity.server));
      return ['link', 'repository'].includes(name) ? [] : [texts.join(' ')];
    }
    case 'reason':
    case 'where':
    case 'who':
      return [groupText(block, message)];
    default:
      return [];
  }
}

const ink = { name: 'ink', color: '#1f2328' } as const;
const soft = { name: 'soft', color: '#59636e' } as const;
type Tone = typeof ink | typeof soft;

function paragraph(content: Part, tone: Tone, size: number): Html {
  return html`<div class="${tone.name}" dir="auto" style="padding:4px;${font};font-size:${String(size)}px;color:${tone.color}">${content}</div>
`;
}

function groupHtml(group: Group, { identity: { server } }: Message, custom: string): Html {
  switch (group.kind) {
    case 'fields':
      return html`<table role="presentation" width="100%" cellpadding="4" cellspacing="0" style="table-layout:fixed">
<colgroup><col width="104"><col></colgroup>
${group.fields.map((field) => row(field, server))}</table>
`;
    case 'reason': {
      const pieces = group.pieces.map(({ text, strong }) =>
        strong ? html`<b>${sanitizeLine(text, server)}</b>` : html`${text}`,
      );
      return paragraph(pieces, ink, 15);
    }
    case 'evidence':
      return html`${group.quotes.map((quote) => quoteHtml(quote, server))}${group.rest === '' ? '' : paragraph(group.rest, soft, 14)}`;
    case 'custom':
      return html`<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328">${{ html: custom }}</div>
`;
    case 'where': {
      const values = group.parts.map((part) => part.map((value) => valueHtml(value, server)));
      const parts = values.map((part) => joined(part, ' '));
      return paragraph(joined(parts, ' · '), ink, 14);
    }
    case 'who':
      return paragraph(group.parts.map((text) => sanitizeLine(text, server)).join(' · '), soft, 14);
  }
}

function quoteHtml({ name, text, url }: Quote, server: string): Html {
  const why = text === '' ? '' : html`<br>${sanitizeLine(text, server)}`;
  return html`<div class="soft" dir="auto" style="margin:4px 4px 8px;padding:0 0 0 10px;border-left:3px solid #8c959f;${font};font-size:14px;color:#59636e">${valueHtml({ text: name, url }, server)}${why}</div>
`;
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, index) => html`${index === 0 ? '' : between}${part}`)}`;
}

/** Label and value side by side; a list has the whole width, one value per line. */
function row({ label, values, list }: Field, server: string): Html {
  const shown = values.map((value) => valueHtml(value, server));
  const dark = `${font};font-size:14px;color:#1f2328`;
  return list
    ? html`<tr><td colspan="2" class="ink" dir="auto" style="${dark}"><span class="soft" style="color:#59636e">${label}</span>${shown.map((each) => html`<br>${each}`)}</td></tr>
`
    : html`<tr><td valign="top" class="soft" style="${font};font-size:14px;color:#59636e">${label}</td><td valign="top" class="ink" dir="auto" style="${dark}">${joined(shown, ' ')}</td></tr>
`;
}

function valueHtml({ text, url, status }: Value, server: string): Html {
  const shown = sanitizeLine(text, server);
  return url === undefined
    ? html`${statusMark(status)}${shown}`
    : html`${statusMark(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
}

/** The log, the changes beside it in outline. */
function buttons({ links: [log, changes] }: Message): Html {
  const text = `${font};font-size:15px;font-weight:600;text-decoration:none`;
  const second =
    changes === undefined
      ? ''
      : html`<td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="border:1px solid #8c959f;border-radius:6px;padding:9px 19px"><a class="link" href="${changes.url}" style="${text};color:#0969da">${changes.text}</a></td></tr></table></td>`;
  return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${blue}" style="border-radius:6px;padding:10px 20px"><a href="${log.url}" style="${text};color:#ffffff">${log.text}</a></td></tr></table></td>${second}</tr></table>`;
}

/** Template of HTML: every value is escaped unless it is HTML already. */
function html(texts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: texts.map((text, index) => text + toHtml(values[index] ?? '')).join('') };
}

function toHtml(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, also inside an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
