/** What every channel can show: the least common denominator of them all. It never holds a learner's words. */
export type Card = {
  /** One line that says why now. */
  readonly eyebrow: string;
  readonly title: string;
  /** At most 600 characters. */
  readonly body: string;
  readonly action: { readonly label: string; readonly url: string };
  /** One quiet line at the foot: why this came, and how to have less of it. */
  readonly foot: string;
  /** Where one press stops mails like this one; absent for those that come because somebody asked. */
  readonly stop?: string;
  /** BCP 47. */
  readonly language: string;
};
