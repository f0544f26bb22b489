import { contentNames, contentOf, labels } from '../src/message/fields.ts';
import type { PageLanguage } from './words.ts';

/** The lines that can be chosen, without the original's other words for them. */
export const plainItems: readonly string[] = contentOf(contentNames);

/** The lines behind words, each once, in their order; unknown words are left out. */
export function itemsOf(chosen: readonly string[]): readonly string[] {
  return contentOf(
    chosen.flatMap((word) => contentNames.find((name) => name.toLowerCase() === word.toLowerCase()) ?? []),
  );
}

/** What the line is called in the message. */
export function labelOfItem(item: string, language: PageLanguage): string {
  return (labels[language] as Readonly<Record<string, string>>)[item] ?? item;
}
