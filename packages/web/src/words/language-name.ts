import { intlTag } from './language.ts';

/** What a language is called in the language of the screen. @param language a BCP 47 tag; one that nobody knows is given back as it is */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(intlTag(), { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
