import { spokenLanguage, type Language, type Said, type SameArguments, type Texts } from '@micromoment/core';
import messageFormat from '@messageformat/core';
import { texts as mailsDe } from './words/de.ts';
import { texts as mailsEn } from './words/en.ts';
import { texts as mailsEs } from './words/es.ts';
import { texts as reviewDe } from './words/review/de.ts';
import { texts as reviewEn } from './words/review/en.ts';
import { texts as reviewEs } from './words/review/es.ts';

const en = { ...mailsEn, ...reviewEn };
const de = { ...mailsDe, ...reviewDe };
const es = { ...mailsEs, ...reviewEs };

/** What mails and reviews say, in one language. */
export type MailWords = Said<typeof en>;

/** A language and the words of mails in it. */
export type Worded = { readonly language: Language; readonly say: MailWords };

/** The words of mails for somebody who chose a language, or else in that of what they practise where the house speaks it. */
export function mailWords(chosen: Language | null, otherwise: string): Worded {
  const language = chosen ?? spokenLanguage([otherwise]);
  const say = (compiled[language] ??= saidIn(language, CATALOGUES[language]));
  return { language, say };
}

const compiled: Partial<Record<Language, MailWords>> = {};

// A translation that asks for other arguments than the English text does not compile.
const CATALOGUES: Readonly<Record<Language, Texts>> = {
  en,
  de: de satisfies SameArguments<typeof en, typeof de>,
  es: es satisfies SameArguments<typeof en, typeof es>,
};

// The package gives its class as the whole module, and its types call that the default of it.
const MessageFormat = messageFormat as unknown as typeof messageFormat.default;

function saidIn(language: Language, texts: Texts): MailWords {
  const format = new MessageFormat(language);
  const said = Object.entries(texts).map(([key, text]) => [key, text.includes('{') ? format.compile(text) : text]);
  return Object.fromEntries(said) as MailWords; // the keys are those of the texts, and a text with a brace asks for something
}
