import MarkdownIt from 'markdown-it';
import type { Span } from '../../message/message.ts';
import { ownLines } from '../../text/clean.ts';
import { inLink, openLink, safeLine, webLinksOnly } from '../../text/links.ts';
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
  const markdown = spans.map(({ trust, text }) => {
    if (trust === 'plain') return String.fromCodePoint(firstHole + Math.min(values.push(text) - 1, 0xfffd));
    const lines = ownLines(text).replace(hole, '');
    return trust === 'markup' ? webLinksOnly(lines) : lines;
  });
  const fill = (text: string, escaped: (value: string) => string) =>
    text.replace(hole, (found, at: number, whole: string) => {
      const value = values[(found.codePointAt(0) ?? firstHole) - firstHole] ?? '';
      const link = openLink(whole.slice(Math.max(0, at - 512), at));
      return escaped(link === undefined ? safeLine(value, server) : inLink(value, link, server));
    });
  const parser = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image');
  const { normalizeLink } = parser;
  parser.normalizeLink = (url) => normalizeLink(fill(`](${url}`, (value) => value).slice(2));
  const own = spans.filter(({ trust }) => trust === 'own').map(({ text }) => text);
  parser.validateLink = (url) => {
    const address = mailLink.exec(url)?.[1];
    return address === undefined ? webLink.test(url) : own.some((text) => text.includes(address));
  };
  return fill(parser.render(markdown.join('')), escapeHtml);
}
