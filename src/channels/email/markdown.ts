import MarkdownIt from 'markdown-it';
import type { Span } from '../../message/message.ts';
import { oneLine, ownLines } from '../../text/clean.ts';

// CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped.
const punctuation = /[!-/:-@[-`{-~]/g;
const safeLink = /^(?:https?:\/\/|mailto:)/i;

/** Custom content as HTML without raw HTML, images or links other than http, https and mailto. */
export function renderMarkdown(spans: readonly Span[]): string {
  const parser = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image');
  parser.validateLink = (url) => safeLink.test(url);
  return parser.render(spans.map(toMarkdown).join(''));
}

function toMarkdown(span: Span): string {
  return span.trust === 'plain' ? oneLine(span.text).replace(punctuation, '\\$&') : ownLines(span.text);
}
