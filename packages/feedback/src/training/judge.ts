import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';
import type { SightState } from '../look.ts';
import type { ModelledName } from '../model/weights.ts';
import type { Keys } from './cross-validate.ts';
import { wilsonLowerBound } from './evaluate.ts';
import type { Lesson } from './lesson.ts';

/** A lesson's label and the verdict on it, by criterion. */
export type Judgement = Readonly<Partial<Record<CriterionName, { readonly shown: boolean; readonly state: SightState }>>>;

/** The verdicts that these keys give at these operating points. */
export function judge(lessons: readonly Lesson[], keys: readonly Keys[], operating: Readonly<Record<ModelledName, OperatingPoint>>): readonly Judgement[] {
  return lessons.map(({ response }, index) => {
    const verdicts = Object.entries(keys[index] ?? {}).flatMap(([name, key]) => {
      // The keys of a record by modelled name are modelled names.
      const modelled = name as ModelledName;
      const shown = response.labels[modelled];
      return shown === undefined ? [] : [[modelled, { shown, state: stateOf(key, operating[modelled]) }]];
    });
    return Object.fromEntries(verdicts);
  });
}

/** The verdict that one criterion's keys give. */
export const stateOf = ({ signed, any }: { readonly signed: number; readonly any: number }, { found, absent }: OperatingPoint): SightState =>
  signed >= found ? 'found' : any < absent ? 'not_found' : 'unsure';

/** What the verdicts on one criterion were worth; null where nothing is labelled for it. */
export function figuresOf(judgements: readonly Judgement[], name: CriterionName): Figures | null {
  const verdicts = judgements.flatMap((judgement) => judgement[name] ?? []);
  const found = verdicts.filter(({ state }) => state === 'found');
  const right = found.filter(({ shown }) => shown).length;
  if (verdicts.length === 0) return null;
  return {
    n: verdicts.length,
    found: found.length,
    precision: rounded(right / Math.max(1, found.length)),
    lowerBound: rounded(wilsonLowerBound(right, found.length)),
    recall: rounded(right / Math.max(1, verdicts.filter(({ shown }) => shown).length)),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
