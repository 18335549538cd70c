import type { Practice, PractisedBlueprint } from '@micromoment/wire';
import { holidaysOf } from '../calendar/holidays.ts';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { markOf } from './mark.ts';
import type { OwnPractice } from './own-practice.ts';

/** A practice as its person reads it. */
export async function present(house: House, { tx, now }: Pick<Standing, 'tx' | 'now'>, practice: OwnPractice): Promise<Practice> {
  const { person, terms, enrolments } = practice;
  const practised: PractisedBlueprint[] = [];
  for (const { id, blueprint, revision, startedAt, constraint, pausedUntil, perWeek } of enrolments) {
    const shelved = await house.shelf.revision(tx, blueprint, revision);
    if (!shelved) continue;
    const { title, cadence } = shelved.blueprint;
    practised.push({ id, blueprint, title, startedAt, constraint, pausedUntil, perWeek: perWeek ?? cadence.perWeek });
  }
  const { zone, working, quiet } = person;
  return { mark: markOf(practice), zone, working, quiet, ...terms, holidays: await holidaysOf(terms.region, now), enrolments: practised };
}
