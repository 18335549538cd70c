import type { Sign } from '../criterion.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * A hint of an order: a sentence that opens with none of the words that usually stand before a verb. "Ignore him" opens so, and "Two nights" does
 * too, which is why it is a hint and no more. Without it every order would have to stand in a list of verbs.
 */
export const bareOpenings = ({ sentences }: Reading, of: 'advises' | 'states-expectation'): readonly Sign[] =>
  sentences.flatMap(({ text, place }, index): readonly Sign[] => {
    const opening = OPENING.exec(text)?.groups?.['word'];
    if (opening === undefined || SUBJECTS.has(opening) || /'/.test(opening)) return [];
    return [{ rule: `${of}/bare-opening`, span: place(0, text.length), strength: 'weak', sentence: index }];
  });

const OPENING =
  /^(?:["(-]* *)(?:(?:so|and|but|then|or|ok|okay|well|yeah|yes|no|hey|oh|um|look|listen|honestly|maybe|perhaps|just|please|next time|right|simply|sam)[, ]+)*(?<word>\p{L}[\p{L}']*)/u;

const SUBJECTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'i you he she it we they who what how why when where which whose that this these those there here the a an my your his her its our their some any no not ' +
    'every each all both nobody everybody everyone anyone somebody someone people one if as after before since while because is are was were am be been do does did have has had can could would will should shall ' +
    'may might must thanks thank sorry of in at on for from with by to about without sam so and but'
  ).split(' '),
);
