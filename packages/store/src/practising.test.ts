import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { DAY, instant, later, USUAL_TERMS, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import { addCalendar, keepMeetings } from './calendars.ts';
import { enrol } from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { append } from './journal/append.ts';
import { endAfter } from './journal/journal-end.ts';
import { journalOf } from './journal/journal-of.ts';
import { organisation } from './organisations.ts';
import { keepTerms } from './people/terms.ts';
import { practisingOf } from './practising.ts';
import { noteConsent } from './privacy/consents.ts';
import { keepReview, keepShareBack } from './reviews.ts';
import { freshStore, someOrganisation, somePerson, someResponse, someReview, someTouchpoint } from './testing/index.ts';
import { replaceOpenTouchpoints } from './touchpoints.ts';

const NOON = instant(Date.UTC(2026, 2, 4, 12));
const seen = { clock: NOON, hold: false };

async function anaPractises() {
  const { store } = await freshStore();
  const ana = somePerson();
  const here = await someOrganisation(store, [ana]);
  const { blueprint, revision } = someResponse(ana.id);
  const enrolment = { id: freshId(), person: ana.id, blueprint, revision, startedAt: NOON, constraint: null, pausedUntil: null };
  await store.inOrganisation(here, async (tx) => {
    for (const each of [blueprint, 'asking'])
      await publishRevision(tx, { blueprint: each, revision: 'r1' as Revision, title: each, source: '', by: null, at: NOON, because: '' }); // a test's own
    await enrol(tx, enrolment);
  });
  return { store, here, ana, enrolment };
}

test('one question tells who somebody is, what they practise, what is planned, what they were told and how far their journal goes', async () => {
  const { store, here, ana, enrolment } = await anaPractises();
  const [planned, entry, review] = [someTouchpoint(ana.id), someResponse(ana.id), someReview(ana.id)];
  const told = { id: freshId(), blueprint: enrolment.blueprint, text: 'Thank you.', at: NOON };
  const consent = { id: freshId(), about: 'practice', wording: 1, given: true, at: NOON } as const;
  const terms = { ...USUAL_TERMS, most: { perDay: 1, perWeek: 2 } };
  await store.inOrganisation(here, async (tx) => {
    await replaceOpenTouchpoints(tx, { person: ana.id, blueprint: planned.blueprint }, [planned]);
    await append(tx, [entry], NOON);
    await keepReview(tx, review);
    await keepShareBack(tx, { ...told, review: review.id });
    await keepShareBack(tx, { ...told, id: freshId(), blueprint: 'asking', review: review.id });
    await keepTerms(tx, ana.id, terms);
    await noteConsent(tx, ana.id, consent);
    await addCalendar(tx, { id: review.id, person: ana.id, address: null, addedAt: NOON });
    const meeting = (from: number) => ({ uid: `${from}`, from: later(NOON, from * DAY), until: later(NOON, (from + 1) * DAY), isBusy: true, rule: null });
    await keepMeetings(tx, { id: review.id, person: ana.id }, { meetings: [meeting(1), meeting(-1)], at: NOON });
    expect(await practisingOf(tx, ana.id, seen)).toEqual({
      person: ana,
      terms,
      organisation: await organisation(tx),
      consents: [consent],
      isErased: false,
      end: { places: 1, newest: `1.${entry.id}` },
      enrolments: [enrolment],
      known: [{ ...planned, isDelivered: false, isClosed: false, sequence: 0 }],
      meetings: [{ person: ana.id, from: later(NOON, DAY), until: later(NOON, 2 * DAY), isBusy: true, rule: null, isRefused: false }],
      shareBacks: [told],
    });
    expect(await practisingOf(tx, freshId(), seen)).toBeUndefined();
  });
});

test('touchpoints are known for four weeks, and longer while they are open', async () => {
  const { store, here, ana } = await anaPractises();
  const [old, recent, open] = [40, 20, 40].map((days) => someTouchpoint(ana.id, { due: later(NOON, -days * DAY), until: later(NOON, DAY) }));
  if (!old || !recent || !open) throw new Error('three were made');
  await store.inOrganisation(here, async (tx) => {
    await replaceOpenTouchpoints(tx, { person: ana.id, blueprint: old.blueprint }, [old, recent, open]);
    await append(tx, [someResponse(ana.id, { touchpoint: old.id }), someResponse(ana.id, { touchpoint: recent.id })], NOON);
    const known = (await practisingOf(tx, ana.id, seen))?.known ?? [];
    expect(known.map(({ id, isClosed }) => ({ id, isClosed }))).toEqual([
      { id: open.id, isClosed: false },
      { id: recent.id, isClosed: true },
    ]);
  });
});

test('where a journal ends after a batch is known without reading it again, whatever of the batch was kept', async () => {
  const { store, here, ana } = await anaPractises();
  const [first, second, third] = [someResponse(ana.id), someResponse(ana.id), someResponse(ana.id)];
  for (const batch of [[first], [first], [second, first, second], [{ ...first, facts: { seconds: 1 } }, third, first], []]) {
    await store.inOrganisation(here, async (tx) => {
      const before = await practisingOf(tx, ana.id, { ...seen, hold: true });
      const kept = await append(tx, batch, NOON);
      const after = await practisingOf(tx, ana.id, seen);
      expect(before && endAfter(before.end, kept)).toEqual(after?.end);
      expect(after?.end.newest).toBe((await journalOf(tx, ana.id, null)).cursor);
    });
  }
});

test('whoever holds the journal after waiting for it sees what was appended meanwhile', async () => {
  const { store, here, ana } = await anaPractises();
  const entry = someResponse(ana.id);
  const holding = new EventEmitter();
  const held = once(holding, 'held');
  const first = store.inOrganisation(here, async (tx) => {
    await practisingOf(tx, ana.id, { ...seen, hold: true });
    holding.emit('held');
    await pause(150);
    await append(tx, [entry], NOON);
    await replaceOpenTouchpoints(tx, { person: ana.id, blueprint: entry.blueprint }, [someTouchpoint(ana.id)]);
  });
  await held;
  const second = await store.inOrganisation(here, (tx) => practisingOf(tx, ana.id, { ...seen, hold: true }));
  await first;
  expect([second?.end, second?.known.length]).toEqual([{ places: 1, newest: `1.${entry.id}` }, 1]);
});
