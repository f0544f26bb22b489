import MarkdownIt from 'markdown-it';
import type { Span } from '../../message/message.ts';
import { normalizeLines } from '../../text/clean.ts';
import { encodeInUrl, keepWebLinks, sanitizeLine, unclosedUrl } from '../../text/links.ts';
import { escapeHtml } from './html.ts';

const webLink = /^https?:\/\/(?![^/?#]*%20)/i;
const mailLink = /^mailto:([^?]+)/i;
// Private-use characters stand for the values while the user's Markdown is read; no text of the user holds one.
const firstHole = 0xf0000;
const hole = /[\u{f0000}-\u{ffffd}]/gu;

/**
 * Custom content as HTML without raw HTML, images or links other than http, https and the user's own mailto. Values are put into the
 * finished HTML, so that nothing in them is read as Markdown.
 */
export function renderMarkdown(spans: readonly Span[], server: string): string {
  const values: string[] = [];
  const markdown = spans.map(({ source, text }) => {
    if (source === 'value') return String.fromCodePoint(firstHole + Math.min(values.push(text) - 1, 0xfffd));
    const lines = normalizeLines(text).replace(hole, '');
    return source === 'raw' ? keepWebLinks(lines) : lines;
  });
  const fill = (text: string, escaped: (value: string) => string) =>
    text.replace(hole, (found, at: number, whole: string) => {
      const value = values[(found.codePointAt(0) ?? firstHole) - firstHole] ?? '';
      const link = unclosedUrl(whole.slice(Math.max(0, at - 512), at));
      return escaped(link === undefined ? sanitizeLine(value, server) : encodeInUrl(value, link, server));
    });
  const parser = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image');
  const { normalizeLink } = parser;
  parser.normalizeLink = (url) => normalizeLink(fill(`](${url}`, (value) => value).slice(2));
  const own = spans.filter(({ source }) => source === 'template').map(({ text }) => text);
  parser.validateLink = (url) => {
    const address = mailLink.exec(url)?.[1];
    return address === undefined ? webLink.test(url) : own.some((text) => text.includes(address));
  };
  return fill(parser.render(markdown.join('')), escapeHtml);
}
