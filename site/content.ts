import { contentNames, labels, parseContent } from '../src/message/options.ts';
import { allWords, type PageLanguage } from './words.ts';

/** What can be chosen, without the original's other words for it. */
export const plainItems: readonly string[] = parseContent(contentNames);

/** The lines behind words, each once, in their order; unknown words are left out. */
export function toItems(chosen: readonly string[]): readonly string[] {
  return parseContent(
    chosen.flatMap(
      (word) => contentNames.find((name) => name.toLowerCase() === word.toLowerCase().replaceAll('_', '-')) ?? [],
    ),
  );
}

/** What the line is called in the message. */
export function itemLabel(item: string, language: PageLanguage): string {
  if (item === 'summary') return allWords[language].summary;
  return (labels as Readonly<Record<string, Readonly<Record<PageLanguage, string>>>>)[item]?.[language] ?? item;
}
