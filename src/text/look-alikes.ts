import { oneLine } from './clean.ts';

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

/**
 * The user's own Markdown with every link dead that is not http(s): `dtmd://` makes the member who clicks it send a
 * message in DingTalk (https://github.com/jenkinsci/dingtalk-plugin, docs/examples/dtmd.md).
 */
export function deadenForeignLinks(markdown: string): string {
  return markdown
    .replace(/\]\(\s*<?\s*(?!https?:)(?=[a-z][a-z0-9+.-]{0,31}\s*:)/gi, '］(')
    .replace(/(?<![a-z0-9+.-])(?!https?:)([a-z][a-z0-9+.-]{0,31}):\/\//gi, '$1：//')
    .replace(/&(?=#?\w{1,31};)(?=#(?:x?0*(?:3a|58|64|74);?)|colon;)/gi, '＆');
}

/** Single line breaks of prose made hard, as `lineBreak`; blocks (lists, headings, quotes, tables, code) are left as they are. */
export function hardBreaks(markdown: string, lineBreak: string): string {
  return markdown.replace(/([^\n])\n(?=[^\n])(?!\s*(?:[-*+>#|`~=]|\d+[.)]))/g, `$1${lineBreak}`);
}
