import { concatText, type Field, type Message, type Value } from '../message/message.ts';
import type { MarkdownDialect } from './escape.ts';
import { type EscapedMessage, isPlain } from './plain.ts';
import { colons, statusMark } from './status-styles.ts';

type Spelling = (message: Message, dialect: MarkdownDialect) => EscapedMessage;

/** How a message is spelled: most need no rule at all, and the rules are loaded only for one that does. */
export async function spellingOf(message: Message): Promise<Spelling> {
  return isPlain(message) ? verbatim : (await import('./escape.ts')).escapeMessage;
}

const verbatim: Spelling = ({ title }) => ({
  title: () => ({ text: concatText(title).trim(), linked: true }),
  custom: () => '',
  value: (text) => text,
});

/** What makes the Markdown of one service look as it does. */
export type MarkdownStyle = {
  /** Between title and lines, and between the parts below the lines. */
  readonly gap: string;
  readonly lineBreak: string;
  heading(title: string): string;
  line(field: Field, label: string, values: string): string;
  readonly mentions: string;
};

/** Title, lines, custom content, mentions and, where nothing else leads there, the link. */
export function toMarkdown(message: Message, spelled: EscapedMessage, style: MarkdownStyle): string {
  const { fields, link, status } = message;
  const { text, linked } = spelled.title();
  const title = statusMark(status) + (linked ? `[${text}](${link.url})` : text);
  const shown = linked || fields.some(({ name }) => name === 'link');
  const below = [spelled.custom(), style.mentions, shown ? '' : `[${link.text}](${link.url})`];
  const lines = [...paragraphs(message, spelled, style), joined(below, style.gap)];
  return joined([style.heading(title), joined(lines, '\n\n')], style.gap);
}

/** Lines one below the other; a list is a paragraph of its own. */
function paragraphs(
  { fields, language }: Message,
  { value }: EscapedMessage,
  { lineBreak, line }: MarkdownStyle,
): string[] {
  const colon = colons[language].trim();
  const written = ({ text, url, status }: Value) =>
    statusMark(status) + (url === undefined ? value(text, false) : `[${value(text, true)}](${url})`);
  // One entry a line, after a mark: none stands at the start of a line.
  const entry = (each: Value) => (each.status === undefined ? '· ' : '') + written(each);
  const done: string[] = [];
  for (const [index, field] of fields.entries()) {
    const { label, values, list } = field;
    const drawn = list
      ? [`**${label}${colon}**`, ...values.map(entry)].join(lineBreak)
      : line(field, label + colon, values.map(written).join(' '));
    const begins = index === 0 || list || fields[index - 1]?.list;
    done.push(begins ? drawn : `${done.pop()}${lineBreak}${drawn}`);
  }
  return done;
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
