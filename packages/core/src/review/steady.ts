import type { FactEntry } from '../journal/entry.ts';
import { largeEnough } from '../signal/group-floor.ts';
import { closing, type Sent } from '../signal/prompted.ts';
import { nextWeek, weekByWhichOver, weekOf, type Week } from '../signal/week.ts';
import type { Own, Practice } from './sign-row.ts';

/**
 * A steady figure is read of many people and moves by five of them at once: it stands as it stood on the last Monday by which five people or more
 * had something new since it moved before. So what is said in two weeks differs by nobody or by five, and nobody's own figure can be taken from it.
 */
export type Steady<Reading> = { readonly take: (practice: Practice) => void; readonly readings: () => readonly Reading[] };

/** How a figure is read of one person, nothing of whom it says nothing; and in which weeks that may have become another. */
export type HowRead<Reading> = { readonly read: (own: Own) => Reading | undefined; readonly mayMove: (now: Own) => readonly Week[] };

/**
 * Keeps of each person what was last read of them, and what was read before only for weeks in which fewer than five had something new: a week with
 * five closes by itself, whatever came before it. So it grows with the number of people and not with what they do.
 */
export function steady<Reading>(how: HowRead<Reading>): Steady<Reading> {
  const people: (readonly Step<Reading>[])[] = [];
  const newIn = new Map<Week, number>();
  let closed = NEVER;
  return {
    take: (practice) => {
      const steps = stepsOf(practice, how, closed);
      if (steps.length === 0) return;
      people.push(steps);
      for (const { from } of steps.slice(1)) {
        newIn.set(from, (newIn.get(from) ?? 0) + 1);
        if (from > closed && largeEnough(newIn.get(from) ?? 0)) closed = from;
      }
    },
    readings: () => {
      const until = lastClosed(people, closed);
      return people.map((steps) => steps.findLast(({ from }) => from <= until)?.reading).filter((reading) => reading !== undefined);
    },
  };
}

/** What was read of somebody from a week on, until the next. */
type Step<Reading> = { readonly from: Week; readonly reading: Reading | undefined };

/** Before every week there is. */
const NEVER = -Infinity as Week; // compared with weeks and nothing else

/** What is read of somebody as it stood in a week that has closed, and then each time it became another; empty for whoever it never says anything of. */
function stepsOf<Reading>({ now, until }: Practice, { read, mayMove }: HowRead<Reading>, closed: Week): readonly Step<Reading>[] {
  const weeks = [...new Set(mayMove(now))].toSorted((a, b) => a - b);
  if (weeks.length === 0) return [];
  const steps: Step<Reading>[] = [{ from: closed, reading: closed === NEVER ? undefined : read(until(closed)) }];
  for (const from of weeks) {
    if (from <= closed) continue;
    const reading = read(until(from));
    if (JSON.stringify(reading) !== JSON.stringify(steps.at(-1)?.reading)) steps.push({ from, reading });
  }
  return steps.some(({ reading }) => reading !== undefined) ? steps : [];
}

/** The last week by which five people or more had something new, from one on that has closed. */
function lastClosed(people: readonly (readonly Step<unknown>[])[], closed: Week): Week {
  const newIn = new Map<Week, number[]>();
  for (const [person, steps] of people.entries())
    for (const { from } of steps.slice(1)) if (from > closed) newIn.set(from, [...(newIn.get(from) ?? []), person]);
  let [last, waiting] = [closed, new Set<number>()];
  for (const [week, these] of [...newIn].toSorted(([a], [b]) => a - b)) {
    for (const person of these) waiting.add(person);
    if (largeEnough(waiting.size)) [last, waiting] = [week, new Set()];
  }
  return last;
}

/** The weeks from which facts were there. */
export const weeksOfFacts = (facts: readonly FactEntry[]): readonly Week[] => facts.map(({ at }) => nextWeek(weekOf(at)));

/** The weeks from which it was settled what became of touchpoints. */
export const weeksOfSent = (sent: readonly Sent[]): readonly Week[] => sent.map(({ at }) => weekByWhichOver(closing(at)));
