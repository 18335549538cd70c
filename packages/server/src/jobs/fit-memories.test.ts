import {
  DAY,
  HOUR,
  later,
  publishedSpacing,
  seededDice,
  uuidv7,
  type Dice,
  type Enrolment,
  type Entry,
  type Grade,
  type Memory,
  type Spacing,
} from '@micromoment/core';
import { addPerson, append, enrol, organisation } from '@micromoment/store';
import { somePerson, someResponse } from '@micromoment/store/testing';
import { expect, test } from 'vitest';
import { spacingOf } from '../practice/spacing-of.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';

const GAPS = [0, 1, 3, 7, 14, 30];
const MOMENT = 'rule-from-memory';
const BEGAN = later(WEDNESDAY, -200 * DAY);

/** People who have forgotten half of it after a day and a half, and keep it twice as long each time it comes back. */
const quickForgetters: Truth = {
  remember: (memory, _days, grade) => ({ difficulty: 5, stability: memory === null ? 1.5 : memory.stability * (grade === 'again' ? 0.5 : 2) }),
  recall: ({ stability }, days) => 0.5 ** (days / stability),
};
type Truth = Pick<Spacing, 'remember' | 'recall'>;

type Recalling = { readonly truth: Truth; readonly dice: Dice; readonly revision: Enrolment['revision']; readonly begins: number };

/** What one person recalls of one moment, at the gaps of a ladder. */
function recalls(person: string, { truth, dice, revision, begins }: Recalling): readonly Entry[] {
  let memory: Memory | null = null;
  let at = later(BEGAN, begins * HOUR);
  return GAPS.map((days) => {
    at = later(at, days * DAY);
    const grade: Grade = memory === null || dice() < truth.recall(memory, days) ? 'good' : 'again';
    memory = truth.remember(memory, days, grade);
    const where = { at, blueprint: 'clarifying-question', revision, moment: MOMENT };
    return { ...someResponse(person, where), kind: 'recalled', facts: { seconds: 30, recall: grade === 'good' ? 'all' : 'missed' }, words: { answer: '' } };
  });
}

const daysUntil = (model: Spacing | undefined) => model?.daysUntil(model.remember(null, 0, 'good'), 0.9) ?? Infinity;

/** So many people who recall as a memory has them, at the gaps of a ladder, one beginning some hours after the other. */
async function recalling(people: number, truth: Truth) {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Enrolment['revision'] }>('/api/v1/blueprints', { source: CLARIFYING });
  const dice = seededDice('retrievals of a test');
  const learners = Array.from({ length: people }, () => somePerson());
  const entries = learners.flatMap(({ id }, index) => recalls(id, { truth, dice, revision, begins: index }));
  await place.house.store.inOrganisation(place.organisation, async (tx) => {
    for (const person of learners) {
      await addPerson(tx, person);
      await enrol(tx, {
        id: uuidv7(BEGAN, dice),
        person: person.id,
        blueprint: 'clarifying-question',
        revision,
        startedAt: BEGAN,
        constraint: null,
        pausedUntil: null,
      });
    }
    for (let from = 0; from < entries.length; from += 500) await append(tx, entries.slice(from, from + 500), WEDNESDAY);
  });
  const fitted = async (at = WEDNESDAY) => {
    place.clock.now = at;
    await place.house.jobs.enqueue({ name: 'tick' });
    await place.work();
    return (await place.house.store.inOrganisation(place.organisation, organisation))?.spacing;
  };
  return { ...place, fitted };
}

test('memories that fade faster than published are planned by their own weights from the next week on', async () => {
  const { fitted } = await recalling(420, quickForgetters);
  const fit = await fitted();
  expect(fit).toMatchObject({ isKept: true, because: 'better', retrievals: 2100, fittedAt: WEDNESDAY });
  expect((fit?.publishedLoss ?? 0) - (fit?.fittedLoss ?? 0)).toBeGreaterThan(0.002);
  const { spacing } = spacingOf({ spacing: fit ?? null });
  expect(daysUntil(spacing)).toBeLessThan(daysUntil(publishedSpacing()));
});

test('memories that fade as published keep the published weights', async () => {
  const { fitted } = await recalling(420, publishedSpacing());
  const fit = await fitted();
  expect(fit).toMatchObject({ isKept: false, because: 'not-better' });
  expect(spacingOf({ spacing: fit ?? null })).toEqual({});
});

test('with few retrievals nothing is fitted', async () => {
  const { fitted } = await recalling(10, quickForgetters);
  expect(await fitted()).toMatchObject({ isKept: false, because: 'too-few', retrievals: 50, publishedLoss: null });
});

test('it is tried once a week', async () => {
  const { fitted } = await recalling(1, quickForgetters);
  const madeOn = async (day: number) => (await fitted(later(WEDNESDAY, day * DAY)))?.fittedAt;
  expect([await madeOn(0), await madeOn(6), await madeOn(8)]).toEqual([WEDNESDAY, WEDNESDAY, later(WEDNESDAY, 8 * DAY)]);
});
