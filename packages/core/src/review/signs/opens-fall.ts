import { largeEnough } from '../../signal/group-floor.ts';
import { silences, type Sent } from '../../signal/prompted.ts';
import { kaplanMeier, survivalAt } from '../../signal/statistics/kaplan-meier.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import { fewerPerWeek } from '../cadence-steps.ts';
import { mean, ofHundred } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';

const FEWEST_PROMPTS = 6;
const SMALLEST_FALL = 0.1;

/** People who open fewer of their later prompts than of their earlier ones: each is compared with themselves, by signed ranks. */
export function opensFallCandidates({ sent, review: { blueprint } }: Evidence): readonly Candidate[] {
  const halves = [...sent.values()].filter(({ length }) => length >= FEWEST_PROMPTS).map((own) => inHalves(own));
  const falls = halves.map(({ early, late }) => early - late);
  if (!largeEnough(falls.length) || mean(falls) < SMALLEST_FALL) return [];
  const [p, shift, slower] = [signedRank(falls).greater, pairedShift(falls), fewerPerWeek(blueprint)];
  const curve = kaplanMeier(silences(sent));
  const [early, late] = [ofHundred(mean(halves.map((each) => each.early))), ofHundred(mean(halves.map((each) => each.late)))];
  return [
    {
      sign: { kind: 'opens-fall' },
      p,
      allowed: 'opens',
      weight: { real: 1 - p, learners: falls.length, gain: mean(falls), minutes: slower ? AUTHOR_MINUTES.byRule : AUTHOR_MINUTES.inTheStudio },
      said: {
        headline: { says: 'opens-fall', given: { early, late } },
        evidence: `For ${falls.length} people the first half of their prompts was set against the second. Of 100 people, about ${ofHundred(survivalAt(8, curve))} still open prompts after the eighth.`,
        interval: `The fall lies between ${ofHundred(shift.low)} and ${ofHundred(shift.high)} of 100 prompts (95 % sure).`,
        against: 'A holiday or a busy season in the second half would look the same.',
        guardrail: 'Trials carried out each month should not become fewer.',
      },
      suggested: slower ?? null,
      alternatives: [],
    },
  ];
}

function inHalves(own: readonly Sent[]): { readonly early: number; readonly late: number } {
  const middle = Math.floor(own.length / 2);
  return { early: opened(own.slice(0, middle)), late: opened(own.slice(own.length - middle)) };
}

const opened = (sent: readonly Sent[]): number => mean(sent.map((each) => Number(each.opened)));
