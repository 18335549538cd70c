import { DAY, instant, later, type CheckIn, type Praise } from '@micromoment/core';
import { expect, test } from 'vitest';
import { checkInsOf, keepCheckIn } from './check-ins.ts';
import { freshId } from './fresh-id.ts';
import { append, keepNewEntries } from './journal/append.ts';
import { hasStoppedMails, resumeMails, stopMails, stopMark, tellAnew } from './mail-stops.ts';
import { erasePerson } from './people/erasure.ts';
import { keepPraise, praiseBy, praiseFor, publicPraise, setPraisePublic } from './praises.ts';
import { share, sharedWith, unshare } from './shares.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse } from './testing/index.ts';

const now = instant(Date.UTC(2026, 2, 4, 12));

/** Sam, who is led by Priya; and Olga, who leads others. */
async function led() {
  const { store } = await freshStore();
  const priya = somePerson({ name: 'Priya' });
  const [sam, olga] = [somePerson({ name: 'Sam', managedBy: priya.id }), somePerson({ name: 'Olga' })];
  const here = await someOrganisation(store, [priya, sam, olga]);
  return {
    store,
    sam: sam.id,
    priya: priya.id,
    olga: olga.id,
    within: <T>(work: Parameters<typeof store.inOrganisation<T>>[1]) => store.inOrganisation(here, work),
  };
}

test('what was shared is seen by whoever leads the person, until it is taken back, and by nobody else', async () => {
  const { within, sam, priya, olga } = await led();
  await within(async (tx) => {
    const [entry, observed] = [someResponse(sam), someObservation(sam, olga, 'You waited.')];
    await append(tx, [entry, observed], now);
    for (const { id } of [entry, observed]) await share(tx, { entry: id, person: sam, with: priya, at: now });
    expect((await sharedWith(tx, priya)).map(({ words, facts }) => [words, facts])).toEqual(
      expect.arrayContaining([
        [{ response: 'Tell me what that was like for you.' }, {}],
        [{}, { sighting: 'saw-it' }],
      ]),
    );
    expect(await sharedWith(tx, olga)).toEqual([]);
    await unshare(tx, entry.id, olga);
    expect(await sharedWith(tx, priya)).toHaveLength(2);
    await unshare(tx, entry.id, sam);
    expect((await sharedWith(tx, priya, sam)).map(({ id }) => id)).toEqual([observed.id]);
  });
});

test('what was shared is seen with its words, also when it came in a batch whose words were sealed together', async () => {
  const { within, sam, priya } = await led();
  await within(async (tx) => {
    const [first, second] = [someResponse(sam), someResponse(sam, { words: { response: 'What would help before Thursday?' } })];
    await keepNewEntries(tx, [first, second], { at: now, skewOf: () => null });
    await share(tx, { entry: second.id, person: sam, with: priya, at: now });
    expect((await sharedWith(tx, priya)).map(({ words }) => words)).toEqual([{ response: 'What would help before Thursday?' }]);
  });
});

test('somebody who no longer leads a person sees nothing of what was shared', async () => {
  const { within, sam, priya, olga } = await led();
  await within(async (tx) => {
    const entry = someResponse(sam);
    await append(tx, [entry], now);
    await share(tx, { entry: entry.id, person: sam, with: priya, at: now });
    await tx.rows('update app.person set managed_by = $2 where organisation_id = $1 and person_id = $3', [tx.organisation, olga, sam]);
    expect([await sharedWith(tx, priya), await sharedWith(tx, olga)]).toEqual([[], []]);
  });
});

const praise = (from: string, to: string): Praise => ({
  id: freshId(),
  from,
  to,
  about: null,
  text: 'You asked first.',
  at: now,
  asksToBePublic: true,
  publicSince: null,
});

test('praise is between two until the one it is for makes it public, and can be made private again', async () => {
  const { within, sam, priya } = await led();
  await within(async (tx) => {
    const kind = praise(priya, sam);
    expect([await keepPraise(tx, kind), await keepPraise(tx, kind)]).toEqual([true, false]);
    expect([await praiseFor(tx, sam), await praiseBy(tx, priya), await publicPraise(tx, 9)]).toEqual([[kind], [kind], []]);
    expect(await setPraisePublic(tx, kind.id, { to: priya, since: now })).toBe(false);
    expect(await setPraisePublic(tx, kind.id, { to: sam, since: now })).toBe(true);
    expect(await publicPraise(tx, 9)).toEqual([{ ...kind, publicSince: now }]);
    await setPraisePublic(tx, kind.id, { to: sam, since: null });
    expect(await publicPraise(tx, 9)).toEqual([]);
  });
});

const checkIn = (lead: string, person: string): CheckIn => ({
  id: freshId(),
  lead,
  person,
  lines: { tried: 'A question', helps: 'Time', next: 'Friday' },
  heldAt: now,
  writtenAt: now,
  writtenBy: lead,
});

test('a check-in is read and mended by the two, and of two who write at once the second is told', async () => {
  const { within, sam, priya, olga } = await led();
  await within(async (tx) => {
    const kept = checkIn(priya, sam);
    expect(await keepCheckIn(tx, kept, null)).toBe(true);
    expect([await checkInsOf(tx, sam), await checkInsOf(tx, priya), await checkInsOf(tx, olga)]).toEqual([[kept], [kept], []]);
    const mended = { ...kept, lines: { ...kept.lines, next: 'Monday' }, writtenAt: later(now, DAY), writtenBy: sam };
    expect(await keepCheckIn(tx, mended, now)).toBe(true);
    expect(await keepCheckIn(tx, { ...mended, writtenBy: priya }, now)).toBe(false);
    expect(await keepCheckIn(tx, { ...mended, lead: olga, writtenAt: later(now, 2 * DAY) }, mended.writtenAt)).toBe(false);
    expect(await checkInsOf(tx, priya)).toEqual([mended]);
  });
});

test('after either of the two was erased, nobody can read what passed between them', async () => {
  const { within, sam, priya } = await led();
  await within(async (tx) => {
    const entry = someResponse(sam);
    await append(tx, [entry], now);
    await share(tx, { entry: entry.id, person: sam, with: priya, at: now });
    await keepPraise(tx, praise(priya, sam));
    await keepCheckIn(tx, checkIn(priya, sam), null);
  });
  await within((tx) => erasePerson(tx, sam, now));
  await within(async (tx) => {
    expect([await sharedWith(tx, priya), await praiseBy(tx, priya), await checkInsOf(tx, priya)]).toEqual([[], [], []]);
    expect(await keepPraise(tx, praise(priya, sam))).toBe(false);
  });
});

test('nothing that passes between people lies in the database as text', async () => {
  const { within, sam, priya } = await led();
  await within(async (tx) => {
    await keepPraise(tx, praise(priya, sam));
    await keepCheckIn(tx, checkIn(priya, sam), null);
    const rows = await tx.rows('select to_jsonb(p)::text as praise, to_jsonb(c)::text as check_in from app.praise p, app.check_in c', []);
    expect(JSON.stringify(rows)).not.toMatch(/You asked first|A question|Friday/);
  });
});

test('mails of one kind stop and go on again; a mark fits one person and one kind', async () => {
  const { within, sam, priya } = await led();
  await within(async (tx) => {
    await stopMails(tx, sam, { about: 'touchpoint', at: now });
    expect([
      await hasStoppedMails(tx, sam, 'touchpoint'),
      await hasStoppedMails(tx, sam, 'share-back'),
      await hasStoppedMails(tx, priya, 'touchpoint'),
    ]).toEqual([true, false, false]);
    await resumeMails(tx, sam, 'touchpoint');
    expect(await hasStoppedMails(tx, sam, 'touchpoint')).toBe(false);
    const marks = [await stopMark(tx, sam, 'touchpoint'), await stopMark(tx, sam, 'share-back'), await stopMark(tx, priya, 'touchpoint')];
    expect(new Set(marks).size).toBe(3);
    expect(await stopMark(tx, sam, 'touchpoint')).toBe(marks[0]);
  });
});

test('the same is not told twice, and nothing twice in one week', async () => {
  const { within, sam } = await led();
  await within(async (tx) => {
    const tell = (week: number, told: string) => tellAnew(tx, sam, { about: 'team', week, told });
    expect([await tell(1, 'a'), await tell(1, 'b'), await tell(2, 'a'), await tell(3, 'b')]).toEqual([true, false, false, true]);
  });
});
