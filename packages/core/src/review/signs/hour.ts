import { largeEnough } from '../../signal/group-floor.ts';
import type { Sent } from '../../signal/prompted.ts';
import { benjaminiHochberg } from '../../signal/statistics/benjamini-hochberg.ts';
import type { Proportion } from '../../signal/statistics/fisher.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import type { Under } from '../../signal/under-review.ts';
import { DAY_PARTS, type DayPart } from '../../time/day-part.ts';
import { lessOften } from '../alternatives.ts';
import { mean, ofHundred, sum } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfSent, type HowRead } from '../steady.ts';

const SMALLEST_GAP = 0.1;

/** A part of the day in which prompts go unopened, although the same people open them at other hours: signed ranks, corrected for three parts. */
export function hourRow(under: Under): Row {
  const gaps = DAY_PARTS.map((part) => ({ part, pairs: steady(insideAndOutside(part)) }));
  const everyPart = steady(openedByPart);
  return rowOf([...gaps.map(({ pairs }) => pairs), everyPart], () => {
    const found = gaps.map(({ part, pairs }) => ({ part, pairs: pairs.readings() }));
    return hours(under, found, bestPart(everyPart.readings()));
  });
}

/** How many prompts somebody was sent in each part of the day, and how many of them they opened. */
type ByPart = readonly (Proportion & { readonly part: DayPart })[];

const openedByPart: HowRead<ByPart> = {
  read: ({ sent }) => (sent.length === 0 ? undefined : DAY_PARTS.map((part) => ({ part, ...openedAmong(sent, (each) => each.part === part) }))),
  mayMove: ({ sent }) => weeksOfSent(sent),
};

type Gap = { readonly part: DayPart; readonly pairs: readonly Pair[] };

function hours({ blueprint }: Under, gaps: readonly Gap[], best: DayPart): readonly Candidate[] {
  const adjusted = benjaminiHochberg(gaps.map(({ pairs }) => signedRank(pairs.map(({ inside, outside }) => outside - inside)).greater));
  return gaps.flatMap(({ part, pairs }, index): readonly Candidate[] => {
    const gap = mean(pairs.map(({ inside, outside }) => outside - inside));
    if (!largeEnough(pairs.length) || gap < SMALLEST_GAP) return [];
    const p = adjusted[index] ?? 1;
    return [
      {
        sign: { kind: 'hour', part },
        p,
        allowed: 'slot',
        weight: { real: 1 - p, learners: pairs.length, gain: gap, minutes: AUTHOR_MINUTES.byRule },
        said: saidOf(part, pairs),
        suggested: best === part || best === blueprint.cadence.at ? null : { kind: 'cadence', change: 'hour', at: best },
        alternatives: lessOften(blueprint),
      },
    ];
  });
}

/** The part of the day in which most prompts are opened; mornings until there are any. */
const bestPart = (all: readonly ByPart[]): DayPart =>
  DAY_PARTS.map((part) => ({ part, ...added(all.flatMap((own) => own.filter((each) => each.part === part))) })).reduce((best, other) =>
    share(other) > share(best) ? other : best,
  ).part;

const share = ({ k, n }: Proportion): number => (n === 0 ? 0 : k / n);
const added = (all: readonly Proportion[]): Proportion => ({ k: sum(all.map(({ k }) => k)), n: sum(all.map(({ n }) => n)) });

type Pair = { readonly inside: number; readonly outside: number };

/** Of one person: the share opened inside that part of the day and outside it, if both occurred. */
const insideAndOutside = (part: DayPart): HowRead<Pair> => ({
  read: ({ sent }) => {
    const [inside, outside] = [openedAmong(sent, (each) => each.part === part), openedAmong(sent, (each) => each.part !== part)];
    return inside.n > 0 && outside.n > 0 ? { inside: inside.k / inside.n, outside: outside.k / outside.n } : undefined;
  },
  mayMove: ({ sent }) => weeksOfSent(sent),
});

function openedAmong(sent: readonly Sent[], counts: (each: Sent) => boolean): Proportion {
  let [k, n] = [0, 0];
  for (const each of sent)
    if (counts(each)) {
      n += 1;
      k += Number(each.opened);
    }
  return { k, n };
}

function saidOf(part: DayPart, pairs: readonly Pair[]): Candidate['said'] {
  const [inside, outside] = [ofHundred(mean(pairs.map((pair) => pair.inside))), ofHundred(mean(pairs.map((pair) => pair.outside)))];
  const { low, high } = pairedShift(pairs.map((pair) => pair.outside - pair.inside));
  return {
    headline: { says: 'hour', given: { part, inside, outside } },
    evidence: [{ says: 'evidence.hour', given: { people: pairs.length, part } }],
    interval: { says: 'interval.hour', given: { low: ofHundred(low), high: ofHundred(high) } },
    against: { says: 'against.hour', given: {} },
    guardrail: { says: 'guardrail.hour', given: {} },
  };
}
