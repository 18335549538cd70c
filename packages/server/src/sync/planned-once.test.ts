import { DAY, enrolmentState, HOUR, instant, later, MINUTE, type EnrolmentState, type Instant, type Revision } from '@micromoment/core';
import { journalFacts } from '@micromoment/store';
import { expect, test } from 'vitest';
import { KeptFolds } from '../practice/kept-folds.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

async function practising() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const enrolled = async (name: string) => {
    const member = await place.add(name, ['learner']);
    await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [member.email] });
    return member;
  };
  return { ...place, revision, enrolled };
}

/** What a learner does in two weeks: two batches a day, one of which tells of the day before. */
const fortnight = (revision: Revision): readonly { readonly now: Instant; readonly entries: readonly object[] }[] =>
  Array.from({ length: 14 }, (_, day) => {
    const now = later(WEDNESDAY, day * DAY);
    const at = day % 3 === 2 ? later(now, -DAY - HOUR) : later(now, -5 * MINUTE);
    const trial = { kind: 'planned-trial', moment: 'try-it', facts: { until: later(at, DAY), remindAt: null }, words: { if: 'a', then: 'b', with: 'c' } };
    return { now, entries: [someEntry(at, revision), ...(day % 4 === 1 ? [someEntry(later(at, MINUTE), revision, trial)] : [])] };
  });

/** Keeps beside every state that a sync plans from the fold of the whole journal. */
class ComparedFolds extends KeptFolds {
  readonly pairs: { readonly kept: EnrolmentState | undefined; readonly whole: EnrolmentState }[] = [];

  override async states(...[house, tx, goneOn]: Parameters<KeptFolds['states']>): ReturnType<KeptFolds['states']> {
    const states = await super.states(house, tx, goneOn);
    for (const enrolment of goneOn.practising.enrolments) {
      const { blueprint } = (await house.shelf.revision(tx, enrolment.blueprint, enrolment.revision)) ?? {};
      if (!blueprint) throw new Error('it was published');
      const journal = await journalFacts(tx, [enrolment.person], [enrolment.blueprint]);
      this.pairs.push({ kept: states.get(enrolment.id), whole: enrolmentState(journal, { blueprint, enrolment, now: goneOn.now }) });
    }
    return states;
  }
}

test('a plan is made from where the whole journal leads, also when it goes on from what is kept and when entries come late', async () => {
  const place = await practising();
  const folds = new ComparedFolds();
  Object.assign(place.house, { folds });
  const sam = await place.enrolled('Sam');
  for (const { now, entries } of fortnight(place.revision)) {
    place.clock.now = now;
    await sync(sam, now, entries);
  }
  expect(folds.pairs.map(({ kept }) => kept)).toEqual(folds.pairs.map(({ whole }) => whole));
  expect([folds.pairs.length, folds.pairs.at(-1)?.whole.counts]).toEqual([14, { answered: 14, planned: 4, tried: 0 }]);
});

test('entries that another node appended are in the next plan, though this one keeps a fold without them', async () => {
  const house = await practising();
  const sam = await house.enrolled('Sam');
  await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, house.revision)]);
  const keptHere = house.house.folds;
  Object.assign(house.house, { folds: new KeptFolds() });
  await sync(sam, WEDNESDAY, [someEntry(later(WEDNESDAY, MINUTE), house.revision)]);
  Object.assign(house.house, { folds: keptHere });
  const { touchpoints } = await sync(sam, WEDNESDAY, [someEntry(later(WEDNESDAY, 2 * MINUTE), house.revision)]);
  expect(touchpoints.find(({ moment }) => moment === 'coffee-chat')?.why.visits).toBe(3);
});

test('devices of one person that sync at once leave one plan, and no visit twice in it', async () => {
  const house = await practising();
  const sam = await house.enrolled('Sam');
  const batches = Array.from({ length: 6 }, (_, index) => [someEntry(instant(WEDNESDAY - index * MINUTE), house.revision)]);
  await Promise.all(batches.map((batch) => sync(sam, WEDNESDAY, batch)));
  const { touchpoints } = await sync(sam, WEDNESDAY);
  const visits = touchpoints.map(({ moment, why }) => `${moment} ${why.visits}`);
  expect(new Set(visits).size).toBe(visits.length);
  expect(touchpoints.find(({ moment }) => moment === 'coffee-chat')?.why.visits).toBe(6);
});

test('what a sync says is open is what stands open', async () => {
  const house = await practising();
  const sam = await house.enrolled('Sam');
  for (const { now, entries } of fortnight(house.revision)) {
    house.clock.now = now;
    const [first] = (await sync(sam, now)).touchpoints;
    const answered = await sync(
      sam,
      now,
      entries.map((entry) => ({ ...entry, touchpoint: first?.moment === 'coffee-chat' ? first.id : null })),
    );
    expect(answered.touchpoints).toEqual((await sync(sam, now)).touchpoints);
  }
});
