import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

type Found = { readonly operating: OperatingPoint; readonly figures: Figures | null };

/** Operating points and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: { operating: { found: 0.62, absent: 0.2 }, figures: { n: 731, found: 196, precision: 0.959, lowerBound: 0.922, recall: 0.913 } },
    withEncoder: { operating: { found: 0.38, absent: 0.34 }, figures: { n: 731, found: 191, precision: 0.974, lowerBound: 0.94, recall: 0.903 } },
  },
  open: {
    onDevice: { operating: { found: 0.79, absent: 0.67 }, figures: { n: 731, found: 118, precision: 0.958, lowerBound: 0.905, recall: 0.856 } },
    withEncoder: { operating: { found: 0.57, absent: 0.57 }, figures: { n: 731, found: 125, precision: 0.944, lowerBound: 0.889, recall: 0.894 } },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.82, absent: 0.21 }, figures: { n: 731, found: 97, precision: 0.969, lowerBound: 0.913, recall: 0.591 } },
    withEncoder: { operating: { found: 0.72, absent: 0.3 }, figures: { n: 731, found: 124, precision: 0.976, lowerBound: 0.931, recall: 0.761 } },
  },
  overpromises: {
    onDevice: { operating: { found: 0.84, absent: 0.46 }, figures: { n: 731, found: 49, precision: 1, lowerBound: 0.927, recall: 0.527 } },
    withEncoder: { operating: { found: 0.78, absent: 0.54 }, figures: { n: 731, found: 61, precision: 1, lowerBound: 0.941, recall: 0.656 } },
  },
  blames: {
    onDevice: { operating: { found: 0.42, absent: 0.14 }, figures: { n: 731, found: 19, precision: 0.211, lowerBound: 0.085, recall: 0.8 } },
    withEncoder: { operating: { found: 0.39, absent: 0.31 }, figures: { n: 731, found: 22, precision: 0.182, lowerBound: 0.073, recall: 0.8 } },
  },
  advises: {
    onDevice: { operating: { found: 0.35, absent: 0.24 }, figures: { n: 731, found: 110, precision: 0.836, lowerBound: 0.756, recall: 0.868 } },
    withEncoder: { operating: { found: 0.9, absent: 0.42 }, figures: { n: 731, found: 46, precision: 1, lowerBound: 0.923, recall: 0.434 } },
  },
  specific: {
    onDevice: { operating: { found: 0.4, absent: 0.02 }, figures: { n: 731, found: 132, precision: 0.811, lowerBound: 0.735, recall: 0.412 } },
    withEncoder: { operating: { found: 0.74, absent: 0.02 }, figures: { n: 731, found: 79, precision: 0.975, lowerBound: 0.912, recall: 0.296 } },
  },
  'states-expectation': {
    onDevice: { operating: { found: 0.46, absent: 0.35 }, figures: { n: 731, found: 15, precision: 0, lowerBound: 0, recall: 0 } },
    withEncoder: { operating: { found: 0.33, absent: 0.33 }, figures: { n: 731, found: 13, precision: 0, lowerBound: 0, recall: 0 } },
  },
  acknowledges: {
    onDevice: { operating: { found: 0.34, absent: 0.12 }, figures: { n: 731, found: 40, precision: 0.325, lowerBound: 0.201, recall: 0.765 } },
    withEncoder: { operating: { found: 0.28, absent: 0.09 }, figures: { n: 731, found: 35, precision: 0.314, lowerBound: 0.186, recall: 0.647 } },
  },
  brief: { onDevice: { operating: { found: 1, absent: 1 }, figures: null }, withEncoder: { operating: { found: 1, absent: 1 }, figures: null } },
  'one-question': {
    onDevice: { operating: { found: 0.62, absent: 0.2 }, figures: null },
    withEncoder: { operating: { found: 0.38, absent: 0.34 }, figures: null },
  },
};

/** From this chance of sarcasm on, by tier, no verdict is given. */
export const SARCASTIC_FROM = [0.49, 0.43] as const;
