import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';

type Found = { readonly operating: OperatingPoint; readonly maySpeak: boolean; readonly figures: Figures | null };

/** Operating points and figures on fresh responses, written by `npm run feedback:train`. */
export const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {
  question: {
    onDevice: { operating: { found: 0.64, absent: 0.32 }, maySpeak: true, figures: { n: 992, found: 179, precision: 0.927, lowerBound: 0.88, recall: 0.869 } },
    withEncoder: {
      operating: { found: 0.34, absent: 0.34 },
      maySpeak: true,
      figures: { n: 992, found: 199, precision: 0.915, lowerBound: 0.867, recall: 0.953 },
    },
  },
  open: {
    onDevice: { operating: { found: 0.76, absent: 0.66 }, maySpeak: true, figures: { n: 992, found: 99, precision: 0.939, lowerBound: 0.874, recall: 0.869 } },
    withEncoder: {
      operating: { found: 0.68, absent: 0.67 },
      maySpeak: true,
      figures: { n: 992, found: 105, precision: 0.952, lowerBound: 0.893, recall: 0.935 },
    },
  },
  'validates-feeling': {
    onDevice: { operating: { found: 0.73, absent: 0.34 }, maySpeak: true, figures: { n: 992, found: 105, precision: 0.933, lowerBound: 0.869, recall: 0.649 } },
    withEncoder: {
      operating: { found: 0.65, absent: 0.32 },
      maySpeak: true,
      figures: { n: 992, found: 130, precision: 0.938, lowerBound: 0.883, recall: 0.808 },
    },
  },
  overpromises: {
    onDevice: { operating: { found: 0.73, absent: 0.59 }, maySpeak: true, figures: { n: 992, found: 80, precision: 0.95, lowerBound: 0.878, recall: 0.58 } },
    withEncoder: {
      operating: { found: 0.61, absent: 0.57 },
      maySpeak: true,
      figures: { n: 992, found: 102, precision: 0.922, lowerBound: 0.853, recall: 0.718 },
    },
  },
  blames: {
    onDevice: { operating: { found: 0.45, absent: 0.19 }, maySpeak: true, figures: { n: 992, found: 63, precision: 0.476, lowerBound: 0.358, recall: 0.469 } },
    withEncoder: { operating: { found: 0.5, absent: 0.24 }, maySpeak: true, figures: { n: 992, found: 59, precision: 0.61, lowerBound: 0.483, recall: 0.563 } },
  },
  advises: {
    onDevice: { operating: { found: 0.67, absent: 0.25 }, maySpeak: true, figures: { n: 992, found: 106, precision: 0.915, lowerBound: 0.846, recall: 0.651 } },
    withEncoder: {
      operating: { found: 0.53, absent: 0.35 },
      maySpeak: true,
      figures: { n: 992, found: 128, precision: 0.922, lowerBound: 0.862, recall: 0.792 },
    },
  },
  specific: {
    onDevice: { operating: { found: 0.57, absent: 0.09 }, maySpeak: true, figures: { n: 992, found: 149, precision: 0.772, lowerBound: 0.698, recall: 0.507 } },
    withEncoder: {
      operating: { found: 0.56, absent: 0.1 },
      maySpeak: true,
      figures: { n: 992, found: 166, precision: 0.759, lowerBound: 0.689, recall: 0.555 },
    },
  },
  'states-expectation': {
    onDevice: { operating: { found: 0.62, absent: 0.36 }, maySpeak: true, figures: { n: 992, found: 29, precision: 0.828, lowerBound: 0.655, recall: 0.75 } },
    withEncoder: { operating: { found: 0.48, absent: 0.4 }, maySpeak: true, figures: { n: 992, found: 33, precision: 0.727, lowerBound: 0.558, recall: 0.75 } },
  },
  acknowledges: {
    onDevice: { operating: { found: 0.77, absent: 0.1 }, maySpeak: true, figures: { n: 992, found: 19, precision: 0.684, lowerBound: 0.46, recall: 0.2 } },
    withEncoder: {
      operating: { found: 0.69, absent: 0.08 },
      maySpeak: true,
      figures: { n: 992, found: 23, precision: 0.739, lowerBound: 0.535, recall: 0.262 },
    },
  },
  brief: {
    onDevice: { operating: { found: 1, absent: 1 }, maySpeak: true, figures: null },
    withEncoder: { operating: { found: 1, absent: 1 }, maySpeak: true, figures: null },
  },
  'one-question': {
    onDevice: { operating: { found: 0.64, absent: 0.32 }, maySpeak: true, figures: null },
    withEncoder: { operating: { found: 0.34, absent: 0.34 }, maySpeak: true, figures: null },
  },
};

/** From this chance of sarcasm on, by tier, no verdict is given. */
export const SARCASTIC_FROM = [0.44, 0.38] as const;
