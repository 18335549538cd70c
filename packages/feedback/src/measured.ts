import type { Criterion, CriterionName, Figures, Measured, OperatingPoint, Status } from './criterion.ts';
import { MEASURED } from './model/figures.ts';

/** What is known of a criterion's verdicts, and what follows from it: it speaks only where it was chosen to on development responses, and the figures on fresh ones allow it. */
export function measured(name: CriterionName): Pick<Criterion, 'onDevice' | 'withEncoder' | 'languages'> {
  const { onDevice, withEncoder } = MEASURED[name];
  return { onDevice: withStatus(name, onDevice), withEncoder: withStatus(name, withEncoder), languages: ['en'] };
}

/** Right nine times in ten, and so surely that the lower end of Wilson's interval is no less than 0.85; below that a criterion keeps quiet. */
export const SPEAKS_FROM = { precision: 0.9, lowerBound: 0.85, recall: 0.5 } as const;
const PILOT_FROM = 0.75;

// To tell a person that they blame somebody is a verdict on them, whatever the figures.
const NEVER_SPEAKS: readonly CriterionName[] = ['blames'];
// Counted, not judged.
const EXACT: readonly CriterionName[] = ['brief'];

type Found = { readonly operating: OperatingPoint; readonly maySpeak: boolean; readonly figures: Figures | null };

const withStatus = (name: CriterionName, { operating, maySpeak, figures }: Found): Measured => ({
  operating,
  figures,
  status: statusOf(name, figures, maySpeak),
});

/** What figures allow a criterion. @param maySpeak whether it keeps to its aim within the bounds for wrong remarks on development responses */
export function statusOf(name: CriterionName, figures: Figures | null, maySpeak: boolean): Status {
  if (EXACT.includes(name)) return 'speaks';
  if (figures === null || NEVER_SPEAKS.includes(name)) return 'silent';
  const { precision, lowerBound, recall } = figures;
  if (maySpeak && precision >= SPEAKS_FROM.precision && lowerBound >= SPEAKS_FROM.lowerBound && recall >= SPEAKS_FROM.recall) return 'speaks';
  return precision >= PILOT_FROM ? 'pilot' : 'silent';
}
