import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

type Found = { readonly operating: OperatingPoint; readonly figures: Figures | null };

/** Operating points and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: { operating: { found: 0.51, absent: 0.25 }, figures: { n: 664, found: 186, precision: 0.909, lowerBound: 0.859, recall: 0.944 } },
    withEncoder: { operating: { found: 0.41, absent: 0.33 }, figures: { n: 664, found: 186, precision: 0.935, lowerBound: 0.891, recall: 0.972 } },
  },
  open: {
    onDevice: { operating: { found: 0.9, absent: 0.62 }, figures: { n: 664, found: 82, precision: 0.976, lowerBound: 0.915, recall: 0.842 } },
    withEncoder: { operating: { found: 0.74, absent: 0.64 }, figures: { n: 664, found: 75, precision: 1, lowerBound: 0.951, recall: 0.789 } },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.81, absent: 0.3 }, figures: { n: 664, found: 88, precision: 0.943, lowerBound: 0.874, recall: 0.585 } },
    withEncoder: { operating: { found: 0.74, absent: 0.3 }, figures: { n: 664, found: 102, precision: 0.961, lowerBound: 0.903, recall: 0.69 } },
  },
  overpromises: {
    onDevice: { operating: { found: 0.78, absent: 0.41 }, figures: { n: 664, found: 42, precision: 0.929, lowerBound: 0.81, recall: 0.527 } },
    withEncoder: { operating: { found: 0.64, absent: 0.5 }, figures: { n: 664, found: 46, precision: 1, lowerBound: 0.923, recall: 0.622 } },
  },
  blames: {
    onDevice: { operating: { found: 0.46, absent: 0.15 }, figures: { n: 664, found: 46, precision: 0.674, lowerBound: 0.53, recall: 0.492 } },
    withEncoder: { operating: { found: 0.48, absent: 0.19 }, figures: { n: 664, found: 42, precision: 0.833, lowerBound: 0.694, recall: 0.556 } },
  },
  advises: {
    onDevice: { operating: { found: 0.43, absent: 0.29 }, figures: { n: 664, found: 92, precision: 0.793, lowerBound: 0.7, recall: 0.745 } },
    withEncoder: { operating: { found: 0.85, absent: 0.38 }, figures: { n: 664, found: 52, precision: 0.962, lowerBound: 0.87, recall: 0.51 } },
  },
  specific: {
    onDevice: { operating: { found: 0.74, absent: 0.08 }, figures: { n: 664, found: 146, precision: 0.904, lowerBound: 0.845, recall: 0.638 } },
    withEncoder: { operating: { found: 0.76, absent: 0.07 }, figures: { n: 664, found: 152, precision: 0.947, lowerBound: 0.9, recall: 0.696 } },
  },
  'states-expectation': {
    onDevice: { operating: { found: 0.57, absent: 0.19 }, figures: { n: 664, found: 36, precision: 0.667, lowerBound: 0.503, recall: 0.706 } },
    withEncoder: { operating: { found: 0.21, absent: 0.21 }, figures: { n: 664, found: 37, precision: 0.622, lowerBound: 0.461, recall: 0.676 } },
  },
  acknowledges: {
    onDevice: { operating: { found: 0.31, absent: 0.08 }, figures: { n: 664, found: 110, precision: 0.527, lowerBound: 0.435, recall: 0.763 } },
    withEncoder: { operating: { found: 0.25, absent: 0.02 }, figures: { n: 664, found: 98, precision: 0.541, lowerBound: 0.442, recall: 0.697 } },
  },
  brief: { onDevice: { operating: { found: 1, absent: 1 }, figures: null }, withEncoder: { operating: { found: 1, absent: 1 }, figures: null } },
  'one-question': {
    onDevice: { operating: { found: 0.51, absent: 0.25 }, figures: null },
    withEncoder: { operating: { found: 0.41, absent: 0.33 }, figures: null },
  },
};
