import { Writable } from 'node:stream';
import { DAY, HOUR, instant, later, MINUTE, no, ok, type Instant, type Result, type Revision } from '@micromoment/core';
import type { CalendarFeed, OwnCalendar, PairingRulesSent } from '@micromoment/wire';
import { strikeOff } from '@micromoment/store';
import { Client } from 'pg';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Everything } from '../privacy/everything.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { lookAtCalendars } from './look.ts';

const PATH = '/api/v1/me/calendar';
const SECRET = 'wombat-of-the-title';
const ADDRESS = 'https://calendar.example.org/private-wombat/me.ics';

const stamp = (at: Instant) => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A calendar with a one-to-one at each of the given instants, and a long meeting from two in the afternoon of the first day. */
function calendarWith(...starts: readonly Instant[]): string {
  const event = (uid: string, from: Instant, minutes: number, ...more: readonly string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(later(from, minutes * MINUTE))}`,
    `SUMMARY:${SECRET}`,
    ...more,
    'END:VEVENT',
  ];
  const two = [`ORGANIZER;CN=Sam:mailto:sam@example.org`, `ATTENDEE;CN=${SECRET}:mailto:${SECRET}@example.org`];
  const oneToOnes = starts.flatMap((from, index) => event(`${SECRET}-${index}`, from, 30, ...two));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...oneToOnes, ...event('long', later(WEDNESDAY, 4.5 * HOUR), 120), 'END:VCALENDAR'].join('\r\n');
}

/** Sam has answered a first moment, which comes back some days later. */
async function practising(more: Parameters<typeof openTestHouse>[0] = {}) {
  const place = await openTestHouse(more);
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const [sam, kim] = [await place.add('Sam', ['learner']), await place.add('Kim', ['learner'])];
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email, kim.email] });
  const [first] = (await sync(sam, WEDNESDAY)).touchpoints;
  place.clock.now = later(WEDNESDAY, HOUR);
  await sync(sam, place.clock.now, [someEntry(place.clock.now, revision, { touchpoint: first?.id })]);
  const plan = async () => (await sync(sam, place.clock.now)).touchpoints;
  return { ...place, sam, kim, plan };
}

const own = ({ caller }: Member) => caller.get<OwnCalendar>(PATH);
const give = ({ caller }: Member, door: string, body: object) => caller.post<OwnCalendar>(`${PATH}/${door}`, body);
const ONE_TO_ONE: PairingRulesSent = { rules: [{ kind: 'one-to-one' }] };

/** An hour after the second touchpoint of the plan would have come: a meeting on the very day on which it comes back anyway. */
async function paired() {
  const place = await practising();
  const revisit = (await place.plan()).find(({ why }) => why.reason === 'revisit');
  const meeting = instant(Math.floor((revisit?.due ?? 0) / HOUR) * HOUR + 2 * HOUR);
  await give(place.sam, 'rules', ONE_TO_ONE);
  await give(place.sam, 'file', { text: calendarWith(meeting) });
  return { ...place, revisit, meeting };
}

test('what comes back comes a quarter of an hour before the meeting it is for, and says why', async () => {
  const { plan, meeting, revisit } = await paired();
  const moved = (await plan()).find(({ id }) => id === revisit?.id);
  expect(moved).toMatchObject({ due: meeting - 15 * MINUTE, why: { movedBy: ['paired-with-event'], occasion: meeting } });
});

test('“not this meeting” puts it back, and no later reading of the calendar brings the pairing back', async () => {
  const { sam, plan, meeting, revisit } = await paired();
  const { occasions } = await give(sam, 'not-this', { touchpoint: revisit?.id ?? '' });
  expect(occasions).toMatchObject([{ from: meeting, isRefused: true }]);
  expect((await plan()).find(({ id }) => id === revisit?.id)).toMatchObject({ due: revisit?.due, why: { movedBy: [] } });
  await expect(give(sam, 'not-this', { touchpoint: revisit?.id ?? '' })).rejects.toThrow(/404/);
});

test('a device is given leave, holidays and the times of such meetings, so that a trial ends with one also offline', async () => {
  const { sam, clock, meeting } = await paired();
  await sam.caller.post('/api/v1/me/practice', { leave: ['2026-03-20'], region: 'IE' });
  const { hours } = await sync(sam, clock.now);
  expect(hours).toMatchObject({ zone: 'Europe/London', working: { from: 540 }, occasions: [{ from: meeting, until: later(meeting, 30 * MINUTE) }] });
  expect(hours.daysOff).toEqual(expect.arrayContaining(['2026-03-17', '2026-03-20']));
  expect(JSON.stringify(hours)).not.toContain(SECRET);
});

test('nothing comes while somebody is in a meeting', async () => {
  const { sam, plan } = await practising();
  const due = (await plan())[0]!.due;
  const all = Array.from({ length: 20 }, (_, index) => later(due, (index - 4) * 30 * MINUTE));
  await give(sam, 'file', { text: calendarWith(...all) });
  const [first] = await plan();
  expect(first!.due).toBeGreaterThan(due);
  expect(all.some((from) => from <= first!.due && first!.due < from + 30 * MINUTE)).toBe(false);
  expect(first!.why.movedBy).toContain('busy');
});

test('of a meeting nothing is kept but its times, a rule and a mark: no title and nobody’s name stands in the database', async () => {
  const { sam, url, organisation } = await paired();
  expect(await own(sam)).toMatchObject({ busy: 2, calendars: [{ host: null, problem: null, readAt: WEDNESDAY + HOUR }] });
  await give(sam, 'rules', { rules: [{ kind: 'with', name: SECRET }] });
  const client = new Client(url);
  await client.connect();
  await client.query(`set app.organisation = '${organisation}'`);
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'jobs', 'upkeep')`,
  );
  const rows: string[] = [];
  for (const { name } of tables) rows.push(...(await client.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => row));
  await client.end();
  const dump = rows.join('\n');
  expect(dump).toContain('sam@example.org');
  for (const form of [SECRET, Buffer.from(SECRET).toString('hex'), Buffer.from(SECRET).toString('base64').slice(0, -2)]) expect(dump).not.toContain(form);
});

test('a calendar at an address is read at once and every four hours, and what it leads to is never shown again', async () => {
  const asked: string[] = [];
  const meeting = later(WEDNESDAY, DAY);
  let answer: Result<string, string> = ok(calendarWith(meeting));
  const { sam, work, clock, house } = await practising({ calendars: (address) => (asked.push(address), Promise.resolve(answer)) });
  await give(sam, 'rules', ONE_TO_ONE);
  await give(sam, 'address', { address: ADDRESS.replace('https', 'webcal') });
  await work();
  const first = await own(sam);
  expect(first).toMatchObject({ calendars: [{ host: 'calendar.example.org', problem: null }], occasions: [{ from: meeting }], busy: 2 });
  expect(JSON.stringify(first)).not.toContain('private-wombat');
  answer = no('The calendar could not be reached.');
  const tickAt = async (at: Instant) => {
    clock.now = at;
    await house.jobs.enqueue({ name: 'tick' });
    await work();
  };
  await tickAt(later(WEDNESDAY, 2 * HOUR));
  expect(asked).toEqual([ADDRESS]);
  await tickAt(later(WEDNESDAY, 6 * HOUR));
  expect(asked).toEqual([ADDRESS, ADDRESS]);
  expect(await own(sam)).toMatchObject({ calendars: [{ problem: 'The calendar could not be reached.' }], occasions: [{ from: meeting }] });
});

test('an address inside the house’s own network is not asked, and its owner reads why', async () => {
  const { sam, work } = await practising();
  for (const address of ['http://127.0.0.1:1/me.ics', 'http://169.254.169.254/latest', 'http://[::1]/me.ics']) await give(sam, 'address', { address });
  await work();
  const { calendars } = await own(sam);
  expect(calendars.map(({ problem }) => problem)).toEqual(Array(3).fill('The calendar leads to an address inside a private network, and was not fetched.'));
  await expect(give(sam, 'address', { address: 'file:///etc/passwd' })).rejects.toThrow(/400/);
});

test('what is removed is gone with its meetings, and what is no calendar is refused and leaves nothing', async () => {
  const { sam, plan, revisit } = await paired();
  const [calendar] = (await own(sam)).calendars;
  expect(await give(sam, 'remove', { id: calendar!.id })).toMatchObject({ calendars: [], occasions: [], busy: 0 });
  expect((await plan()).find(({ id }) => id === revisit?.id)?.due).toBe(revisit?.due);
  await expect(give(sam, 'file', { text: 'hello' })).rejects.toThrow(/422.*no-calendar/);
  expect((await own(sam)).calendars).toEqual([]);
});

test('whoever takes everything along has their calendar in it, and whoever is erased leaves nothing of it, nor a feed', async () => {
  const { sam, house, organisation, app } = await paired();
  const { url } = await sam.caller.post<CalendarFeed>(`${PATH}/feed`, {});
  const everything = await sam.caller.get<Everything>('/api/v1/me/export');
  expect(everything).toMatchObject({
    calendars: [{ address: null }],
    pairingRules: [{ rule: { kind: 'one-to-one' } }],
    meetings: [{ isBusy: true }, { isBusy: true }],
  });
  await house.store.inOrganisation(organisation, (tx) => strikeOff(tx, sam.id, WEDNESDAY));
  for (const table of ['calendar', 'pairing_rule', 'calendar_event', 'calendar_feed'])
    expect([table, await house.store.inOrganisation(organisation, (tx) => tx.rows(`select * from app.${table}`, []))]).toEqual([table, []]);
  expect((await app.request(new URL(url).pathname)).status).toBe(404);
});

test('nobody reads, removes or refuses in another’s calendar', async () => {
  const { sam, kim, revisit } = await paired();
  const [calendar] = (await own(sam)).calendars;
  await give(kim, 'remove', { id: calendar!.id });
  await expect(give(kim, 'not-this', { touchpoint: revisit?.id ?? '' })).rejects.toThrow(/404/);
  expect(await own(kim)).toMatchObject({ calendars: [], occasions: [] });
  expect(await own(sam)).toMatchObject({ calendars: [{ id: calendar!.id }], occasions: [{ isRefused: false }] });
});

test('a forgotten calendar moves nothing any more; taken back it does again, and a quarter of an hour later it is gone for good', async () => {
  const { sam, kim, plan, meeting, revisit, clock, house, organisation } = await paired();
  const due = async () => (await plan()).find(({ id }) => id === revisit?.id)?.due;
  const [{ id } = { id: '' }] = (await own(sam)).calendars;
  expect(await give(sam, 'remove', { id })).toMatchObject({ calendars: [], occasions: [], busy: 0 });
  expect(await due()).toBe(revisit?.due);
  await expect(give(kim, 'take-back', { id })).rejects.toThrow(/404/);
  expect(await give(sam, 'take-back', { id })).toMatchObject({ calendars: [{ id }], occasions: [{ from: meeting }] });
  expect(await due()).toBe(meeting - 15 * MINUTE);
  await give(sam, 'remove', { id });
  const ticked = (minutes: number) => house.store.inOrganisation(organisation, (tx) => lookAtCalendars(house, tx, later(clock.now, minutes * MINUTE)));
  await ticked(14);
  await give(sam, 'take-back', { id });
  await give(sam, 'remove', { id });
  await ticked(16);
  await expect(give(sam, 'take-back', { id })).rejects.toThrow(/404/);
  expect(await house.store.inOrganisation(organisation, (tx) => tx.rows('select * from app.calendar_event', []))).toEqual([]);
});

/** A feed as a calendar program asks for it, without a session. */
async function feed() {
  const told: string[] = [];
  const log = pino({ level: 'trace' }, new Writable({ write: (part, _encoding, done) => (told.push(String(part)), done()) }));
  const place = await practising({ log });
  const { url } = await place.sam.caller.post<CalendarFeed>(`${PATH}/feed`, {});
  const read = async (address = url) => {
    const response = await place.app.request(new URL(address).pathname);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  return { ...place, url, read, told };
}

test('a feed tells what is planned; a touchpoint that is put elsewhere keeps its UID and counts up', async () => {
  const { read, plan, sam } = await feed();
  const [next] = await plan();
  const before = await read();
  expect(before).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
  const eventOf = (text: string) => text.split('BEGIN:VEVENT').find((event) => event.includes(`UID:${next?.id}@micromoment`));
  expect(eventOf(before.text)).toContain('SEQUENCE:0');
  expect(eventOf(before.text)).toContain(`DTSTART:${stamp(next!.due)}`);
  await sam.caller.post('/api/v1/me/practice', { leave: [new Date(next!.due).toISOString().slice(0, 10)] });
  const [moved] = (await plan()).filter(({ id }) => id === next?.id);
  const after = eventOf((await read()).text);
  expect(after).toContain('SEQUENCE:1');
  expect(after).toContain(`DTSTART:${stamp(moved!.due)}`);
});

test('a feed made anew or ended opens no more, a wrong secret opens nothing, and no log and no row holds the secret', async () => {
  const { read, url, sam, told, url: first, house, organisation } = await feed();
  const secret = url.split('.').at(-2) ?? '';
  expect(secret).toHaveLength(22);
  const kept = await house.store.inOrganisation(organisation, (tx) => tx.rows<{ row: string }>('select f::text as row from app.calendar_feed f', []));
  expect(kept).toHaveLength(1);
  for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(kept[0]?.row).not.toContain(form);
  const { url: second } = await sam.caller.post<CalendarFeed>(`${PATH}/feed`, {});
  expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
  await give(sam, 'feed/end', {});
  expect((await read(second)).status).toBe(404);
  expect((await read(`${house.origin}/calendar/${organisation}.${'a'.repeat(22)}.ics`)).status).toBe(404);
  expect(told.join('')).not.toContain(secret);
});
