import { type Field, type Group, groupBlocks, type Message, type Quote, type Value } from '../message/message.ts';
import { statusMark } from '../status.ts';
import { colon } from '../text/text.ts';
import type { EscapedMessage } from './escape.ts';
import type { TextPosition } from './escape-rules.ts';

/** What makes the Markdown of one service look as it does. */
export type MarkdownStyle = {
  /** Between title and lines, and between the parts below the lines. */
  readonly gap: string;
  /** Between labelled lines. */
  readonly lineBreak: string;
  /** Between where and who. */
  readonly softBreak: string;
  heading(title: EscapedTitle): string;
  line(field: Field, label: string, values: string): string;
  who(text: string): string;
  readonly mentions: string;
};

/** The title behind its mark: `word` and `colon` are ours and empty for an own title, `link` is empty where it cannot be linked. */
export type EscapedTitle = {
  readonly mark: string;
  readonly word: string;
  readonly colon: string;
  readonly text: string;
  readonly link: string;
};

/** Title, blocks, links, mentions. */
export function toMarkdown(message: Message, escaped: EscapedMessage, style: MarkdownStyle): string {
  const parts = groupBlocks(message.blocks, 'as a line').map((group) => renderGroup(group, message, escaped, style));
  // A labelled line may show the log already.
  const shown = message.blocks.some((block) => block.kind === 'field' && block.field.name === 'link');
  const links = message.links.slice(shown ? 1 : 0).map(({ text, url }) => `[${text}](${url})`);
  const all: Part[] = [...parts.flat(), { text: links.join(' · ') }, { text: style.mentions }];
  const shownParts = all.filter(({ text }) => text !== '');
  const body = shownParts.reduce((text, part, index) => {
    const before = shownParts[index - 1];
    if (before === undefined) return part.text;
    return text + (before.open ? '\n\n' : part.follows ? style.softBreak : style.gap) + part.text;
  }, '');
  return [style.heading(escapeTitle(message, escaped)), body].filter((text) => text !== '').join(style.gap);
}

function escapeTitle({ title, language, links: [log], mark }: Message, escaped: EscapedMessage): EscapedTitle {
  if (title.kind === 'own') {
    const { text, linked } = escaped.title();
    return { mark, word: '', colon: '', text, link: linked ? log.url : '' };
  }
  const rest = [title.place, title.subject].filter((text) => text !== '').join(' · ');
  const separator = rest === '' ? '' : colon[language];
  return { mark, word: title.word, colon: separator, text: escaped.value(rest, { linked: true }), link: log.url };
}

/** A paragraph. */
type Part = {
  readonly text: string;
  /** What follows on the next line would be a part of it, so that an empty line must end it. */
  readonly open?: boolean;
  /** It belongs to the paragraph before. */
  readonly follows?: boolean;
};

function renderGroup(group: Group, message: Message, escaped: EscapedMessage, style: MarkdownStyle): readonly Part[] {
  const { value } = escaped;
  switch (group.kind) {
    case 'fields':
      return [{ text: paragraphs(group.fields, message, escaped, style).join('\n\n'), open: true }];
    case 'reason': {
      const betweenStars = { before: '*', after: '*', stars: true };
      const pieces = group.pieces.map(({ text, strong }) => (strong ? `**${value(text, betweenStars)}**` : text));
      return [{ text: pieces.join('') }];
    }
    case 'evidence': {
      const quotes = group.quotes.map((quote) => quoteLines(quote, escaped).join(style.lineBreak));
      return [...quotes.map((text) => ({ text, open: true })), { text: group.rest }];
    }
    case 'custom': {
      const text = escaped.custom();
      return [{ text, open: endsOpen(text) }];
    }
    case 'where': {
      const parts = group.parts.map((part, index) =>
        part.map((each, at) => writeValue(each, escaped, { start: index + at === 0 })).join(' '),
      );
      return [{ text: parts.join(' · ') }];
    }
    case 'who': {
      const parts = group.parts.map((text, index) => value(text, { start: index === 0 }));
      return [{ text: style.who(parts.join(' · ')), follows: true }];
    }
  }
}

/** Name, then the line that says why. */
function quoteLines({ name, text, url }: Quote, escaped: EscapedMessage): string[] {
  const first = writeValue({ text: name, url }, escaped, { start: true });
  return [`> ${first}`, ...(text === '' ? [] : [`> ${escaped.value(text, { start: true })}`])];
}

/** What follows a quote, a list or a table on the next line would be a part of it. */
function endsOpen(custom: string): boolean {
  return /^[ \t]*(?:>|\||[-*+] |\d+[.)] )/.test(custom.slice(custom.lastIndexOf('\n') + 1));
}

/** A value behind the mark of its status, and as a link where it has one. */
export function writeValue({ text, url, status }: Value, { value }: EscapedMessage, position?: TextPosition): string {
  return (
    statusMark(status) + (url === undefined ? value(text, position) : `[${value(text, { linked: true })}](${url})`)
  );
}

/** Lines one below the other; a list is a paragraph of its own. */
function paragraphs(
  fields: readonly Field[],
  { language }: Message,
  escaped: EscapedMessage,
  { lineBreak, line }: MarkdownStyle,
): string[] {
  const separator = colon[language].trim();
  // One entry per line, after a mark: none stands at the start of a line.
  const entry = (each: Value) => (each.status === undefined ? '· ' : '') + writeValue(each, escaped);
  const done: string[] = [];
  for (const [index, field] of fields.entries()) {
    const { label, values, list } = field;
    const text = list
      ? [`**${label}${separator}**`, ...values.map(entry)].join(lineBreak)
      : line(field, label + separator, values.map((each) => writeValue(each, escaped)).join(' '));
    const begins = index === 0 || list || fields[index - 1]?.list;
    done.push(begins ? text : `${done.pop()}${lineBreak}${text}`);
  }
  return done;
}
