import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

type Found = { readonly operating: OperatingPoint; readonly figures: Figures | null };

/** Operating points and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: { operating: { found: 0.51, absent: 0.26 }, figures: { n: 664, found: 184, precision: 0.918, lowerBound: 0.87, recall: 0.944 } },
    withEncoder: { operating: { found: 0.42, absent: 0.33 }, figures: { n: 664, found: 186, precision: 0.935, lowerBound: 0.891, recall: 0.972 } },
  },
  open: {
    onDevice: { operating: { found: 0.89, absent: 0.62 }, figures: { n: 664, found: 82, precision: 0.976, lowerBound: 0.915, recall: 0.842 } },
    withEncoder: { operating: { found: 0.73, absent: 0.62 }, figures: { n: 664, found: 78, precision: 1, lowerBound: 0.953, recall: 0.821 } },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.81, absent: 0.29 }, figures: { n: 664, found: 82, precision: 0.951, lowerBound: 0.881, recall: 0.549 } },
    withEncoder: { operating: { found: 0.74, absent: 0.3 }, figures: { n: 664, found: 98, precision: 0.959, lowerBound: 0.9, recall: 0.662 } },
  },
  overpromises: {
    onDevice: { operating: { found: 0.61, absent: 0.41 }, figures: { n: 664, found: 72, precision: 0.806, lowerBound: 0.7, recall: 0.784 } },
    withEncoder: { operating: { found: 0.64, absent: 0.5 }, figures: { n: 664, found: 47, precision: 0.979, lowerBound: 0.889, recall: 0.622 } },
  },
  blames: {
    onDevice: { operating: { found: 0.53, absent: 0.16 }, figures: { n: 664, found: 46, precision: 0.63, lowerBound: 0.486, recall: 0.46 } },
    withEncoder: { operating: { found: 0.48, absent: 0.19 }, figures: { n: 664, found: 54, precision: 0.741, lowerBound: 0.611, recall: 0.635 } },
  },
  advises: {
    onDevice: { operating: { found: 0.43, absent: 0.29 }, figures: { n: 664, found: 96, precision: 0.781, lowerBound: 0.689, recall: 0.765 } },
    withEncoder: { operating: { found: 0.85, absent: 0.39 }, figures: { n: 664, found: 52, precision: 0.962, lowerBound: 0.87, recall: 0.51 } },
  },
  specific: {
    onDevice: { operating: { found: 0.42, absent: 0.08 }, figures: { n: 664, found: 237, precision: 0.759, lowerBound: 0.701, recall: 0.87 } },
    withEncoder: { operating: { found: 0.78, absent: 0.08 }, figures: { n: 664, found: 157, precision: 0.949, lowerBound: 0.903, recall: 0.72 } },
  },
  'states-expectation': {
    onDevice: { operating: { found: 0.57, absent: 0.2 }, figures: { n: 664, found: 35, precision: 0.686, lowerBound: 0.52, recall: 0.706 } },
    withEncoder: { operating: { found: 0.2, absent: 0.2 }, figures: { n: 664, found: 38, precision: 0.605, lowerBound: 0.447, recall: 0.676 } },
  },
  acknowledges: {
    onDevice: { operating: { found: 0.34, absent: 0.07 }, figures: { n: 664, found: 107, precision: 0.542, lowerBound: 0.448, recall: 0.763 } },
    withEncoder: { operating: { found: 0.26, absent: 0.02 }, figures: { n: 664, found: 101, precision: 0.535, lowerBound: 0.438, recall: 0.711 } },
  },
  brief: { onDevice: { operating: { found: 1, absent: 1 }, figures: null }, withEncoder: { operating: { found: 1, absent: 1 }, figures: null } },
  'one-question': {
    onDevice: { operating: { found: 0.51, absent: 0.26 }, figures: null },
    withEncoder: { operating: { found: 0.42, absent: 0.33 }, figures: null },
  },
};

/** From this chance of sarcasm on, by tier, no verdict is given. */
export const SARCASTIC_FROM = [0.5, 0.5] as const;
