import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * Readers of what a channel sends, written without a look at how the channel writes it. Each tells what takes effect:
 * the same message with a harmless value must have exactly the same effects.
 */

/** A bare link as chat apps and mail readers make it, but for the host of the server. */
const bareLink =
  /(?:(?:https?|ftp|dtmd|dingtalk|file):\/\/(?!github\.com(?:[/\s]|$))[^\s]*|(?<![a-z0-9])www\.[^\s]+)/gi;

/** Bare links in a text that nobody reads as markup. */
export function bareLinks(text: string): string[] {
  return (text.match(bareLink) ?? []).map(placeOf).filter((place) => place !== '');
}

const commonMark = new MarkdownIt({ html: true, linkify: true, breaks: true });
// As GitHub's autolinks: with a scheme or `www.`, not every word with a point in it.
commonMark.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
commonMark.linkify.add('//', null);
commonMark.validateLink = () => true;
commonMark.disable('strikethrough');

/** What a reader of CommonMark with tables, HTML and automatic links does besides showing text. */
export function effectsOfMarkdown(markdown: string, italics = true): string[] {
  const effects: string[] = [];
  for (const token of commonMark.parse(markdown, {})) {
    if (token.type === 'inline') {
      for (const part of token.children ?? []) {
        // A code span inside of one value shows that value as code and no more; `_x_` is nobody's documented markup.
        if (part.type === 'text' || part.type === 'text_special' || part.type === 'code_inline') continue;
        if (part.type.endsWith('break')) continue;
        if (/^(?:em|strong)_/.test(part.type) && part.markup.startsWith('_')) continue;
        if (part.type.startsWith('em_') && !italics) continue;
        const link = part.attrGet('href') ?? part.attrGet('src');
        const more = link === null ? (part.type === 'html_inline' ? part.content : '') : placeOf(String(link));
        effects.push(`${part.type} ${more}`);
      }
      effects.push(...bareLinks(token.content.replace(/\]\([^)]*\)/g, '')));
    } else if (token.type !== 'paragraph_open' && token.type !== 'paragraph_close') {
      effects.push(token.type === 'html_block' ? `html ${token.content}` : `${token.type} ${token.tag}`);
    }
  }
  return effects;
}

/** Where a link leads: its host or its scheme. What is neither leads nowhere. */
function placeOf(link: string): string {
  const host = /^https?:\/\/([^/?#]*)/i.exec(link)?.[1];
  // No client takes a host with a space in it.
  if (host !== undefined) return host === 'github.com' || host.includes(' ') ? '' : host;
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.exec(link)?.[0] ?? '';
}

/** What a reader that knows little but reads it carelessly does: tags after white space, links by a regular expression. */
export function effectsOfPatterns(markdown: string, mention: RegExp): string[] {
  const patterns = [
    { name: 'mention', found: mention },
    { name: 'tag', found: /<\/?[a-z!?]/gi },
    { name: 'link', found: /!?\[[^\]\n]*\]\([^)\n]*\)/g },
    { name: 'block', found: /^[ >]*(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s|```|~~~)/gm },
    { name: 'bold', found: /\*\*[^*\n]+\*\*/g },
  ];
  return patterns.flatMap(({ name, found }) =>
    (markdown.match(found) ?? []).map((text) => `${name} ${placeOf(/\]\(([^)]*)\)/.exec(text)?.[1] ?? '')}`),
  );
}

/** The same after a client decoded entities before it read markup. */
export function decoded(text: string): string {
  // In one pass: `&#38;colon;` is the text `&colon;`.
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|colon|lpar|rpar|lbrack|rbrack|ast|grave|num|commat));/gi,
    (_, decimal?: string, hex?: string, name = '') => {
      if (name !== '') return named[name.toLowerCase()] ?? '';
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return String.fromCodePoint(Math.min(code, 0x10ffff));
    },
  );
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  colon: ':',
  lpar: '(',
  rpar: ')',
  lbrack: '[',
  rbrack: ']',
  ast: '*',
  grave: '`',
  num: '#',
  commat: '@',
};

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements with their links, and bare links in the text as a mail reader makes them. */
export function effectsOfHtml(html: string): string[] {
  const walk = (node: Node, linked: boolean): string[] => {
    if (node.nodeName === '#text' && 'value' in node) return linked ? [] : bareLinks(node.value);
    if (!('tagName' in node)) return [];
    const link = node.attrs.find(({ name }) => name === 'href' || name === 'src')?.value ?? '';
    const odd = node.attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name);
    return [
      `${node.tagName} ${placeOf(link)}`,
      ...odd,
      ...node.childNodes.flatMap((child) => walk(child, linked || node.tagName === 'a')),
    ];
  };
  return parse(html).childNodes.flatMap((node) => walk(node, false));
}
