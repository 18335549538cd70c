import { CRITERIA } from './criteria.ts';
import { CRITERION_NAMES, type CriterionName, type Tier } from './criterion.ts';
import { gate, LONGEST_TEXT, type Gate } from './gate/gate.ts';
import { signsFor, toldOf } from './model/features.ts';
import { onDevice } from './model/on-device.ts';
import { chancesOf, type Chances } from './model/score.ts';
import type { Weights } from './model/weights.ts';
import { once } from './once.ts';
import { read, type Reading } from './reading/reading.ts';
import type { Span } from './reading/span.ts';
import { mocks } from './rules/sarcasm.ts';
import { mayBeAbsent, sightOf, type Evidence } from './sight.ts';

/** What a look saw: whether the text is one to look at, and each criterion with the words that show it. */
export type Seen<Name extends CriterionName = CriterionName> = {
  readonly gate: Gate;
  readonly tier: Tier;
  readonly criteria: Readonly<Record<Name, Sight>>;
};

/** Found, not found or unsure, which is the default; where in the learner's text, and by which rules. */
export type Sight = { readonly state: SightState; readonly spans: readonly Span[]; readonly evidence: readonly string[] };
export type SightState = 'found' | 'not_found' | 'unsure';

export type LookOptions<Name extends CriterionName = CriterionName> = {
  /** The language the moment is written in, as a BCP 47 tag; only English is looked at so far. */
  readonly language: string;
  /** Words of the situation that count as evidence for `specific`. */
  readonly terms?: readonly string[];
  /** The criteria to look for; all of them if left out. */
  readonly criteria?: readonly Name[];
  /** The scene and the task, to tell a pasted prompt from an answer. */
  readonly prompt?: string;
  /** How many words the moment allows; 45 if left out. */
  readonly mostWords?: number;
};

/** Looks at a learner's own words on this device: pure, without network, clock or memory of what it read. */
export function look<Name extends CriterionName = CriterionName>(text: string, options: LookOptions<Name>): Seen<Name> {
  const opened = openReading(text, options);
  if (opened.gate !== 'open') return nothingSeen(opened.gate, 0, options.criteria);
  return seenIn(evidenceOf(opened.reading, onDevice), 0, options.criteria);
}

/** A look that goes no further than it is asked: the models are dear, and where no rule has fired nothing can be found. */
export type ShortLook = {
  readonly finds: (name: CriterionName) => boolean;
  /** True where a full look would say "not found", and no rule of the criterion saw it plainly. */
  readonly misses: (name: CriterionName) => boolean;
};

/** The same look for somebody who asks about a few criteria, or only whether they are found. Of a text that does not pass the gate nothing is found or missed. */
export function shortLook(text: string, options: Omit<LookOptions, 'criteria'>): ShortLook {
  if (text.length > LONGEST_TEXT) return { finds: () => false, misses: () => false };
  const evidence = evidenceOf(read(text, options), onDevice);
  const { reading, signs } = evidence;
  let passes: boolean | undefined;
  // What costs least is asked first: most texts are settled by the signs of one criterion, and need neither gate nor model.
  const stateIs = (name: CriterionName, state: SightState): boolean =>
    (passes ??= gate(reading, options) === 'open') && sightOf(name, evidence, 0).state === state;
  const isPlain = (name: CriterionName): boolean =>
    CRITERIA[name].showsPlainly?.(reading) === true || signs(name).some(({ strength }) => strength === 'strong');
  return {
    finds: (name) => signs(name).length > 0 && stateIs(name, 'found'),
    // "One question" is missed by asking twice as well, which is as plain as can be.
    misses: (name) => mayBeAbsent(name, evidence) && (name === 'one-question' || !isPlain(name)) && stateIs(name, 'not_found'),
  };
}

/** The reading of a text that passes the gate, or why it does not. */
export function openReading(
  text: string,
  options: LookOptions,
): { readonly gate: 'open'; readonly reading: Reading } | { readonly gate: Exclude<Gate, 'open'> } {
  if (text.length > LONGEST_TEXT) return { gate: 'too-long' };
  const reading = read(text, options);
  const passes = gate(reading, options);
  return passes === 'open' ? { gate: passes, reading } : { gate: passes };
}

/** Both keys to each sentence, the second one turned when it is asked for. @param weights unpacked no sooner @param encodings one a sentence, for weights that were made with an encoder */
export function evidenceOf(reading: Reading, weights: () => Weights, encodings?: readonly ArrayLike<number>[]): Evidence {
  const signs = signsFor(reading);
  const told = once(() => toldOf(reading, signs));
  const known: Chances[] = [];
  return {
    reading,
    signs,
    chances: (sentence) => (known[sentence] ??= chancesOf(told()[sentence]!, weights(), encodings?.[sentence])), // a sentence of the reading
    mocks: once(() => reading.sentences.some(mocks)),
  };
}

export const seenIn = <Name extends CriterionName>(evidence: Evidence, tier: Tier, names: readonly Name[] | undefined): Seen<Name> => ({
  gate: 'open',
  tier,
  criteria: perCriterion(names, (name) => sightOf(name, evidence, tier)),
});

export const nothingSeen = <Name extends CriterionName>(why: Gate, tier: Tier, names: readonly Name[] | undefined): Seen<Name> => ({
  gate: why,
  tier,
  criteria: perCriterion(names, () => ({ state: 'unsure', spans: [], evidence: [] })),
});

function perCriterion<Name extends CriterionName>(names: readonly Name[] | undefined, sight: (name: Name) => Sight): Readonly<Record<Name, Sight>> {
  // Without a list of criteria Name is every name; each name is given its sight, so the record is complete.
  const all = names ?? (CRITERION_NAMES as readonly CriterionName[] as readonly Name[]);
  return Object.fromEntries(all.map((name) => [name, sight(name)])) as Record<Name, Sight>;
}
