import type { CriterionName } from './criterion.ts';
import { evidenceOf, nothingSeen, openReading, seenIn, type LookOptions, type Seen } from './look.ts';
import { bytesFrom } from './model/base64.ts';
import { rounded } from './model/score.ts';
import { TIER_1 } from './model/tier-1.ts';
import { unpackWeights, type Weights } from './model/weights.ts';

/**
 * A sentence encoder: a vector a sentence, in order. The weights are made for Universal Sentence Encoder lite (512 entries, unit length);
 * it is given in from outside, because it is 28 MB and this package is not.
 */
export type Encode = (sentences: readonly string[]) => Promise<readonly ArrayLike<number>[]>;

/** The same look with a sentence encoder beside the words; throws what the encoder throws. */
export async function lookDeeper<Name extends CriterionName = CriterionName>(text: string, options: LookOptions<Name>, encode: Encode): Promise<Seen<Name>> {
  const opened = openReading(text, options);
  if (opened.gate !== 'open') return nothingSeen(opened.gate, 1, options.criteria);
  const encodings = await encode(opened.reading.sentences.map((sentence) => sentence.text));
  return seenIn(evidenceOf(opened.reading, withEncoder, encodings.map(rounded)), 1, options.criteria);
}

const withEncoder = (): Weights => (weights ??= unpackWeights(bytesFrom(TIER_1)));

let weights: Weights | undefined;
