import { oneLine } from '../../text/clean.ts';

const wide: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '<': '＜',
  '>': '＞',
  '`': '｀',
  '*': '＊',
  '\\': '＼',
  '|': '｜',
};
const leading: Readonly<Record<string, string>> = {
  '#': '＃',
  '-': '－',
  '+': '＋',
  '=': '＝',
  '~': '～',
  '(': '（',
  ':': '：',
  _: '＿',
};

/**
 * Untrusted text for a Markdown dialect that documents no escape (DingTalk, WeCom): every character that could make a
 * mention, link, image, heading, list, quote or HTML is replaced by its full-width look-alike, wherever a client
 * renders it. Needs no behaviour of the client, unlike a backslash. Linear in the length.
 */
export function lookAlikes(text: string): string {
  return oneLine(text)
    .replace(/[[\]<>`*\\|]/g, (character) => wide[character] ?? '')
    .replace(/^[#\-+=~(:_]+/, (run) => [...run].map((character) => leading[character] ?? '').join(''))
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + (mark === '.' ? '．' : '）'))
    .replace(/@/g, '＠')
    .replace(/&(?=#?\w{1,31};)/g, '＆')
    .replace(/:\/\//g, '：//')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}．`)
    .replace(/~~/g, '～～')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '＿')
    .replace(/!$/, '！');
}

// One class for white space and `<`: two runs side by side would cost quadratic time.
// A scheme as a reader of Markdown may see it: backslashes before its punctuation are no part of it.
const foreign = String.raw`(?!https?\\?:)(?=\\?[a-z][a-z0-9+.\\-]{0,31}\s*:)`;
const destination = new RegExp(String.raw`\](\s*)\([\s<]*${foreign}`, 'gi');
const definition = new RegExp(String.raw`\]\s*:(?=[\s<]*${foreign})`, 'gi');
const autolink = new RegExp(String.raw`<\s*${foreign}`, 'gi');
// Entities of letters, colon, backslash and white space, which could spell a scheme; others (`&#60;`) stay.
const entity =
  /&(?=#0{0,7}(?:9|10|13|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|tab|newline)\b)/gi;

/**
 * The user's own Markdown with every link dead that is not http(s): `dtmd://` makes the member who clicks it send a
 * message in DingTalk (https://github.com/jenkinsci/dingtalk-plugin, docs/examples/dtmd.md).
 */
export function deadenForeignLinks(markdown: string): string {
  return markdown
    .replace(entity, '＆')
    .replace(destination, '］$1(')
    .replace(definition, ']：')
    .replace(autolink, '＜')
    .replace(/(?<![a-z])(?!https?\\?:)([a-z][a-z0-9+.-]{0,31})\\?:(?=\\?\/\\?\/)/gi, '$1：');
}

/** Single line breaks of prose made hard, as `lineBreak`; blocks (lists, headings, quotes, tables, code) are left as they are. */
export function hardBreaks(markdown: string, lineBreak: string): string {
  return markdown.replace(/([^\n])\n(?=[^\n])(?![ \t]*(?:[-*+>#|`~=]|\d+[.)]))/g, `$1${lineBreak}`);
}
