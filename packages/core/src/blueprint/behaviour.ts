/** A behaviour is what a colleague can notice: what a person does, when, how often, in what tone and towards whom. */
export type Behaviour = {
  readonly does: string;
  readonly timing: string;
  readonly frequency: string;
  readonly tone: string;
  readonly audience: string;
  /** The sentence an observer answers with "saw it", "not yet" or "could not tell". */
  readonly noticedAs: string;
};

/** The parts without which nobody could notice the behaviour, in the order an author writes them. */
export const FACETS = ['does', 'timing', 'frequency', 'tone', 'audience', 'noticedAs'] as const satisfies readonly (keyof Behaviour)[];
