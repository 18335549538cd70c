import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

type Found = { readonly operating: OperatingPoint; readonly figures: Figures | null };

/** Operating points and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: { operating: { found: 0.45, absent: 0.67 }, figures: { n: 475, found: 139, precision: 0.878, lowerBound: 0.813, recall: 0.968 } },
    withEncoder: { operating: { found: 0.27, absent: 0.65 }, figures: { n: 475, found: 139, precision: 0.892, lowerBound: 0.83, recall: 0.984 } },
  },
  open: {
    onDevice: { operating: { found: 0.64, absent: 0.78 }, figures: { n: 475, found: 70, precision: 0.857, lowerBound: 0.757, recall: 0.923 } },
    withEncoder: { operating: { found: 0.33, absent: 0.67 }, figures: { n: 475, found: 68, precision: 0.926, lowerBound: 0.839, recall: 0.969 } },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.78, absent: 0.57 }, figures: { n: 475, found: 59, precision: 0.966, lowerBound: 0.885, recall: 0.582 } },
    withEncoder: { operating: { found: 0.69, absent: 0.48 }, figures: { n: 475, found: 64, precision: 0.953, lowerBound: 0.871, recall: 0.622 } },
  },
  overpromises: {
    onDevice: { operating: { found: 0.75, absent: 0.63 }, figures: { n: 475, found: 28, precision: 0.929, lowerBound: 0.774, recall: 0.448 } },
    withEncoder: { operating: { found: 0.71, absent: 0.67 }, figures: { n: 475, found: 31, precision: 1, lowerBound: 0.89, recall: 0.534 } },
  },
  blames: {
    onDevice: { operating: { found: 0.49, absent: 0.39 }, figures: { n: 475, found: 34, precision: 0.529, lowerBound: 0.367, recall: 0.439 } },
    withEncoder: { operating: { found: 0.44, absent: 0.46 }, figures: { n: 475, found: 27, precision: 0.778, lowerBound: 0.592, recall: 0.512 } },
  },
  advises: {
    onDevice: { operating: { found: 0.47, absent: 0.58 }, figures: { n: 475, found: 53, precision: 0.811, lowerBound: 0.686, recall: 0.623 } },
    withEncoder: { operating: { found: 0.89, absent: 0.69 }, figures: { n: 475, found: 35, precision: 0.943, lowerBound: 0.814, recall: 0.478 } },
  },
  specific: {
    onDevice: { operating: { found: 0.6, absent: 0.11 }, figures: { n: 475, found: 111, precision: 0.928, lowerBound: 0.864, recall: 0.678 } },
    withEncoder: { operating: { found: 0.65, absent: 0.17 }, figures: { n: 475, found: 105, precision: 0.962, lowerBound: 0.906, recall: 0.664 } },
  },
  'states-expectation': {
    onDevice: { operating: { found: 0.49, absent: 0.55 }, figures: { n: 475, found: 30, precision: 0.467, lowerBound: 0.302, recall: 0.583 } },
    withEncoder: { operating: { found: 0.38, absent: 0.61 }, figures: { n: 475, found: 28, precision: 0.429, lowerBound: 0.265, recall: 0.5 } },
  },
  acknowledges: {
    onDevice: { operating: { found: 0.31, absent: 0.2 }, figures: { n: 475, found: 54, precision: 0.648, lowerBound: 0.515, recall: 0.66 } },
    withEncoder: { operating: { found: 0.4, absent: 0.21 }, figures: { n: 475, found: 62, precision: 0.548, lowerBound: 0.425, recall: 0.642 } },
  },
  brief: { onDevice: { operating: { found: 1, absent: 1 }, figures: null }, withEncoder: { operating: { found: 1, absent: 1 }, figures: null } },
  'one-question': {
    onDevice: { operating: { found: 0.45, absent: 0.67 }, figures: null },
    withEncoder: { operating: { found: 0.27, absent: 0.65 }, figures: null },
  },
};
