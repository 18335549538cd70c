import type { EntryKind, FactEntry } from '../journal/entry.ts';
import { DAY, later, type Instant } from '../time/instant.ts';
import { byPerson } from './by-person.ts';
import { visits } from './drop-off.ts';
import type { Signal } from './signal.ts';

/** A fact of one kind, without its words. */
export type FactOf<Kind extends EntryKind> = Extract<FactEntry, { readonly kind: Kind }>;

/** How many of the visits that met a moment ended in an attempt or were put off, rather than left open. */
export function attemptsSignal(facts: readonly FactEntry[]): Signal {
  const met = visits(facts);
  return {
    name: 'attempts',
    numerator: met.filter(({ stopped }) => !stopped).length,
    denominator: met.length,
    contributors: people(met),
    audience: 'facilitator',
    means: 'Visits that opened or answered a moment; of them, those not left unanswered for three days.',
  };
}

/** Three days after its span a trial that nobody looked back on closes by itself, as one for which there was no occasion. */
export const TRIAL_CLOSES_AFTER_DAYS = 3;

/** Of the trials that are closed by now: how many were carried out, in part or in full, and for how many there was no occasion. */
export function trialSignals(facts: readonly FactEntry[], now: Instant): readonly [done: Signal, noOpportunity: Signal] {
  const closed = closedTrials(facts, now);
  const shared = { denominator: closed.length, contributors: people(closed), audience: 'facilitator' } as const;
  return [
    {
      ...shared,
      name: 'trials done',
      numerator: closed.filter(({ outcome }) => outcome === 'tried' || outcome === 'partly').length,
      means: 'Planned trials that were looked back on or ran out; of them, those tried or partly tried.',
    },
    {
      ...shared,
      name: 'trials without an occasion',
      numerator: closed.filter(({ outcome }) => outcome === 'no-opportunity').length,
      means: 'Planned trials that were looked back on or ran out; of them, those for which no occasion came, or that ran out unmentioned.',
    },
  ];
}

/** A trial that is over, and what came of it. */
export type ClosedTrial = {
  readonly person: string;
  readonly moment: string;
  readonly outcome: FactOf<'reflected'>['facts']['outcome'];
  readonly ranOut: boolean;
};

export function closedTrials(facts: readonly FactEntry[], now: Instant): readonly ClosedTrial[] {
  return [...byPerson(facts).values()].flatMap((own) => {
    const plans = own.filter(isKind('planned-trial')).toSorted(byTime);
    const looks = own.filter(isKind('reflected')).toSorted(byTime);
    return plans.flatMap((plan, index): readonly ClosedTrial[] => {
      const next = plans[index + 1]?.at ?? Infinity;
      const look = looks.find(({ at }) => at >= plan.at && at < next);
      if (look) return [{ person: plan.person, moment: plan.moment, outcome: look.facts.outcome, ranOut: false }];
      const closesAt = later(plan.facts.until, TRIAL_CLOSES_AFTER_DAYS * DAY);
      // A new plan in the place of one still open says nothing of the first.
      return closesAt <= Math.min(now, next) ? [{ person: plan.person, moment: plan.moment, outcome: 'no-opportunity', ranOut: true }] : [];
    });
  });
}

/** How many learners rate their confidence higher after practice than before. A look inward, never proof of what others see. */
export function confidenceSignal(facts: readonly FactEntry[]): Signal {
  const shifts = confidenceShifts(facts);
  return {
    name: 'confidence',
    numerator: shifts.filter(({ by }) => by > 0).length,
    denominator: shifts.length,
    contributors: shifts.length,
    audience: 'facilitator',
    means: 'Learners who rated their confidence before and after; of them, those whose latest rating after is higher than their first before.',
  };
}

/** How far each learner's confidence moved, in steps of the five-step scale: latest after, less first before. */
export function confidenceShifts(facts: readonly FactEntry[]): readonly { readonly person: string; readonly by: number }[] {
  return [...byPerson(facts).values()].flatMap((own) => {
    const ratings = own.filter(isKind('rated-confidence')).toSorted(byTime);
    const before = ratings.find(({ facts: { when } }) => when === 'before');
    const after = ratings.findLast(({ facts: { when } }) => when === 'after');
    return before && after && after.at >= before.at ? [{ person: before.person, by: after.facts.rating - before.facts.rating }] : [];
  });
}

/** How many observations saw the behaviour, of those that could tell. Both the learners and the observers are protected by the floor. */
export function observedSignal(facts: readonly FactEntry[]): Signal {
  const told = facts.filter(isKind('observed')).filter(({ facts: { sighting } }) => sighting !== 'could-not-tell');
  return {
    name: 'observed',
    numerator: told.filter(({ facts: { sighting } }) => sighting === 'saw-it').length,
    denominator: told.length,
    contributors: Math.min(people(told), new Set(told.map(({ author }) => author)).size),
    audience: 'facilitator',
    means: 'Observations by colleagues who could tell; of them, those that saw the behaviour.',
  };
}

/** How many of tone, timing and reaction the looks back on a real attempt rate. It counts parts and judges none. */
export function reflectionSignal(facts: readonly FactEntry[]): Signal {
  const looks = facts.filter(isKind('reflected')).filter(({ facts: { outcome } }) => outcome === 'tried' || outcome === 'partly');
  const rated = looks.map(({ facts: { tone, timing, reaction } }) => [tone, timing, reaction].filter((part) => part !== undefined).length);
  return {
    name: 'reflection parts',
    numerator: rated.reduce((total, parts) => total + parts, 0),
    denominator: 3 * looks.length,
    contributors: people(looks),
    audience: 'facilitator',
    means: 'Tone, timing and reaction in every look back on a real attempt; of these parts, those that were rated.',
  };
}

const isKind =
  <Kind extends EntryKind>(kind: Kind) =>
  (fact: FactEntry): fact is FactOf<Kind> =>
    fact.kind === kind;

const people = (rows: readonly { readonly person: string }[]): number => new Set(rows.map(({ person }) => person)).size;
const byTime = (a: FactEntry, b: FactEntry): number => a.at - b.at || a.seq - b.seq || (a.id < b.id ? -1 : 1);
