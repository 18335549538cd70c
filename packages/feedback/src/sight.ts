import { CRITERIA } from './criteria.ts';
import type { CriterionName, OperatingPoint, Sign, Tier } from './criterion.ts';
import type { Sight } from './look.ts';
import type { Signs } from './model/features.ts';
import { SARCASTIC_FROM } from './model/figures.ts';
import type { Chances } from './model/score.ts';
import type { ModelledName } from './model/weights.ts';
import type { Reading } from './reading/reading.ts';
import type { Span } from './reading/span.ts';

/** Both keys: what the rules saw, and how likely the model holds a sentence, by its number, to show each criterion; and whether a turn of phrase is there that nobody means. */
export type Evidence = {
  readonly reading: Reading;
  readonly signs: Signs;
  readonly chances: (sentence: number) => Chances;
  readonly mocks: () => boolean;
};

/** Found needs a rule that fired and a model that agrees, in the same sentence; not found needs a model that sees it nowhere; the rest is unsure. */
export function sightOf(name: CriterionName, evidence: Evidence, tier: Tier): Sight {
  if (name === 'brief') return counted(evidence.signs(name));
  const sight = sightAsWritten(name, evidence, tier);
  // Asked last: only the models of every sentence can tell that nothing is meant otherwise, and what is unsure stays so.
  return sight.state !== 'unsure' && isSarcastic(evidence, tier) ? UNSURE : sight;
}

/** False where the rules alone tell that a criterion is not called absent, whatever the models hold of its sentences. */
export function mayBeAbsent(name: CriterionName, evidence: Evidence): boolean {
  if (name !== 'one-question') return !mayShow(name, evidence);
  return new Set(evidence.signs('question').map(({ sentence }) => sentence)).size > 1 || !mayShow('question', evidence);
}

function sightAsWritten(name: Exclude<CriterionName, 'brief'>, evidence: Evidence, tier: Tier): Sight {
  switch (name) {
    case 'one-question':
      return oneQuestion(evidence, operatingPoint('question', tier));
    case 'question':
    case 'open':
    case 'validates-feeling':
    case 'overpromises':
    case 'blames':
    case 'advises':
    case 'specific':
    case 'states-expectation':
    case 'acknowledges':
      return modelled(name, evidence, operatingPoint(name, tier));
  }
}

/** What is not meant as it stands is no ground for any verdict. */
export const isSarcastic = ({ reading, mocks, chances }: Evidence, tier: Tier): boolean =>
  mocks() || reading.sentences.some((_, index) => chances(index).sarcastic >= SARCASTIC_FROM[tier]);

const operatingPoint = (name: CriterionName, tier: Tier): OperatingPoint => (tier === 0 ? CRITERIA[name].onDevice : CRITERIA[name].withEncoder).operating;

const UNSURE: Sight = { state: 'unsure', spans: [], evidence: [] };
const NOT_FOUND: Sight = { state: 'not_found', spans: [], evidence: [] };

const found = (signs: readonly Sign[]): Sight => ({ state: 'found', spans: spansOf(signs), evidence: [...new Set(signs.map(({ rule }) => rule))] });

const counted = (signs: readonly Sign[]): Sight => (signs.length > 0 ? found(signs) : NOT_FOUND);

function modelled(name: ModelledName, evidence: Evidence, { found: from, absent }: OperatingPoint): Sight {
  const signs = signsWithin(name, evidence, from);
  if (signs.length > 0) return found(signs);
  const { reading, chances } = evidence;
  return !mayShow(name, evidence) && reading.sentences.every((_, index) => chances(index)[name] < absent) ? NOT_FOUND : UNSURE;
}

/** True if something in the text speaks against calling a criterion absent. */
const mayShow = (name: CriterionName, { reading }: Evidence): boolean => reading.sentences.some((sentence) => CRITERIA[name].mayShow?.(sentence) === true);

/** A sentence that asks twice is one sign; so is one question of two sentences, as near as we can count. */
function oneQuestion(evidence: Evidence, { found: from, absent }: OperatingPoint): Sight {
  const asked = signsWithin('question', evidence, from);
  const sentences = new Set(asked.map(({ sentence }) => sentence));
  if (sentences.size > 1) return NOT_FOUND;
  const mayAsk = evidence.reading.sentences.some((_, index) => !sentences.has(index) && evidence.chances(index).question >= absent);
  if (mayAsk) return UNSURE;
  if (sentences.size === 1) return found(asked.map((sign) => ({ ...sign, rule: 'one-question/count' })));
  return mayShow('question', evidence) ? UNSURE : NOT_FOUND;
}

/** The signs of the sentences the model agrees to: the plain ones, or the whole sentence where only hints fired. */
function signsWithin(name: ModelledName, { reading, signs, chances }: Evidence, from: number): readonly Sign[] {
  const all = signs(name);
  if (all.length === 0) return all;
  return reading.sentences.flatMap(({ text, place }, index) => {
    const here = all.filter(({ sentence }) => sentence === index);
    if (here.length === 0 || chances(index)[name] < from) return [];
    const strong = here.filter(({ strength }) => strength === 'strong');
    return strong.length > 0 ? strong : here.map((sign) => ({ ...sign, span: place(0, text.length) }));
  });
}

/** The places of the signs in reading order; what overlaps is one place. */
export function spansOf(signs: readonly Sign[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of signs.toSorted((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1])) {
    const last = spans.at(-1);
    if (last && span[0] <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], span[1])];
    else spans.push(span);
  }
  return spans;
}
