import type { Criterion, CriterionName, Figures, Measured, OperatingPoint, Status } from './criterion.ts';
import { MEASURED } from './model/figures.ts';

/** What is known of a criterion's verdicts, and what follows from it: it speaks only where the figures on fresh responses allow it. */
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

const withStatus = (name: CriterionName, { operating, figures }: { readonly operating: OperatingPoint; readonly figures: Figures | null }): Measured => ({
  operating,
  figures,
  status: statusOf(name, figures),
});

/** What figures allow a criterion. */
export function statusOf(name: CriterionName, figures: Figures | null): Status {
  if (EXACT.includes(name)) return 'speaks';
  if (figures === null || NEVER_SPEAKS.includes(name)) return 'silent';
  const { precision, lowerBound, recall } = figures;
  if (precision >= SPEAKS_FROM.precision && lowerBound >= SPEAKS_FROM.lowerBound && recall >= SPEAKS_FROM.recall) return 'speaks';
  return precision >= PILOT_FROM ? 'pilot' : 'silent';
}
