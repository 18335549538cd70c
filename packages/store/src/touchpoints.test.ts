import { instant, type Entry, type Touchpoint } from '@micromoment/core';
import { expect, test } from 'vitest';
import { beginDelivery, finishDelivery } from './deliveries.ts';
import { freshId } from './fresh-id.ts';
import { append } from './journal/append.ts';
import { freshStore, someOrganisation, somePerson, someResponse, someTouchpoint } from './testing/index.ts';
import { dueTouchpoints, openTouchpoint, openTouchpoints, replaceOpenTouchpoints } from './touchpoints.ts';
import type { OrganisationTransaction } from './transaction.ts';

const NOON = instant(Date.UTC(2026, 2, 4, 12));
const hours = (count: number) => instant(NOON + count * 3_600_000);

async function withAna(work: (tx: OrganisationTransaction, ana: string) => Promise<void>): Promise<void> {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  await store.inOrganisation(organisation, (tx) => work(tx, ana.id));
}

const plan = (tx: OrganisationTransaction, person: string, planned: readonly Touchpoint[], blueprint = someTouchpoint(person).blueprint) =>
  replaceOpenTouchpoints(tx, { person, blueprint }, planned);

const deliver = (tx: OrganisationTransaction, { id, person }: Touchpoint, delivery = freshId()) =>
  beginDelivery(tx, { id: delivery, person, channel: 'email', about: { kind: 'touchpoint', id }, state: 'sending', at: NOON });

test('a plan comes back as made, soonest first, and a new one takes its place', () =>
  withAna(async (tx, ana) => {
    const [late, soon] = [someTouchpoint(ana, { due: hours(2), twist: 'on-the-phone' }), someTouchpoint(ana)];
    await plan(tx, ana, [late, soon]);
    expect(await openTouchpoints(tx, ana)).toEqual([soon, late]);
    const moved = { ...late, due: hours(1) };
    const fresh = someTouchpoint(ana, { due: hours(5) });
    await plan(tx, ana, [moved, fresh]);
    expect(await openTouchpoints(tx, ana)).toEqual([moved, fresh]);
    await plan(tx, ana, []);
    expect(await openTouchpoints(tx, ana)).toEqual([]);
  }));

test('one open touchpoint is found by its id until it is answered', () =>
  withAna(async (tx, ana) => {
    const touchpoint = someTouchpoint(ana);
    await plan(tx, ana, [touchpoint]);
    expect(await openTouchpoint(tx, touchpoint.id)).toEqual(touchpoint);
    await append(tx, [someResponse(ana, { touchpoint: touchpoint.id })], NOON);
    expect([await openTouchpoint(tx, touchpoint.id), await openTouchpoint(tx, freshId())]).toEqual([undefined, undefined]);
  }));

test('planning one blueprint leaves another, and other people, alone', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  await store.inOrganisation(organisation, async (tx) => {
    const other = someTouchpoint(ana.id, { blueprint: 'asking' });
    const theirs = someTouchpoint(rui.id);
    await plan(tx, ana.id, [other], 'asking');
    await plan(tx, rui.id, [theirs]);
    await plan(tx, ana.id, []);
    expect([await openTouchpoints(tx, ana.id), await openTouchpoints(tx, rui.id)]).toEqual([[other], [theirs]]);
  });
});

test('what was delivered or answered stays as it was, whatever is planned', () =>
  withAna(async (tx, ana) => {
    const [delivered, answered] = [someTouchpoint(ana), someTouchpoint(ana)];
    await plan(tx, ana, [delivered, answered]);
    await deliver(tx, delivered);
    await append(tx, [someResponse(ana, { touchpoint: answered.id })], NOON);
    await plan(tx, ana, [
      { ...delivered, due: hours(9) },
      { ...answered, due: hours(9) },
    ]);
    expect(await openTouchpoints(tx, ana)).toEqual([delivered]);
    await plan(tx, ana, []);
    expect(await openTouchpoints(tx, ana)).toEqual([delivered]);
  }));

test('what was put off is open no more, and may be planned again and delivered again', () =>
  withAna(async (tx, ana) => {
    const touchpoint = someTouchpoint(ana);
    await plan(tx, ana, [touchpoint]);
    await deliver(tx, touchpoint);
    const skipped: Entry = { ...someResponse(ana), kind: 'skipped', facts: { until: 'another-day' }, words: {}, touchpoint: touchpoint.id };
    await append(tx, [skipped], NOON);
    expect(await openTouchpoints(tx, ana)).toEqual([]);
    const later = { ...touchpoint, due: hours(20), until: hours(30) };
    await plan(tx, ana, [later]);
    expect(await openTouchpoints(tx, ana)).toEqual([later]);
    expect(await dueTouchpoints(tx, hours(21), 10)).toEqual([later]);
  }));

test('due is what has come and has not passed, is not delivered and not answered; soonest first, so many and no more', () =>
  withAna(async (tx, ana) => {
    const span = (due: number, until: number) => someTouchpoint(ana, { due: hours(due), until: hours(until) });
    const [passed, second, first, future, delivered, answered] = [span(-9, 0), span(-1, 9), span(-2, 9), span(1, 9), span(-3, 9), span(-4, 9)] as const;
    await plan(tx, ana, [passed, second, first, future, delivered, answered]);
    await deliver(tx, delivered);
    await append(tx, [someResponse(ana, { touchpoint: answered.id })], NOON);
    expect(await dueTouchpoints(tx, NOON, 10)).toEqual([first, second]);
    expect(await dueTouchpoints(tx, NOON, 1)).toEqual([first]);
    expect((await openTouchpoints(tx, ana, NOON)).map(({ id }) => id)).toEqual([delivered, first, second, future].map(({ id }) => id));
  }));

test('a delivery is begun once, however many begin it at once', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const touchpoint = someTouchpoint(ana.id);
  await store.inOrganisation(organisation, (tx) => plan(tx, ana.id, [touchpoint]));
  const id = freshId();
  const begun = await Promise.all(Array.from({ length: 4 }, () => store.inOrganisation(organisation, (tx) => deliver(tx, touchpoint, id))));
  expect(begun.filter(Boolean)).toHaveLength(1);
  await store.inOrganisation(organisation, async (tx) => {
    await finishDelivery(tx, id, 'sent');
    expect(await tx.rows('select state from app.delivery', [])).toEqual([{ state: 'sent' }]);
    expect(await dueTouchpoints(tx, NOON, 10)).toEqual([]);
  });
});
