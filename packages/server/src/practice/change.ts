import { hasOpenings, isResting, type Enrolment, type Instant } from '@micromoment/core';
import type { PracticeChange } from '@micromoment/wire';
import { notFound, Refusal } from '../door/refusal.ts';
import { isRegion } from '../calendar/holidays.ts';
import { refuseMoved } from './mark.ts';
import type { OwnPractice } from './own-practice.ts';

/** A practice with a change made to it. Refuses a practice that has become another, a week in which nothing could ever come, a region whose holidays nobody knows, and an enrolment that is not theirs. */
export async function changed(practice: OwnPractice, change: PracticeChange, now: Instant): Promise<OwnPractice> {
  refuseMoved(practice, change);
  const { person, terms, enrolments } = practice;
  const { zone = person.zone, working = person.working, quiet = person.quiet } = change;
  if (!hasOpenings({ zone, working, quiet })) throw noHours;
  const { leave = terms.leave, region = terms.region, most = terms.most, channels = terms.channels } = change;
  if (region !== null && region !== terms.region && !(await isRegion(region))) throw noRegion;
  const strays = change.enrolments?.filter(({ id }) => !enrolments.some((own) => own.id === id)) ?? [];
  if (strays.length > 0) throw notFound('You practise nothing under this id.');
  return {
    person: { ...person, zone, working, quiet },
    terms: { leave, region, most, channels },
    enrolments: enrolments.map((own) => changedEnrolment(own, change, now)),
  };
}

/** Taken up again before its end, a pause ends now, so that one moment welcomes the person back. */
function changedEnrolment(own: Enrolment, { enrolments = [] }: PracticeChange, now: Instant): Enrolment {
  const change = enrolments.find(({ id }) => id === own.id);
  if (!change) return own;
  const { constraint = own.constraint, pausedUntil = own.pausedUntil } = change;
  return { ...own, constraint, pausedUntil: pausedUntil === null && isResting(own, now) ? now : pausedUntil };
}

const noHours = new Refusal(
  422,
  'no-hours',
  'Your quiet hours cover all of your working hours, so nothing could ever reach you.',
  'Leave at least some of them open, or pause your practice instead.',
);

const noRegion = new Refusal(
  422,
  'no-region',
  'The public holidays of that region are not known.',
  'Choose one of /api/v1/regions, or give the days as leave.',
);
