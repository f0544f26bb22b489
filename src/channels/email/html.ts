import type { Field, Message, Value } from '../../message/message.ts';
import type { StatusCode } from '../../status.ts';
import { plainText, sanitizeLine } from '../../text/links.ts';
import { toSingleLine, truncateBytes } from '../../text/text.ts';
import { statusMark } from '../markdown.ts';
import { fieldsShown, footers, missingFileNotes } from './text.ts';
import type { Attached } from './types.ts';

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

/** Colors of the band: white on it, and it on white and on near-black, can be read, also where a client inverts. */
const bands: Readonly<Record<StatusCode, string>> = {
  SUCCESS: '#1a7f37',
  FAIL: '#cf222e',
  CANCELED: '#6e7781',
  CANCELLING: '#6e7781',
  SKIP: '#6e7781',
  RUNNING: '#0969da',
  WAITING: '#9a6700',
  FINISH: '#0969da',
  UNKOWN: '#9a6700',
};

/** What the HTML part shows besides the message; `custom` is HTML made by this action, or empty. */
export type Extras = { readonly subject: string; readonly custom: string; readonly missing: Attached['missing'] };

/**
 * The HTML part: one column, status and title first, on a band of the status's colour. No external resource, no script.
 * What mail clients do not understand of it stands in docs/channels/email.md; `npm run test:mail` measures it.
 */
export function emailHtml(message: Message, { subject, custom, missing }: Extras): string {
  const colour = bands[message.status];
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
${band(message, colour)}
<tr><td style="padding:12px 20px 20px">
${table(message)}
${custom === '' ? '' : html`<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328">${{ html: custom }}</div>`}
${missingFileNotes(missing, message.language).map(
  (text) => html`<div class="soft" style="padding:4px;${font};font-size:13px;color:#59636e">${text}</div>
`,
)}
${button(message, colour)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${footers[message.language](toSingleLine(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}

/** What the list of mails shows after the subject: the first lines, most often what failed. */
function preview(message: Message): string {
  const lines = fieldsShown(message)
    .filter(({ name }) => name !== 'repository')
    .slice(0, 2)
    .map(({ values }) => values.map(({ text }) => sanitizeLine(text, message.identity.server)).join(' '));
  return truncateBytes(lines.join(' · '), previewBytes);
}

/** The title; the status above it where the title does not say it. */
function band(message: Message, colour: string): Html {
  const title = toSingleLine(plainText(message.title, message.identity.server));
  const status = title.includes(message.statusName)
    ? ''
    : html`<div style="font-size:13px;color:#ffffff">${message.statusName}</div>`;
  return html`<tr><td bgcolor="${colour}" style="padding:14px 24px;${font};color:#ffffff">${status}<h1 dir="auto" style="margin:0;font-size:18px;color:#ffffff">${title}</h1></td></tr>`;
}

function table(message: Message): Html | string {
  const rows = fieldsShown(message).map((field) => row(field, message.identity.server));
  if (rows.length === 0) return '';
  return html`<table role="presentation" width="100%" cellpadding="4" cellspacing="0" style="table-layout:fixed">
<colgroup><col width="28%"><col></colgroup>
${rows}</table>`;
}

/** Label and value side by side; a list has the whole width, one value a line. */
function row({ label, values, list }: Field, server: string): Html {
  const shown = values.map((value) => valueHtml(value, server));
  const ink = `${font};font-size:14px;color:#1f2328`;
  const soft = `${font};font-size:14px;color:#59636e`;
  return list
    ? html`<tr><td colspan="2" class="ink" dir="auto" style="${ink}"><span class="soft" style="color:#59636e">${label}</span>${shown.map((each) => html`<br>${each}`)}</td></tr>
`
    : html`<tr><td valign="top" class="soft" style="${soft}">${label}</td><td valign="top" class="ink" dir="auto" style="${ink}">${shown.map((each, index) => html`${index === 0 ? '' : ' '}${each}`)}</td></tr>
`;
}

function valueHtml({ text, url, status }: Value, server: string): Html {
  const shown = sanitizeLine(text, server);
  return url === undefined
    ? html`${statusMark(status)}${shown}`
    : html`${statusMark(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
}

function button({ link }: Message, colour: string): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${colour}" style="border-radius:6px;padding:10px 20px"><a href="${link.url}" style="${font};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${toSingleLine(link.text)}</a></td></tr></table></td></tr></table>`;
}

/** Template of HTML: every value is escaped unless it is HTML already. */
function html(texts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: texts.map((text, index) => text + spell(values[index] ?? '')).join('') };
}

function spell(part: Part): string {
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
