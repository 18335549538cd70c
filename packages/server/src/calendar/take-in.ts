import { DAY, later, PLAN_DAYS, type Instant, type Person, type Result } from '@micromoment/core';
import { keepMeetings, rulesOf, type Calendar, type OrganisationTransaction } from '@micromoment/store';
import { planFor } from '../jobs/plan.ts';
import type { Planner } from '../practice/plan-request.ts';
import { readCalendar, type ReadingProblem } from './read-calendar.ts';

type TakingIn = {
  readonly tx: OrganisationTransaction;
  readonly person: Person;
  readonly now: Instant;
  readonly calendar: Pick<Calendar, 'id'>;
  readonly text: string;
};

/** Reads a calendar for the weeks a plan looks ahead, keeps when its owner is busy and where there is an occasion, and plans anew around it. */
export async function takeIn(planner: Planner, { tx, person, now, calendar, text }: TakingIn): Promise<Result<null, ReadingProblem>> {
  const weeks = { from: later(now, -DAY), until: later(now, (PLAN_DAYS + 7) * DAY) };
  const read = readCalendar(text, { rules: await rulesOf(tx, person.id), zone: person.zone, ...weeks });
  if (!read.ok) return read;
  await keepMeetings(tx, { id: calendar.id, person: person.id }, { meetings: read.value, at: now });
  await planFor(planner, { tx, person, now });
  return { ok: true, value: null };
}

/** Why a text could not be taken in, for its owner. */
export function readingSentence(problem: ReadingProblem): string {
  switch (problem) {
    case 'no-calendar':
      return 'What was read there is no calendar file.';
    case 'too-much':
      return 'The calendar holds more than can be read.';
  }
}
