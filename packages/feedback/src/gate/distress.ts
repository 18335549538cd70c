import type { Reading, Sentence } from '../reading/reading.ts';
import { metIn } from '../rules/met-needs.ts';
import { likelyPhrases } from '../rules/likely-phrases.ts';
import { placesOf } from '../rules/phrase.ts';
import { says } from '../rules/phrase-book.ts';
import { FIGURES, HARM } from './harm.ts';

/**
 * True if the text speaks of self-harm, a wish to die, violence, unwanted touch, harassment, bullying, discrimination, abuse at home, a crisis,
 * or a formal grievance. It errs towards true: a missed remark costs nothing, coaching someone in danger does.
 * It knows frames and words, no more: harm told in a roundabout way passes, as `responses/README.md` measures.
 */
export const speaksOfDistress = ({ sentences }: Reading): boolean => sentences.some((sentence) => says(HARM, sentence) && says(HARM, withoutFigures(sentence)));

/** The sentence without its figures of speech: what is left of "this deadline is killing me, and he hit me" still speaks of harm. */
function withoutFigures(sentence: Sentence): Sentence {
  const places = likelyPhrases(FIGURES, sentence.met).flatMap((index) => placesOf(FIGURES[index]!, sentence.text)); // an index of the list
  if (places.length === 0) return sentence;
  const kept = sentence.text
    .split('')
    .filter((_, at) => !places.some(([from, until]) => at >= from && at < until))
    .join('');
  return { ...sentence, text: kept, met: metIn(kept) };
}
