import { type Language, languages } from '../status.ts';

/** A sentence that a person reads at run time, once in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** The separator between a label and its text. */
export const colon: LocalizedText = { en: ': ', zh: '：' };

/** Builds a sentence from parts that differ by language. */
export function localize(build: (language: Language) => string): LocalizedText {
  const entries = languages.map((language) => [language, build(language)] as const);
  return Object.fromEntries(entries) as LocalizedText;
}
