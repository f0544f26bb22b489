import MarkdownIt, { type Token } from 'markdown-it';
import type { Span } from '../../message/message.ts';
import { disableForgedLinks, keepWebLinks } from '../../text/links.ts';
import { fillTemplate, normalizeLines, placeholder, toSingleLine } from '../../text/text.ts';
import { disableEntities } from '../escape.ts';
import { escapeHtml } from './html.ts';

const webLink = /^https?:\/\/(?![^/?#]*%20)/i;
const mailLink = /^mailto:([^?]+)/i;
// Private-use characters stand for the values while the user's Markdown is parsed, one for each, because a link's text and
// its address change places in HTML; no text of the user holds one.
const firstPlaceholder = 0xf0000;
const numbered = /[\u{f0000}-\u{ffffd}]/gu;

/**
 * Custom content as HTML without raw HTML or links other than http, https and the user's own mailto. Pictures become
 * links: loading one from the web would tell its server who reads the mail. Values are put into the finished HTML, so
 * that nothing in them is read as Markdown.
 */
export function renderMarkdown(spans: readonly Span[], server: string): string {
  const own = spans.map(({ source, text }) => {
    if (source === 'value') return placeholder;
    const lines = normalizeLines(text).replaceAll(placeholder, '').replace(numbered, '');
    return source === 'raw' ? keepWebLinks(lines) : lines;
  });
  const values = spans.filter(({ source }) => source === 'value').map(({ text }) => toSingleLine(text));
  const template = disableForgedLinks(disableEntities(own.join('')), values, server, true);
  let next = 0;
  const markdown = fillTemplate(template, () => String.fromCodePoint(firstPlaceholder + Math.min(next++, 0xfffd)));
  const fill = (text: string, write: (value: string) => string) =>
    text.replace(numbered, (found) => {
      return write(template.values[(found.codePointAt(0) ?? firstPlaceholder) - firstPlaceholder]?.text ?? '');
    });
  const parser = new MarkdownIt({ html: false, linkify: false, breaks: true });
  parser.renderer.rules.image = linkPicture;
  const { normalizeLink } = parser;
  parser.normalizeLink = (url) => normalizeLink(fill(url, (value) => value));
  const ownText = spans.filter(({ source }) => source === 'template').map(({ text }) => text);
  parser.validateLink = (url) => {
    const address = mailLink.exec(url)?.[1];
    return address === undefined ? webLink.test(url) : ownText.some((text) => text.includes(address));
  };
  return fill(parser.render(markdown), escapeHtml);
}

function linkPicture(tokens: readonly Token[], index: number): string {
  const url = escapeHtml(String(tokens[index]?.attrGet('src') ?? ''));
  const text = escapeHtml(tokens[index]?.content ?? '') || url;
  // There are no links in links.
  const last = tokens.slice(0, index).findLast(({ type }) => type.startsWith('link_'));
  return last?.type === 'link_open' ? text : `<a href="${url}">${text}</a>`;
}
