import MarkdownIt from 'markdown-it';

/** Marks from the private area of Unicode, so that what a robot's markup knows besides Markdown survives the rendering. */
const open = '\ue000';
const close = '\ue001';
const end = '\ue002';
const lineBreak = '\ue003';

type Renderer = InstanceType<typeof MarkdownIt>;

const markdown = inert(new MarkdownIt({ html: false, linkify: false, breaks: false }));
const broken = inert(new MarkdownIt({ html: false, linkify: false, breaks: true }));

/** Links lead nowhere and images are not loaded: the page makes no request. */
function inert(renderer: Renderer): Renderer {
  renderer.renderer.rules.link_open = (tokens, index) =>
    `<span class="a" title="${escapeHtml(String(tokens[index]?.attrGet('href') ?? ''))}">`;
  // The page has headings of its own; those of a message are only drawn.
  renderer.renderer.rules.heading_open = (tokens, index) => `<p class="heading ${tokens[index]?.tag ?? ''}">`;
  renderer.renderer.rules.heading_close = () => '</p>';
  renderer.renderer.rules.link_close = () => '</span>';
  renderer.renderer.rules.image = (tokens, index) =>
    `<span class="picture">🖼 ${escapeHtml(tokens[index]?.content ?? '')}</span>`;
  return renderer;
}

/** What the app writes for an id that is mentioned, and the words about it. */
export type NameOf = (id: string) => { readonly name: string; readonly title: string };

function mentionHtml(id: string, nameOf: NameOf): string {
  const { name, title } = nameOf(id);
  const sample = title === '' ? '' : ` sample" title="${escapeHtml(title)}`;
  return `<span class="at${sample}">@${escapeHtml(name)}</span>`;
}

/** DingTalk's Markdown as HTML; `mentions` are the texts that its `at` makes mentions of. */
export function dingtalkHtml(text: string, mentions: readonly string[], nameOf: NameOf): string {
  const marked = [...mentions]
    .sort((a, b) => b.length - a.length)
    .reduce((now, id) => now.replaceAll(`@${id}`, `${open}at ${id}${close}${end}`), text);
  return unmark(markdown.render(marked), nameOf);
}

/** The Markdown that a card of Lark understands, with its mentions and colors. */
export function larkHtml(text: string, nameOf: NameOf): string {
  const marked = text
    .replace(/<at id=["']?([\w.@$*+-]+)["']?>\s*<\/at>/g, (_, id: string) => `${open}at ${id}${close}${end}`)
    .replace(/<font color=["']?([\w-]+)["']?>/g, (_, color: string) => `${open}font ${color}${close}`)
    .replaceAll('</font>', end)
    .replace(/<br\s*\/?>/g, lineBreak);
  return unmark(broken.render(marked), nameOf);
}

/** WeCom's `markdown_v2`. */
export function wecomV2Html(text: string): string {
  return broken.render(text);
}

/** WeCom's `markdown`: headings, bold, links, code, quotes and three colors; no list, image or italics. */
export function wecomHtml(text: string, nameOf: NameOf): string {
  const blocks: string[] = [];
  let quote: string[] = [];
  let prose: string[] = [];
  const flush = () => {
    if (quote.length > 0) blocks.push(`<blockquote>${quote.join('<br>')}</blockquote>`);
    if (prose.length > 0) blocks.push(`<p>${prose.join('<br>')}</p>`);
    quote = [];
    prose = [];
  };
  for (const line of text.split('\n')) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) {
      if (prose.length > 0) flush();
      quote.push(wecomInline(quoted, nameOf));
      continue;
    }
    // An empty line ends a quote; what follows without one still belongs to it.
    if (quote.length > 0 && line.trim() !== '') {
      quote.push(wecomInline(line, nameOf));
      continue;
    }
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading !== null || line.trim() === '') flush();
    if (heading !== null)
      blocks.push(`<p class="heading h${heading[1]?.length ?? 4}">${wecomInline(heading[2] ?? '', nameOf)}</p>`);
    else if (line.trim() !== '') prose.push(wecomInline(line, nameOf));
  }
  flush();
  return blocks.join('');
}

function wecomInline(text: string, nameOf: NameOf): string {
  const marked = text
    .replace(/<@([^<>\s]+)>/g, (_, id: string) => `${open}at ${id}${close}${end}`)
    .replace(/<font color=["']?(info|comment|warning)["']?>/g, (_, color: string) => `${open}font ${color}${close}`)
    .replaceAll('</font>', end);
  const html = escapeHtml(marked)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]*)\]\((https?:[^)\s]+)\)/g, '<span class="a" title="$2">$1</span>');
  return unmark(html, nameOf);
}

function unmark(html: string, nameOf: NameOf): string {
  return html
    .replace(new RegExp(`${open}at ([^${close}]*)${close}${end}`, 'g'), (_, id: string) => mentionHtml(id, nameOf))
    .replace(new RegExp(`${open}font ([^${close}]*)${close}`, 'g'), '<span class="font-$1">')
    .replaceAll(end, '</span>')
    .replaceAll(lineBreak, '<br>');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The text of a line of Markdown, as a lock screen shows it. */
export function plainLine(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  return line
    .replace(/<@([^<>\s]+)>/g, '@$1')
    .replace(/<[^>]+>/g, '')
    .replace(/^#{1,6}\s+|^>\s?/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
    .trim();
}
