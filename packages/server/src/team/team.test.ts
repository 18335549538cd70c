import { DAY, later, uuidv7, seededDice } from '@micromoment/core';
import { erasePerson } from '@micromoment/store';
import type { CheckInShown, PraisePage, SeenPage, TeamPage, WrittenCheckIn } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { NEXT_MONDAY, openTeam, writeEverything, type Team } from '../testing/team.ts';

const dice = seededDice('ids of this test');
const id = () => uuidv7(WEDNESDAY, dice);
const teamOf = ({ caller }: Member) => caller.get<TeamPage>('/api/v1/team');
const seenBy = ({ caller }: Member) => caller.get<SeenPage>('/api/v1/team/seen');
const share = ({ caller }: Member, entry: string | undefined, shared = true) => caller.post<SeenPage>('/api/v1/shares', { entry, shared });
const praiseOf = ({ caller }: Member) => caller.get<PraisePage>('/api/v1/praise');
const praise = ({ caller }: Member, to: Member, about: string | null = null, asksToBePublic = false) =>
  caller.post<PraisePage>('/api/v1/praise', { id: id(), to: to.id, about, text: 'You asked before you answered.', asksToBePublic });

/** So many of the team answer a moment now. */
async function answer({ led, revision, clock }: Team, people: number): Promise<void> {
  for (const member of led.slice(0, people)) await sync(member, clock.now, [someEntry(clock.now, revision)]);
}

test('a lead sees what the team practises, with its coach track, and in words how many did in a finished week', async () => {
  const team = await openTeam();
  await answer(team, 5);
  expect((await teamOf(team.priya)).practices[0]?.weeks).toEqual([]);
  await team.goTo(NEXT_MONDAY);
  const { practices, people } = await teamOf(team.priya);
  expect(people).toHaveLength(6);
  expect(practices).toMatchObject([{ blueprint: 'clarifying-question', coach: { checkIn: expect.stringContaining('Which question') } }]);
  expect(practices[0]?.weeks.at(-1)?.figure).toEqual({ kind: 'in-words', people: 5, share: 'most' });
});

test('a lead takes the figures of their page along as a table, in their language, and nobody else does', async () => {
  const team = await openTeam();
  await answer(team, 5);
  await team.goTo(NEXT_MONDAY);
  const table = () => team.priya.caller.text('/api/v1/team/figures.csv');
  const [, ...rows] = (await table()).trim().split('\r\n');
  const weeks = (await teamOf(team.priya)).practices.flatMap((practice) => practice.weeks);
  expect(rows).toHaveLength(weeks.length);
  expect(rows.at(-1)).toMatch(/^"[^"]+","2026-03-02","most of about 5","","5","Of the people you lead [^"]+\."$/);
  expect(rows[0]).toMatch(/,"too few to show","","",/);
  await team.priya.caller.post('/api/v1/me/language', { language: 'es' });
  expect(await table()).toContain('"la mayoría de unas 5"');
  for (const caller of [team.sam.caller, team.noor.caller, team.admin])
    expect(await caller.answer('GET', '/api/v1/team/figures.csv')).toMatchObject({ status: 403 });
});

test('of a team of four nothing is shown, not even what it practises', async () => {
  const team = await openTeam(4);
  await answer(team, 4);
  await team.goTo(NEXT_MONDAY);
  expect((await teamOf(team.priya)).practices).toEqual([]);
  expect((await seenBy(team.sam)).practices).toEqual([]);
});

test('whoever is led sees the very figures that their lead sees', async () => {
  const team = await openTeam();
  await answer(team, 3);
  await team.goTo(NEXT_MONDAY);
  const [lead, learner] = [await teamOf(team.priya), await seenBy(team.sam)];
  expect(learner.lead?.name).toBe('Priya');
  expect(learner.practices).toEqual(lead.practices);
});

test('a figure that was given out stays, whoever is late or leaves', async () => {
  const team = await openTeam();
  await answer(team, 2);
  await team.goTo(NEXT_MONDAY);
  const [before] = (await teamOf(team.priya)).practices;
  await sync(team.led[4]!, team.clock.now, [someEntry(WEDNESDAY, team.revision)]);
  await team.goTo(later(NEXT_MONDAY, 7 * DAY));
  const [after] = (await teamOf(team.priya)).practices;
  expect(after?.weeks.at(-2)).toEqual(before?.weeks.at(-1));
});

test('a learner sees exactly what the lead is shown of them, and takes it back', async () => {
  const team = await openTeam();
  const { reflected, observed } = await writeEverything(team);
  expect((await teamOf(team.priya)).shared).toEqual([]);
  await share(team.sam, reflected);
  const seen = await share(team.sam, observed);
  const { shared } = await teamOf(team.priya);
  expect(shared).toEqual(seen.shared);
  expect(shared.map(({ words }) => words)).toEqual(expect.arrayContaining([{ happened: 'SAM-REFLECTION' }, {}]));
  expect(JSON.stringify(shared)).not.toMatch(/WEN-NOTE|4711/);
  await share(team.sam, reflected, false);
  expect(JSON.stringify(await teamOf(team.priya))).not.toContain('SAM-REFLECTION');
});

test('a shared plan says what its author began it with, and in what language', async () => {
  const team = await openTeam();
  const { planned, reflected } = await writeEverything(team);
  await share(team.sam, reflected);
  await share(team.sam, planned);
  const { shared } = await teamOf(team.priya);
  expect(shared.find(({ kind }) => kind === 'planned-trial')).toMatchObject({
    title: 'Ask before you answer',
    language: 'en',
    trials: [{ if: 'a colleague tells me that something went badly', then: expect.stringMatching(/^I ask one open question/) }],
  });
  expect(shared.find(({ kind }) => kind === 'reflected')).toMatchObject({ language: 'en', trials: [] });
});

test('nobody shares another’s entry, or what holds nothing to show', async () => {
  const team = await openTeam();
  const { reflected, opened } = await writeEverything(team);
  await expect(share(team.led[1]!, reflected)).rejects.toThrow(/404/);
  await expect(share(team.sam, opened)).rejects.toThrow(/nothing-to-share/);
  await share(team.sam, reflected);
  await share(team.led[1]!, reflected, false);
  expect((await teamOf(team.priya)).shared).toHaveLength(1);
});

test('the one to encourage is chosen from what was shared, and praised only while it is', async () => {
  const team = await openTeam();
  const { reflected } = await writeEverything(team);
  await answer(team, 6);
  expect((await teamOf(team.priya)).encourage).toBeNull();
  await share(team.sam, reflected);
  expect((await teamOf(team.priya)).encourage).toBe(reflected);
  await share(team.sam, reflected, false);
  await expect(praise(team.priya, team.sam, reflected)).rejects.toThrow(/404/);
  await share(team.sam, reflected);
  await praise(team.priya, team.sam, reflected);
  expect((await teamOf(team.priya)).encourage).toBeNull();
});

test('praise is read by the one it is for, by whoever wrote it, and by others only when the one it is for agrees', async () => {
  const team = await openTeam();
  await praise(team.priya, team.sam, null, true);
  const [received] = (await praiseOf(team.sam)).received;
  expect(received).toMatchObject({ fromName: 'Priya', text: 'You asked before you answered.', asksToBePublic: true, publicSince: null });
  expect((await praiseOf(team.priya)).given).toHaveLength(1);
  const wen = team.led[1]!;
  expect(await praiseOf(wen)).toEqual({ received: [], given: [], shownToAll: [] });
  const door = `/api/v1/praise/${received?.id}/public`;
  await expect(team.priya.caller.post(door, { public: true })).rejects.toThrow(/404/);
  await team.sam.caller.post(door, { public: true });
  expect((await praiseOf(wen)).shownToAll).toHaveLength(1);
  await team.sam.caller.post(door, { public: false });
  expect((await praiseOf(wen)).shownToAll).toEqual([]);
});

const checkIn = (member: Member, body: WrittenCheckIn) => member.caller.post<{ checkIns: readonly CheckInShown[] }>('/api/v1/check-ins', body);
const LINES = { tried: 'A question on Tuesday', helps: 'Five minutes before the shift', next: 'Once with Ruth' };

test('a check-in is kept by both: either mends it, and the other hears of it instead of losing words', async () => {
  const { priya, sam, olga, led, clock } = await openTeam();
  const kept = { id: id(), with: sam.id, lines: LINES, over: null };
  await checkIn(priya, kept);
  await expect(checkIn(olga, { ...kept, id: id() })).rejects.toThrow(/404/);
  await expect(checkIn(sam, { ...kept, id: id(), with: priya.id })).rejects.toThrow(/404/);
  clock.now = later(WEDNESDAY, DAY);
  const mended = await checkIn(sam, { ...kept, lines: { ...LINES, next: 'Twice with Ruth' }, over: WEDNESDAY });
  expect(mended.checkIns).toMatchObject([{ leadName: 'Priya', personName: 'Sam', writtenBy: sam.id, lines: { next: 'Twice with Ruth' } }]);
  await expect(checkIn(priya, { ...kept, over: WEDNESDAY })).rejects.toThrow(/written-meanwhile/);
  for (const other of [olga, led[1]!]) expect(await other.caller.get('/api/v1/check-ins')).toEqual({ checkIns: [] });
  await expect(checkIn(olga, { ...kept, over: later(WEDNESDAY, DAY) })).rejects.toThrow(/404/);
});

test('whoever leads nobody has no team page', async () => {
  const { sam, noor, admin } = await openTeam();
  for (const { caller } of [sam, noor, { caller: admin }]) await expect(caller.get('/api/v1/team')).rejects.toThrow(/not-allowed/);
});

test('after somebody was erased their lead sees nothing of them, and the figures stay', async () => {
  const team = await openTeam();
  const { reflected } = await writeEverything(team);
  await share(team.sam, reflected);
  await answer(team, 5);
  await team.goTo(NEXT_MONDAY);
  const before = (await teamOf(team.priya)).practices;
  await team.house.store.inOrganisation(team.organisation, (tx) => erasePerson(tx, team.sam.id, team.clock.now));
  const after = await teamOf(team.priya);
  expect(after.shared).toEqual([]);
  expect(after.practices).toEqual(before);
});
