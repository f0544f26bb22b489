import { statusMark } from '../status.ts';
import { plainText, sanitizeLine } from '../text/links.ts';
import { colon, toSingleLine } from '../text/text.ts';
import { type Field, type Group, groupBlocks, type Message, titleSpans, type Value } from './message.ts';

/** The title with its mark, in one line without markup. */
export function plainTitle(message: Message, withPlace = true): string {
  const title = plainText(titleSpans(message.title, message, withPlace), message.identity.server);
  return `${message.mark} ${toSingleLine(title)}`;
}

/**
 * The paragraphs of a message where no markup is read, without title, links and mentions.
 *
 * @param addressOf what to add behind a value of a labelled line, for example its link
 */
export function toParagraphs(message: Message, addressOf: (value: Value) => string = () => ''): string[] {
  const groups = groupBlocks(message.blocks, 'elsewhere');
  return groups.map((group) => groupText(group, message, addressOf)).filter((text) => text !== '');
}

/** The links below a message, one per line. */
export function linkLines({ links, language }: Message): string[] {
  return links.map(({ text, url }) => `${text}${colon[language]}${url}`);
}

/** One paragraph. */
export function groupText(group: Group, message: Message, addressOf: (value: Value) => string = () => ''): string {
  const { server } = message.identity;
  const write = (text: string) => sanitizeLine(text, server);
  switch (group.kind) {
    case 'fields':
      return group.fields.map((field) => fieldText(field, message, addressOf)).join('\n');
    case 'reason':
      return group.pieces.map(({ text, strong }) => (strong ? write(text) : text)).join('');
    case 'evidence': {
      const quotes = group.quotes.map(({ name, text }) => [name, text].filter((line) => line !== ''));
      const lines = quotes.map((quote) => quote.map((line) => `> ${write(line)}`).join('\n'));
      return [...lines, group.rest].filter((text) => text !== '').join('\n\n');
    }
    case 'custom':
      return plainText(group.spans, server).trim();
    case 'where':
      return group.parts.map((part) => part.map(({ text }) => write(text)).join(' ')).join(' · ');
    case 'who':
      return group.parts.map(write).join(' · ');
  }
}

function fieldText(field: Field, { language, identity }: Message, addressOf: (value: Value) => string): string {
  const { label, values, list } = field;
  const texts = values.map(({ text, status }) => statusMark(status) + sanitizeLine(text, identity.server));
  const addresses = values.map(addressOf);
  const head = label + colon[language];
  return list
    ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join('\n')
    : head + texts.join(' ') + addresses.join('');
}
