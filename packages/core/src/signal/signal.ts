/** A signal is a number folded from entries, with its denominator, its audience and its definition in words. */
export type Signal = {
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
  /** How many different people it rests on; below five it is not shown. */
  readonly contributors: number;
  readonly audience: 'learner' | 'team' | 'facilitator';
  readonly means: string;
};
