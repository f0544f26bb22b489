import { contentNames, parseContent } from '../src/message/content.ts';
import { fields } from '../src/message/fields.ts';
import type { PageLanguage } from './words.ts';

/** The lines that can be chosen, without the original's other words for them. */
export const plainItems: readonly string[] = Object.keys(fields);

/** The lines behind words, each once, in their order; unknown words are left out. */
export function itemsOf(chosen: readonly string[]): readonly string[] {
  return parseContent(
    chosen.flatMap(
      (word) => contentNames.find((name) => name.toLowerCase() === word.toLowerCase().replaceAll('_', '-')) ?? [],
    ),
  );
}

/** What the line is called in the message. */
export function labelOfItem(item: string, language: PageLanguage): string {
  return (fields as Readonly<Record<string, Readonly<Record<PageLanguage, string>>>>)[item]?.[language] ?? item;
}
