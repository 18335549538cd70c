import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

/** What was chosen on development responses, and what it came to on fresh ones. */
type Found = { readonly operating: OperatingPoint; readonly maySpeak: boolean; readonly figures: Figures | null };

/** Operating points, what may speak, and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: {
      operating: { found: 0.79, absent: 0.71 },
      maySpeak: true,
      figures: { n: 1535, found: 253, precision: 0.917, lowerBound: 0.876, recall: 0.872 },
    },
    withEncoder: {
      operating: { found: 0.53, absent: 0.53 },
      maySpeak: true,
      figures: { n: 1535, found: 262, precision: 0.916, lowerBound: 0.876, recall: 0.902 },
    },
  },
  open: {
    onDevice: {
      operating: { found: 0.75, absent: 0.75 },
      maySpeak: true,
      figures: { n: 1535, found: 141, precision: 0.943, lowerBound: 0.892, recall: 0.917 },
    },
    withEncoder: {
      operating: { found: 0.64, absent: 0.64 },
      maySpeak: true,
      figures: { n: 1535, found: 149, precision: 0.926, lowerBound: 0.873, recall: 0.952 },
    },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.85, absent: 0.48 }, maySpeak: true, figures: { n: 1535, found: 169, precision: 0.929, lowerBound: 0.88, recall: 0.649 } },
    withEncoder: {
      operating: { found: 0.67, absent: 0.38 },
      maySpeak: true,
      figures: { n: 1535, found: 200, precision: 0.93, lowerBound: 0.886, recall: 0.769 },
    },
  },
  overpromises: {
    onDevice: {
      operating: { found: 0.81, absent: 0.76 },
      maySpeak: true,
      figures: { n: 1535, found: 116, precision: 0.974, lowerBound: 0.927, recall: 0.661 },
    },
    withEncoder: {
      operating: { found: 0.57, absent: 0.57 },
      maySpeak: true,
      figures: { n: 1535, found: 141, precision: 0.936, lowerBound: 0.883, recall: 0.772 },
    },
  },
  blames: {
    onDevice: { operating: { found: 0.4, absent: 0.16 }, maySpeak: false, figures: { n: 1535, found: 169, precision: 0.55, lowerBound: 0.475, recall: 0.66 } },
    withEncoder: {
      operating: { found: 0.43, absent: 0.19 },
      maySpeak: false,
      figures: { n: 1535, found: 147, precision: 0.633, lowerBound: 0.552, recall: 0.66 },
    },
  },
  advises: {
    onDevice: { operating: { found: 0.77, absent: 0.33 }, maySpeak: true, figures: { n: 1535, found: 134, precision: 0.94, lowerBound: 0.887, recall: 0.581 } },
    withEncoder: {
      operating: { found: 0.6, absent: 0.37 },
      maySpeak: true,
      figures: { n: 1535, found: 178, precision: 0.933, lowerBound: 0.886, recall: 0.765 },
    },
  },
  specific: {
    onDevice: { operating: { found: 0.6, absent: 0.18 }, maySpeak: false, figures: { n: 1535, found: 318, precision: 0.811, lowerBound: 0.765, recall: 0.64 } },
    withEncoder: {
      operating: { found: 0.48, absent: 0.11 },
      maySpeak: false,
      figures: { n: 1535, found: 355, precision: 0.789, lowerBound: 0.743, recall: 0.695 },
    },
  },
  'states-expectation': {
    onDevice: {
      operating: { found: 0.64, absent: 0.47 },
      maySpeak: false,
      figures: { n: 1535, found: 58, precision: 0.879, lowerBound: 0.771, recall: 0.823 },
    },
    withEncoder: {
      operating: { found: 0.49, absent: 0.49 },
      maySpeak: false,
      figures: { n: 1535, found: 59, precision: 0.864, lowerBound: 0.755, recall: 0.823 },
    },
  },
  acknowledges: {
    onDevice: {
      operating: { found: 0.71, absent: 0.11 },
      maySpeak: false,
      figures: { n: 1535, found: 57, precision: 0.772, lowerBound: 0.648, recall: 0.338 },
    },
    withEncoder: {
      operating: { found: 0.76, absent: 0.11 },
      maySpeak: false,
      figures: { n: 1535, found: 54, precision: 0.852, lowerBound: 0.734, recall: 0.354 },
    },
  },
  brief: {
    onDevice: { operating: { found: 1, absent: 1 }, maySpeak: true, figures: null },
    withEncoder: { operating: { found: 1, absent: 1 }, maySpeak: true, figures: null },
  },
  'one-question': {
    onDevice: { operating: { found: 0.79, absent: 0.71 }, maySpeak: false, figures: null },
    withEncoder: { operating: { found: 0.53, absent: 0.53 }, maySpeak: false, figures: null },
  },
};

/** From this chance of sarcasm on, by tier, no verdict is given. */
export const SARCASTIC_FROM = [0.37, 0.37] as const;
