/** A language the house itself speaks. A blueprint may be written in any other; its own words stay as its author wrote them. */
export type Language = (typeof LANGUAGES)[number];

/** English is what every other catalogue is compared with, and what is spoken where none fits. */
export const LANGUAGES = ['en', 'de', 'es'] as const;

/** True for a tag that names a language the house speaks, and nothing more: `de`, not `de-AT`. */
export const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/** The first language wished for that the house speaks, whatever the region: `['fr', 'de-AT']` gives `de`. Tags as in BCP 47, most wished for first. */
export const spokenAmong = (wished: readonly string[]): Language | undefined => wished.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage);

/** The same, and English where none fits. */
export const spokenLanguage = (wished: readonly string[]): Language => spokenAmong(wished) ?? 'en';
