import { gatherSprintCheck, isTried, type Instant, type SprintCadence, type SprintChecked } from '@micromoment/core';
import { cadencesOfBlueprint, keepCadenceOutcome, membersOf, revisionsOf, sprintNamed, undoCadence } from '@micromoment/store';
import type { House } from '../house.ts';
import { takeEverybody, type Reading } from '../review/evidence.ts';
import { feelCadences } from './cadence.ts';

type Seeing = { readonly blueprint: string; readonly now: Instant };

/** Sees once a week to what is tried on one half of a sprint: once that can be told, everybody in it has what worked or made no difference, and else what was before. */
export async function seeToCadences(house: House, reading: Reading, { blueprint, now }: Seeing): Promise<void> {
  for (const change of (await reading((tx) => cadencesOfBlueprint(tx, blueprint))).filter(isTried)) await seeToCadence(house, reading, change, now);
}

async function seeToCadence(house: House, reading: Reading, change: SprintCadence, now: Instant): Promise<void> {
  const checked = await checkedCadence(house, reading, change, now);
  if (!checked || checked.moreNeeded !== null) return;
  const { verdict, sentence, meanwhile = null } = checked;
  await reading(async (tx) => {
    const outcome = { verdict: verdict === 'too-early' ? 'ended' : verdict, sentence, meanwhile } as const;
    if (!(await keepCadenceOutcome(tx, change.id, { outcome, at: now }))) return;
    if (verdict === 'worse') await undoCadence(tx, change.id, now);
    const sprint = await sprintNamed(tx, change.sprint);
    if (sprint) await feelCadences(house, tx, sprint);
  });
}

/** How the check of a change stands; the sprint's members are read a few at a time. Undefined once what they practise is gone. */
async function checkedCadence(house: House, reading: Reading, change: SprintCadence, now: Instant): Promise<SprintChecked | undefined> {
  const shelved = await reading((tx) => house.shelf.current(tx, change.blueprint));
  if (!shelved) return undefined;
  const [sprint, members, revisions] = await reading(
    async (tx) => [await sprintNamed(tx, change.sprint), new Set(await membersOf(tx, change.sprint)), await revisionsOf(tx, change.blueprint)] as const,
  );
  const gathering = gatherSprintCheck({ now, blueprint: shelved.blueprint, members, isOver: sprint?.state === 'ended' }, change);
  await takeEverybody(reading, { blueprint: change.blueprint, revisions }, gathering);
  return gathering.found();
}
