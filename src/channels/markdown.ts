import type { Field, Message, Value } from '../message/message.ts';
import type { Language, StatusCode } from '../status.ts';
import type { EscapedMessage } from './escape.ts';

const marks: Readonly<Record<StatusCode, string>> = {
  SUCCESS: '✅',
  FAIL: '❌',
  CANCELED: '🚫',
  CANCELLING: '🚫',
  SKIP: '⏭️',
  RUNNING: '▶️',
  WAITING: '⏳',
  FINISH: '🏁',
  UNKOWN: '❔',
};

/** The mark of a status before a text; nothing for a text that is about no status. */
export function statusMark(status: StatusCode | undefined): string {
  return status === undefined ? '' : `${marks[status]} `;
}

/** What stands between a label and its value. */
export const colons: Readonly<Record<Language, string>> = { en: ': ', zh: '：' };

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
export function toMarkdown(message: Message, escaped: EscapedMessage, style: MarkdownStyle): string {
  const { fields, link, status } = message;
  const { text, linked } = escaped.title();
  const title = statusMark(status) + (linked ? `[${text}](${link.url})` : text);
  const shown = linked || fields.some(({ name }) => name === 'link');
  const custom = escaped.custom();
  const below = joinParts([style.mentions, shown ? '' : `[${link.text}](${link.url})`], style.gap);
  const parts = [...paragraphs(message, escaped, style), joinParts([custom, below], gapAfter(custom, style.gap))];
  return joinParts([style.heading(title), joinParts(parts, '\n\n')], style.gap);
}

/** What follows a quote, a list or a table on the next line would be a part of it. */
function gapAfter(custom: string, gap: string): string {
  return /^[ \t]*(?:>|\||[-*+] |\d+[.)] )/.test(custom.slice(custom.lastIndexOf('\n') + 1)) ? '\n\n' : gap;
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
    const text = list
      ? [`**${label}${colon}**`, ...values.map(entry)].join(lineBreak)
      : line(field, label + colon, values.map(written).join(' '));
    const begins = index === 0 || list || fields[index - 1]?.list;
    done.push(begins ? text : `${done.pop()}${lineBreak}${text}`);
  }
  return done;
}

function joinParts(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
