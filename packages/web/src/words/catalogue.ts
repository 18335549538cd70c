import { isLanguage, type Language, type Said, type SameArguments, type Texts } from '@micromoment/core';
import { number, plural, select } from '@messageformat/runtime';
import { batch, signal, type Signal } from '@preact/signals';

/** What is spoken on this page; the two pseudo-languages show what was not translated, what has no room, and what does not mirror. */
export type Tongue = Language | 'en-XA' | 'ar-XB';
export const TONGUES: readonly Tongue[] = ['en', 'de', 'es', 'en-XA', 'ar-XB'];

/** The language that the screens are in now. */
export const tongue = signal<Tongue>('en');

type Loads<En extends Texts, De extends Texts, Es extends Texts> = {
  readonly en: () => Promise<{ readonly texts: En }>;
  readonly de: () => Promise<{ readonly texts: De & SameArguments<En, De> }>;
  readonly es: () => Promise<{ readonly texts: Es & SameArguments<En, Es> }>;
};

/**
 * The words of one feature folder, in the language spoken now: `say.nothingToday`, `say.tries({ count: 3 })`. Only that language is fetched.
 * Views that read it follow when the language changes; `wordsArrived` tells when it may first be read.
 */
export function catalogue<En extends Texts, De extends Texts, Es extends Texts>(loads: Loads<En, De, Es>): Said<En> {
  const shelf: Shelf = { loads, words: signal({}), holds: undefined };
  shelves.push(shelf);
  // Reading through the signal is what makes a view follow; the compiler holds every key that is asked for.
  return new Proxy({} as Said<En>, { get: (_, key) => shelf.words.value[String(key)] }); // the words are what `words-plugin.ts` made of the texts
}

/** When every catalogue that the page has asked for is there. */
export const wordsArrived = (): Promise<void> => fill(tongue.peek());

/** Fetches what the page needs of a language and then shows all of it at once. */
export async function fill(spoken: Tongue): Promise<void> {
  const missing = shelves.filter(({ holds }) => holds !== spoken);
  const fetched = await Promise.all(missing.map(async (shelf) => ({ shelf, words: await wordsOf(shelf, spoken) })));
  batch(() => {
    tongue.value = spoken;
    for (const { shelf, words } of fetched) {
      shelf.words.value = words;
      shelf.holds = spoken;
    }
  });
}

type Words = Readonly<Record<string, unknown>>;
type Shelf = {
  readonly loads: Readonly<Record<Language, () => Promise<{ readonly texts: unknown }>>>;
  readonly words: Signal<Words>;
  holds: Tongue | undefined;
};
type Compiled = (runtime: object, rule: (count: number, ordinal?: boolean) => string) => Words;

const shelves: Shelf[] = [];

async function wordsOf({ loads }: Shelf, spoken: Tongue): Promise<Words> {
  const language = isLanguage(spoken) ? spoken : 'en';
  const { texts } = await loads[language]();
  const words = (texts as Compiled)({ plural, select, number }, pluralRule(language)); // `words-plugin.ts` has made a function of the texts
  return isLanguage(spoken) ? words : (await import('./pseudo.ts')).pseudoWords(words, spoken);
}

function pluralRule(language: Language): (count: number, ordinal?: boolean) => string {
  const [cardinal, ordinal] = [new Intl.PluralRules(language), new Intl.PluralRules(language, { type: 'ordinal' })];
  return (count, isOrdinal) => (isOrdinal ? ordinal : cardinal).select(count);
}
