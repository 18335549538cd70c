import type { Constraint } from '../blueprint/constraint.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Sent } from '../signal/prompted.ts';
import type { Week } from '../signal/week.ts';
import type { Instant } from '../time/instant.ts';
import type { Candidate } from './sign.ts';

/** One person's practice as it stood on a Monday, and nothing after it. */
export type Own = { readonly facts: readonly FactEntry[]; readonly sent: readonly Sent[]; readonly constraint: Constraint | null; readonly monday: Instant };

/** One person's practice as the decision table reads it: as it stands this Monday, and as it stood on any before. */
export type Practice = { readonly now: Own; readonly until: (week: Week) => Own };

/** One row of the decision table while it is read: it takes people one by one, and says in the end what may be called. */
export type Row = { readonly take: (practice: Practice) => void; readonly candidates: () => readonly Candidate[] };

/** A row that reads some figures of each person; its candidates are found in them when everybody has been taken in. */
export const rowOf = (figures: readonly Pick<Row, 'take'>[], candidates: Row['candidates']): Row => ({
  take: (practice) => {
    for (const figure of figures) figure.take(practice);
  },
  candidates,
});
