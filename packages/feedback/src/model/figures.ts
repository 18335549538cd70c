import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

type Found = { readonly operating: OperatingPoint; readonly figures: Figures | null };

/** Operating points and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: { operating: { found: 0.55, absent: 0.2 }, figures: { n: 366, found: 86, precision: 0.965, lowerBound: 0.902, recall: 0.933 } },
    withEncoder: { operating: { found: 0.49, absent: 0.32 }, figures: { n: 366, found: 85, precision: 0.953, lowerBound: 0.885, recall: 0.91 } },
  },
  open: {
    onDevice: { operating: { found: 0.65, absent: 0.64 }, figures: { n: 366, found: 50, precision: 0.92, lowerBound: 0.812, recall: 0.836 } },
    withEncoder: { operating: { found: 0.54, absent: 0.54 }, figures: { n: 366, found: 51, precision: 0.922, lowerBound: 0.815, recall: 0.855 } },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.78, absent: 0.23 }, figures: { n: 366, found: 55, precision: 0.891, lowerBound: 0.782, recall: 0.681 } },
    withEncoder: { operating: { found: 0.73, absent: 0.3 }, figures: { n: 366, found: 61, precision: 0.902, lowerBound: 0.802, recall: 0.764 } },
  },
  overpromises: {
    onDevice: { operating: { found: 0.85, absent: 0.42 }, figures: { n: 366, found: 20, precision: 1, lowerBound: 0.839, recall: 0.526 } },
    withEncoder: { operating: { found: 0.72, absent: 0.52 }, figures: { n: 366, found: 28, precision: 1, lowerBound: 0.879, recall: 0.737 } },
  },
  blames: {
    onDevice: { operating: { found: 0.36, absent: 0.17 }, figures: { n: 366, found: 23, precision: 0.261, lowerBound: 0.125, recall: 0.5 } },
    withEncoder: { operating: { found: 0.4, absent: 0.18 }, figures: { n: 366, found: 14, precision: 0.429, lowerBound: 0.214, recall: 0.5 } },
  },
  advises: {
    onDevice: { operating: { found: 0.43, absent: 0.2 }, figures: { n: 366, found: 58, precision: 0.81, lowerBound: 0.691, recall: 0.87 } },
    withEncoder: { operating: { found: 0.85, absent: 0.31 }, figures: { n: 366, found: 29, precision: 0.966, lowerBound: 0.828, recall: 0.519 } },
  },
  specific: {
    onDevice: { operating: { found: 0.38, absent: 0.02 }, figures: { n: 366, found: 68, precision: 0.824, lowerBound: 0.716, recall: 0.483 } },
    withEncoder: { operating: { found: 0.71, absent: 0.1 }, figures: { n: 366, found: 38, precision: 0.868, lowerBound: 0.727, recall: 0.284 } },
  },
  'states-expectation': {
    onDevice: { operating: { found: 0.4, absent: 0.31 }, figures: { n: 366, found: 12, precision: 0.667, lowerBound: 0.391, recall: 0.727 } },
    withEncoder: { operating: { found: 0.28, absent: 0.28 }, figures: { n: 366, found: 10, precision: 0.7, lowerBound: 0.397, recall: 0.636 } },
  },
  acknowledges: {
    onDevice: { operating: { found: 0.42, absent: 0.12 }, figures: { n: 366, found: 32, precision: 0.313, lowerBound: 0.18, recall: 0.588 } },
    withEncoder: { operating: { found: 0.27, absent: 0.08 }, figures: { n: 366, found: 39, precision: 0.256, lowerBound: 0.146, recall: 0.588 } },
  },
  brief: { onDevice: { operating: { found: 1, absent: 1 }, figures: null }, withEncoder: { operating: { found: 1, absent: 1 }, figures: null } },
  'one-question': {
    onDevice: { operating: { found: 0.55, absent: 0.2 }, figures: null },
    withEncoder: { operating: { found: 0.49, absent: 0.32 }, figures: null },
  },
};

/** From this chance of sarcasm on, by tier, no verdict is given. */
export const SARCASTIC_FROM = [0.47, 0.44] as const;
