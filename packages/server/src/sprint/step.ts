import { later, takeStep, type Sprint, type SprintStep } from '@micromoment/core';
import { holdSprint, membersOf, moveSprint, releaseSprint, takeBackEnrolments, type Resting } from '@micromoment/store';
import type { Standing } from '../door/as-person.ts';
import { Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { feelCadences } from './cadence.ts';
import { enrolMembers, UNTIL_SAID } from './join.ts';
import { planAgain } from './plan-again.ts';

/** Takes a step with a sprint, and has it felt in everybody's plan. Refuses one that does not follow, and a start with nobody in it. */
export async function step(house: House, { tx, now }: Pick<Standing, 'tx' | 'now'>, sprint: Sprint, wanted: SprintStep): Promise<void> {
  const taken = takeStep(sprint, wanted, now);
  if (!taken.ok)
    throw new Refusal(409, 'not-now', 'That does not follow from where the sprint stands now.', 'Look at the page again; somebody may have been quicker.');
  await moveSprint(tx, taken.value);
  const rest = async (changed: readonly Resting[]) => {
    await planAgain(house, tx, new Set(changed.map(({ blueprint }) => blueprint)));
    await feelCadences(house, tx, taken.value);
  };
  switch (wanted) {
    case 'start': {
      const members = await membersOf(tx, sprint.id);
      if (members.length === 0) throw new Refusal(422, 'nobody-in-it', 'Nobody is in this sprint yet.', 'Choose who practises first, and start it then.');
      return enrolMembers(house, { tx, now }, taken.value, members);
    }
    case 'take-back-start':
      await takeBackEnrolments(tx, sprint.id);
      return feelCadences(house, tx, taken.value);
    case 'pause':
    case 'end':
      return rest(await holdSprint(tx, sprint.id, later(now, UNTIL_SAID)));
    case 'resume':
    case 'reopen':
      return rest(await releaseSprint(tx, sprint.id, now));
  }
}
