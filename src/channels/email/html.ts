import type { Field, Message } from '../../message/message.ts';
import type { StatusCode } from '../../status.ts';
import { oneLine } from '../../text/clean.ts';
import { plainText, safeLine } from '../../text/links.ts';
import { markOf } from '../marks.ts';
import { escapeHtml } from './escape.ts';
import type { Attached } from './mail.ts';
import { notAttached, reasons } from './text.ts';

type Html = { readonly html: string };
type Part = string | Html | readonly Html[];

/** Middle contrast against white and against near-black, so that inverting clients keep them readable. */
const colours: Readonly<Record<StatusCode, string>> = {
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

const font =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
const css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md pre{white-space:pre-wrap;overflow-wrap:anywhere}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background:#0d1117!important}.card{background:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.rule{border-color:#30363d!important}.link,.md a{color:#79c0ff!important}}
@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}.page{padding:0!important}}`;

/** What the HTML part shows besides the message; `custom` is HTML made by this action, or empty. */
export type Extras = { readonly subject: string; readonly custom: string; readonly missing: Attached['missing'] };

/** The HTML part. No external resource, no script. */
export function emailHtml(message: Message, { subject, custom, missing }: Extras): string {
  const colour = colours[message.status];
  return html`<!doctype html>
<html lang="${message.language === 'zh' ? 'zh-CN' : 'en'}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${raw(css)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f8fa">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${message.statusName} · ${safeLine(message.identity.branch, message.identity.server)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="page" style="background:#f6f8fa;padding:16px 0"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="card" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #d0d7de;table-layout:fixed">
<tr><td style="height:6px;line-height:6px;font-size:0;background:${colour}">&nbsp;</td></tr>
<tr><td class="pad" style="padding:20px 24px 4px;${font}">
<div style="display:inline-block;font-size:13px;font-weight:600;color:#ffffff;background:${colour};padding:2px 10px;border-radius:10px">${message.statusName}</div>
<h1 class="ink" dir="auto" style="margin:12px 0 0;font-size:20px;line-height:1.35;color:#1f2328;overflow-wrap:anywhere">${oneLine(plainText(message.title, message.identity.server))}</h1>
</td></tr>
${table(message)}
${custom === '' ? '' : block(custom)}
${notAttached(missing, message.language).map(noteRow)}
${button(message, colour)}
<tr><td class="pad soft rule" style="padding:12px 24px 16px;border-top:1px solid #d8dee4;${font};font-size:12px;line-height:1.5;color:#59636e;overflow-wrap:anywhere">${reasons[message.language](oneLine(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}

function table({ fields, identity }: Message): Html | string {
  // The button is the link.
  const rows = fields.filter(({ name }) => name !== 'link').map((field) => row(field, identity.server));
  if (rows.length === 0) return '';
  return html`<tr><td class="pad" style="padding:12px 24px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed">
${rows}</table></td></tr>`;
}

function row(field: Field, server: string): Html {
  const values = field.values.map(({ text, url, status }) => {
    const shown = safeLine(text, server);
    const linked =
      url === undefined
        ? shown
        : html`<a class="link" href="${url}" style="color:#0969da;text-decoration:none">${shown}</a>`;
    return html`<div dir="auto" style="display:${field.list ? 'block' : 'inline'}">${markOf(status)}${linked}</div> `;
  });
  return html`<tr><td class="soft rule" width="32%" valign="top" style="padding:7px 8px 7px 0;border-bottom:1px solid #d8dee4;${font};font-size:14px;line-height:1.45;color:#59636e">${field.label}</td>
<td class="ink rule" valign="top" style="padding:7px 0;border-bottom:1px solid #d8dee4;${font};font-size:14px;line-height:1.45;color:#1f2328;overflow-wrap:anywhere">${values}</td></tr>
`;
}

function block(custom: string): Html {
  return html`<tr><td class="pad ink md" dir="auto" style="padding:4px 24px;${font};font-size:15px;line-height:1.5;color:#1f2328;overflow-wrap:anywhere">${raw(custom)}</td></tr>`;
}

function noteRow(text: string): Html {
  return html`<tr><td class="pad soft" style="padding:4px 24px;${font};font-size:13px;line-height:1.5;color:#59636e;overflow-wrap:anywhere">${text}</td></tr>
`;
}

function button({ link }: Message, colour: string): Html {
  return html`<tr><td class="pad" style="padding:12px 24px 24px"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:${colour};border-radius:6px">
<a href="${link.url}" style="display:inline-block;padding:10px 20px;${font};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${oneLine(link.text)}</a></td></tr></table></td></tr>`;
}

/** Template of HTML: every value is escaped unless it is HTML already. */
function html(texts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: texts.map((text, index) => text + spell(values[index] ?? '')).join('') };
}

function spell(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

function raw(text: string): Html {
  return { html: text };
}
