/** A half-open range of the learner's text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];
