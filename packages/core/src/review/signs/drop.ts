import { momentOf } from '../../blueprint/blueprint.ts';
import type { DropOff } from '../../signal/drop-off.ts';
import { beliefAround, believeAfter, chanceAbove } from '../../signal/statistics/beta-binomial.ts';
import type { Proportion } from '../../signal/statistics/fisher.ts';
import { againstRest, chanceOfLeast } from '../../signal/statistics/least-p.ts';
import { wilson } from '../../signal/statistics/wilson.ts';
import type { Under } from '../../signal/under-review.ts';
import { applyAdjustment, type Adjustment } from '../adjustment.ts';
import { fewerPerWeek } from '../cadence-steps.ts';
import { ofHundred, sum } from '../counted.ts';
import type { Evidence } from '../evidence.ts';
import { AUTHOR_MINUTES, type Candidate, type Said } from '../sign.ts';
import { momentName } from '../../blueprint/moment-name.ts';

/** A prompt, its visits, and those of all the others. */
export type Compared = { readonly drop: DropOff; readonly there: Proportion };

/** Every prompt that may be shown beside all the others that may. */
export function compared({ shown, under }: Pick<Evidence, 'shown' | 'under'>): readonly Compared[] {
  const drops = shown.drops(under.blueprint).filter(({ met }) => met > 0);
  const [met, stopped] = [sum(drops.map((drop) => drop.met)), sum(drops.map((drop) => drop.stopped))];
  return drops.map((drop) => ({ drop, there: { k: stopped - drop.stopped, n: met - drop.met } }));
}

/** A difference smaller than this, 0 to 1, is nothing anyone should act on; and so likely it must be that there is no smaller one. */
const SMALLEST_RISE = 0.05;
const LIKELY = 0.8;

/** The prompt at which more people stop than at the others: Fisher's test of the worst, and the chance of a worst like it. */
export function dropCandidates(evidence: Evidence): readonly Candidate[] {
  const prompts = compared(evidence);
  const shares = prompts.map(({ drop }) => ({ k: drop.stopped, n: drop.met }));
  const worst = prompts
    .map((one, index) => ({ one, p: againstRest(shares, index) }))
    .filter(({ one }) => rise(one) >= SMALLEST_RISE)
    .toSorted((a, b) => a.p - b.p || rise(b.one) - rise(a.one))[0];
  if (!worst) return [];
  const { drop, there } = worst.one;
  const usual = there.k / there.n;
  const believed = believeAfter(beliefAround(Math.max(0.01, usual), 20), { k: drop.stopped, n: drop.met });
  const real = chanceAbove(usual + SMALLEST_RISE, believed);
  // Prompts are never all alike: with many visits even a point or two is no chance, and still no reason to change anything.
  if (real < LIKELY) return [];
  const { suggested, alternatives } = changes(evidence.under, drop.moment);
  return [
    {
      sign: { kind: 'drop', moment: drop.moment },
      p: chanceOfLeast(worst.p, shares),
      allowed: 'drop',
      weight: {
        real,
        learners: drop.contributors,
        gain: believed.a / (believed.a + believed.b) - usual,
        minutes: suggested ? AUTHOR_MINUTES.byRule : AUTHOR_MINUTES.inTheStudio,
      },
      said: said(evidence.under, worst.one, suggested !== null),
      suggested,
      alternatives,
    },
  ];
}

const rise = ({ drop, there }: Compared): number => (there.n === 0 ? 0 : drop.stopped / drop.met - there.k / there.n);

function changes({ blueprint }: Under, moment: string): { readonly suggested: Adjustment | null; readonly alternatives: readonly Adjustment[] } {
  const simplify: Adjustment = { kind: 'difficulty', change: 'simplify', moment };
  const split: Adjustment = { kind: 'difficulty', change: 'split', moment };
  const made = [simplify, split].filter((adjustment) => applyAdjustment(blueprint, adjustment).ok);
  const slower = fewerPerWeek(blueprint);
  const [suggested = null, ...others] = made;
  return { suggested, alternatives: [...others, ...(slower ? [slower] : [])] };
}

function said({ blueprint }: Under, { drop: { moment: id, met, stopped, contributors: people }, there }: Compared, canSimplify: boolean): Said {
  const moment = momentName(momentOf(blueprint, id) ?? { id });
  const [here, rest] = [wilson(stopped, met), wilson(there.k, there.n)];
  const counts = { moment, stopped, met, stoppedElsewhere: there.k, metElsewhere: there.n };
  return {
    headline: { says: 'drop', given: counts },
    evidence: [{ says: 'evidence.drop', given: { people, ...counts } }, ...(canSimplify ? [] : [{ says: 'evidence.nothing-by-rule', given: {} } as const])],
    interval: {
      says: 'interval.drop',
      given: { moment, low: ofHundred(here.low), high: ofHundred(here.high), lowElsewhere: ofHundred(rest.low), highElsewhere: ofHundred(rest.high) },
    },
    against: { says: 'against.drop', given: { met, prompts: blueprint.moments.length } },
    guardrail: { says: 'guardrail.drop', given: {} },
  };
}
