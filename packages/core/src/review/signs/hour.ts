import { largeEnough } from '../../signal/group-floor.ts';
import { type Sent } from '../../signal/prompted.ts';
import { DAY_PARTS, type DayPart } from '../../time/day-part.ts';
import { benjaminiHochberg } from '../../signal/statistics/benjamini-hochberg.ts';
import type { Proportion } from '../../signal/statistics/fisher.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import { PART_WORDS } from '../choices.ts';
import { fewerPerWeek } from '../cadence-steps.ts';
import { mean, ofHundred } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';

const SMALLEST_GAP = 0.1;

/** A part of the day in which prompts go unopened, although the same people open them at other hours: signed ranks, corrected for three parts. */
export function hourCandidates({ sent, review: { blueprint } }: Evidence): readonly Candidate[] {
  const gaps = DAY_PARTS.map((part) => ({ part, pairs: [...sent.values()].flatMap((own) => insideAndOutside(own, part)) }));
  const adjusted = benjaminiHochberg(gaps.map(({ pairs }) => signedRank(pairs.map(({ inside, outside }) => outside - inside)).greater));
  const slower = fewerPerWeek(blueprint);
  const best = bestPart([...sent.values()].flat());
  return gaps.flatMap(({ part, pairs }, index): readonly Candidate[] => {
    const gap = mean(pairs.map(({ inside, outside }) => outside - inside));
    if (!largeEnough(pairs.length) || gap < SMALLEST_GAP) return [];
    const p = adjusted[index] ?? 1;
    return [
      {
        sign: { kind: 'hour', part },
        p,
        allowed: 'hour',
        weight: { real: 1 - p, learners: pairs.length, gain: gap, minutes: AUTHOR_MINUTES.byRule },
        said: saidOf(part, pairs),
        suggested: best === part || best === blueprint.cadence.at ? null : { kind: 'cadence', change: 'hour', at: best },
        alternatives: slower ? [slower] : [],
      },
    ];
  });
}

/** The part of the day in which most prompts are opened; mornings until there are any. */
const bestPart = (sent: readonly Sent[]): DayPart =>
  DAY_PARTS.map((part) => ({ part, ...openedAmong(sent, (each) => each.part === part) })).reduce((best, other) => (share(other) > share(best) ? other : best))
    .part;

const share = ({ k, n }: Proportion): number => (n === 0 ? 0 : k / n);

type Pair = { readonly inside: number; readonly outside: number };

/** Of one person: the share opened inside that part of the day and outside it, if both occurred. */
function insideAndOutside(own: readonly Sent[], part: DayPart): readonly Pair[] {
  const [inside, all] = [openedAmong(own, (each) => each.part === part), openedAmong(own, () => true)];
  const outside = { k: all.k - inside.k, n: all.n - inside.n };
  return inside.n > 0 && outside.n > 0 ? [{ inside: inside.k / inside.n, outside: outside.k / outside.n }] : [];
}

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
    evidence: `${pairs.length} people had prompts both ${PART_WORDS[part]} and at other hours; each was compared with themselves.`,
    interval: `The gap lies between ${ofHundred(low)} and ${ofHundred(high)} of 100 prompts (95 % sure).`,
    against: 'Other prompts may have come at other hours; the hour need not be the reason.',
    guardrail: 'The number of prompts a day stays as it is.',
  };
}
