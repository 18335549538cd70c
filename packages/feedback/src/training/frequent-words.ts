import { isFormOf } from '../reading/lexicon.ts';
import { WORD_LISTS } from '../rules/word-lists.ts';

/**
 * The words we may take for known English: written in small letters often enough in the corpora, or at all in our own responses, or in a word list of the rules.
 * Only words are kept, never a text; first names are left out, so that a name in small letters stays unknown.
 */
export function frequentWords(corpora: readonly string[], own: readonly string[]): readonly string[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of corpora) {
    wordsOf(text).forEach((word, index) => {
      const plain = word.toLowerCase();
      if (word[0] === plain[0]) small.set(plain, (small.get(plain) ?? 0) + 1);
      else if (index > 0) capital.set(plain, (capital.get(plain) ?? 0) + 1);
    });
  }
  const often = [...small].filter(([word, times]) => times >= FEWEST_TIMES && times >= 2 * (capital.get(word) ?? 0)).map(([word]) => word);
  const ours = own.flatMap((text) => wordsOf(text).filter((word) => word === word.toLowerCase() && !word.endsWith("'s")));
  const listed = Object.values(WORD_LISTS).flatMap((list) => wordsOf(list.replaceAll('_', ' ')));
  const words = new Set([...often, ...ours, ...listed, ...INTERJECTIONS.split(' ')].filter((word) => !FIRST_NAMES.has(word)));
  // Forms of a word that is there itself would be known without standing in the list.
  return [...words].filter((word) => !isFormOf(word, words)).toSorted();
}

/** What people say to one another and corpora of careful texts hardly hold; no rule asks for it, but whoever says it says no name. */
const INTERJECTIONS =
  'ugh ouch oof ooof argh yikes aw aww oh ah ahh eh uh um erm er hm hmm mm ok okay hey hi hello yes no yeah yep yup nope nah well so now wow whoa gosh damn blimey cheers thanks thank please sorry right sure fine great lovely brilliant congrats congratulations bravo haha ha lol bless welcome honestly seriously ooh phew geez jeez crikey sigh bye morning evening afternoon folks team guys everyone mate dude darling dear love buddy pal boss chief doctor mr mrs ms miss sir madam dr';

const FEWEST_TIMES = 3;
const wordsOf = (text: string): readonly string[] => text.replaceAll('’', "'").match(/[A-Za-z][A-Za-z']*/g) ?? [];

const FIRST_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'sam lena tom ana mei rob nina priya jonas marek nadia viktor milo lee ines jack sue frank grace rose dawn faith ray dean drew chase miles reed gene lance carol ruby amber jade ivy penny olive iris daisy holly heather ' +
    'mon tues tue wed thu thurs fri sat sun jan feb apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
