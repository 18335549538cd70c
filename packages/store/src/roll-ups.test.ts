import { DAY, instant, isAnswer, type Entry } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { append } from './journal/append.ts';
import { foldWeeks, weeksOf, type WeekOfMoment } from './roll-ups.ts';
import { freshStore, someOrganisation, somePerson, someResponse } from './testing/index.ts';

const MONDAY = instant(Date.UTC(2026, 2, 2));
const LONG_AFTER = instant(MONDAY + 400 * DAY);

const opened = (person: string, changes: Partial<Entry>): Entry => ({ ...someResponse(person), kind: 'opened', facts: {}, words: {}, ...changes }) as Entry; // an opening at another time or place

/** The same fold by hand: the week of a day is the Monday on or before it. */
function byHand(entries: readonly Entry[]): readonly Omit<WeekOfMoment, 'blueprint' | 'revision'>[] {
  const weeks = new Map<string, { moment: string; week: number; opened: number; answered: number; who: Set<string> }>();
  for (const entry of entries) {
    const day = new Date(entry.at);
    const week = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
    const cell = weeks.get(`${entry.moment} ${week}`) ?? { moment: entry.moment, week, opened: 0, answered: 0, who: new Set<string>() };
    weeks.set(`${entry.moment} ${week}`, cell);
    if (entry.kind === 'opened') cell.opened += 1;
    if (isAnswer(entry)) cell.answered += 1;
    cell.who.add(entry.person);
  }
  return [...weeks.values()]
    .toSorted((a, b) => a.week - b.week || (a.moment < b.moment ? -1 : 1))
    .map(({ who, week, ...cell }) => ({ ...cell, week: instant(week), people: who.size }));
}

test('the weeks of any journal are those counted by hand, folded whole or from a week on', async () => {
  const { store } = await freshStore();
  const people = [somePerson(), somePerson(), somePerson()];
  const happening = fc.record({ who: fc.nat({ max: 2 }), hour: fc.nat({ max: 24 * 60 }), moment: fc.constantFrom('a', 'b'), answers: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), fc.nat({ max: 60 }), async (happenings, cut) => {
      const organisation = await someOrganisation(store, people);
      const entries = happenings.map(({ who, hour, moment, answers }): Entry => {
        const changes = { at: instant(MONDAY - 3 * DAY + hour * 3_600_000), moment };
        const person = people[who]?.id ?? '';
        return answers ? someResponse(person, changes) : opened(person, changes);
      });
      const since = instant(MONDAY + cut * DAY);
      const weekOfSince = instant(MONDAY + Math.floor(cut / 7) * 7 * DAY);
      const [early, late] = [entries.filter(({ at }) => at < weekOfSince), entries.filter(({ at }) => at >= weekOfSince)];
      const { blueprint } = someResponse('');
      await store.inOrganisation(organisation, async (tx) => {
        await append(tx, early, LONG_AFTER);
        await foldWeeks(tx, blueprint);
        await append(tx, late, LONG_AFTER);
        await foldWeeks(tx, blueprint, since);
        const stepwise = await weeksOf(tx, blueprint);
        await foldWeeks(tx, blueprint);
        expect(stepwise).toEqual(await weeksOf(tx, blueprint));
        expect(stepwise).toEqual(byHand(entries).map((week) => expect.objectContaining(week)));
      });
    }),
    { numRuns: 30 },
  );
});

test('a device that claims the future counts in the week its entry was received', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const entry = someResponse(ana.id, { at: instant(MONDAY + 90 * DAY) });
  await store.inOrganisation(organisation, async (tx) => {
    await append(tx, [entry], instant(MONDAY + DAY));
    await foldWeeks(tx, entry.blueprint, instant(MONDAY + 2 * DAY));
    expect((await weeksOf(tx, entry.blueprint)).map(({ week, answered }) => ({ week, answered }))).toEqual([{ week: MONDAY, answered: 1 }]);
  });
});

test('putting off and rating are neither an opening nor an answer', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const skipped: Entry = { ...someResponse(ana.id), kind: 'skipped', facts: { until: 'another-day' }, words: {} };
  const rated: Entry = { ...someResponse(ana.id), kind: 'rated-confidence', facts: { rating: 3, when: 'before' }, words: {} };
  await store.inOrganisation(organisation, async (tx) => {
    await append(tx, [skipped, rated], LONG_AFTER);
    await foldWeeks(tx, skipped.blueprint);
    expect(await weeksOf(tx, skipped.blueprint)).toEqual([]);
  });
});
