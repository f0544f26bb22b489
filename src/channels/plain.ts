import type { Message, Span } from '../message/message.ts';

/** UTF-8 bytes of a title: what comes after them nobody reads. */
export const maxTitleBytes = 512;

/** A message in a channel's markup, in which no untrusted text has an effect. */
export type EscapedMessage = {
  /** The title on one line; `linked`: it can be the text of a link. */
  title(): { readonly text: string; readonly linked: boolean };
  custom(): string;
  /** An untrusted value; `linked`: as the text of a link that this action makes. */
  value(text: string, linked: boolean): string;
};

// All but letters, digits and a few marks between them; what looks like a link, or like an entry of a list.
const unusual =
  /[^\w\n ,.:()#'"+/·\u4e00-\u9fff-]|:(?![\w ])|[Ww]{3}\.|^[^A-Za-z0-9\u4e00-\u9fff]|^\d+[.)](?:\s|$)| $|^$/m;

/** Whether no rule has anything to do with these values, wherever they stand. One look at all is the fastest. */
export function areHarmless(values: readonly string[]): boolean {
  return !values.some((text) => text.includes('\n')) && !unusual.test(values.join('\n'));
}

/** The user's own text, with a letter for each value. */
export function templateText(spans: readonly Span[]): string {
  return spans.map(({ source, text }) => (source === 'value' ? 'x' : text)).join('');
}

/** Whether a message needs no rule at all. */
export function isPlain({ title, fields, custom }: Message): boolean {
  const values = [...title.filter(({ source }) => source === 'value'), ...fields.flatMap((field) => field.values)];
  return custom.length === 0 && areHarmless([`x${templateText(title)}x`, ...values.map(({ text }) => text)]);
}
