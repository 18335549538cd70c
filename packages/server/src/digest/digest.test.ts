import { DAY, HOUR, instant, later, USUAL_TERMS, type Outcome } from '@micromoment/core';
import { keepOutcome, keepTerms } from '@micromoment/store';
import type { MailStop, Outbox, ReviewPage, SprintPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { NEXT_MONDAY, openTeam, writeEverything, type Team } from '../testing/team.ts';

const mailsTo = async ({ admin }: Team, email: string) => (await admin.get<Outbox>('/api/v1/outbox')).mails.filter(({ to }) => to === email);

/** The team's sprint runs, so that its facilitator has something to hear of. */
async function inSprint(weeks = 4): Promise<Team> {
  const team = await openTeam();
  const { sprint } = await team.noor.caller.post<SprintPage>('/api/v1/sprints', { name: 'Spring', blueprints: ['clarifying-question'], weeks });
  await team.noor.caller.post(`/api/v1/sprints/${sprint.id}/members`, { people: team.led.map(({ id }) => id) });
  await team.noor.caller.post(`/api/v1/sprints/${sprint.id}/step`, { step: 'start' });
  return team;
}

test('whoever leads people hears on Monday what they practise, with one prompt, no name and no one’s words', async () => {
  const team = await inSprint();
  const { reflected } = await writeEverything(team);
  await team.sam.caller.post('/api/v1/shares', { entry: reflected, shared: true });
  await team.goTo(NEXT_MONDAY);
  const [mail, ...more] = await mailsTo(team, team.priya.email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain('Your team practises this: “asks one open question that names the feeling”.');
  expect(mail?.text).toContain('Somebody has chosen to show you how it went.');
  expect(mail?.text).not.toMatch(/SAM|Sam|WEN|Wen/);
  expect(mail?.text).toContain('http://localhost:4310/team');
});

test('it comes once, in working hours, and not again while nothing has changed', async () => {
  const team = await inSprint();
  const digests = async (at: number) => {
    await team.goTo(instant(at));
    return (await mailsTo(team, team.priya.email)).length;
  };
  const midnight = NEXT_MONDAY - 10 * HOUR;
  expect(await digests(midnight + HOUR)).toBe(0);
  expect(await digests(midnight + 8 * HOUR)).toBe(0);
  expect(await digests(NEXT_MONDAY)).toBe(1);
  expect(await digests(NEXT_MONDAY + HOUR)).toBe(1);
  expect(await digests(NEXT_MONDAY + DAY)).toBe(1);
  expect(await digests(NEXT_MONDAY + 7 * DAY)).toBe(1);
});

test('a facilitator hears nothing while nothing calls for a decision, and of a review that is due', async () => {
  const team = await inSprint(1);
  await team.goTo(NEXT_MONDAY);
  expect(await mailsTo(team, team.noor.email)).toEqual([]);
  await team.goTo(later(NEXT_MONDAY, 7 * DAY));
  const [mail] = await mailsTo(team, team.noor.email);
  expect(mail?.subject).toBe('Spring: one thing to look at');
  expect(mail?.text).toContain('http://localhost:4310/review/clarifying-question');
});

test('what came of a change reaches whoever answers for it, and comes once', async () => {
  const team = await openTeam();
  const { blueprint } = await team.noor.caller.get<ReviewPage>('/api/v1/reviews/clarifying-question');
  const adjustment = { kind: 'cadence', change: 'per-week', perWeek: 1 };
  const decision = { revision: blueprint.revision, adjustment, because: 'Too often.', shareBack: null, check: 'randomised-halves' };
  const { history } = await team.noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/decision', decision);
  const outcome: Outcome = { verdict: 'worked', sentence: { says: 'since.cadence', given: { before: 60, since: 80 } } };
  await team.house.store.inOrganisation(team.organisation, (tx) => keepOutcome(tx, history[0]?.id ?? '', { outcome, at: later(NEXT_MONDAY, -9 * HOUR) }));
  await team.goTo(NEXT_MONDAY);
  const [mail, ...more] = await mailsTo(team, team.noor.email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain(`${blueprint.title}: the last change has worked.`);
  await team.goTo(later(NEXT_MONDAY, 7 * DAY));
  expect(await mailsTo(team, team.noor.email)).toHaveLength(1);
});

test('whoever is away on Monday gets theirs on the first day they work', async () => {
  const team = await inSprint();
  await team.house.store.inOrganisation(team.organisation, (tx) =>
    keepTerms(tx, team.priya.id, { ...USUAL_TERMS, leave: [new Date(NEXT_MONDAY).toISOString().slice(0, 10)] }),
  );
  await team.goTo(NEXT_MONDAY);
  expect(await mailsTo(team, team.priya.email)).toEqual([]);
  await team.goTo(later(NEXT_MONDAY, DAY));
  expect(await mailsTo(team, team.priya.email)).toHaveLength(1);
});

test('both come in the language their reader chose', async () => {
  const team = await inSprint(1);
  for (const reader of [team.priya, team.noor]) await reader.caller.post('/api/v1/me/language', { language: 'de' });
  await team.goTo(NEXT_MONDAY);
  const [practised] = await mailsTo(team, team.priya.email);
  expect(practised?.text).toContain('Dein Team übt das: „asks one open question that names the feeling“.');
  expect(practised?.text).toContain('Solche E-Mails nicht mehr bekommen: http');
  await team.goTo(later(NEXT_MONDAY, 7 * DAY));
  const [due] = await mailsTo(team, team.noor.email);
  expect(due?.subject).toBe('Spring: eine Sache zum Anschauen');
  expect(due?.text).toContain('die Rückschau steht an');
});

const stopLinkIn = (text = ''): string => /Stop mails like this one: http:\/\/localhost:4310(\S+)/.exec(text)?.[1] ?? '';

test('one press without a session stops them, opening the link changes nothing, and they can be had again', async () => {
  const team = await inSprint();
  await team.goTo(NEXT_MONDAY);
  const link = stopLinkIn((await mailsTo(team, team.priya.email))[0]?.text);
  const looked = link.replace('/stop/', '/look/');
  const post = async (path: string, body?: string) => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const response = await team.app.request(path, { method: 'POST', ...(body ? { body, headers: form } : {}) });
    return { status: response.status, answer: (await response.json()) as MailStop };
  };
  const opened = await team.app.request(link);
  expect([opened.status, opened.headers.get('location')]).toEqual([303, `/mails#${link.split('/').at(-1)}`]);
  expect((await post(looked)).answer).toEqual({ about: 'team-digest', stopped: false });
  expect(await post(link, 'List-Unsubscribe=One-Click')).toEqual({ status: 200, answer: { about: 'team-digest', stopped: true } });
  await team.sam.caller.post('/api/v1/shares', { entry: (await writeEverything(team))['reflected'], shared: true });
  await team.goTo(later(NEXT_MONDAY, 7 * DAY));
  expect(await mailsTo(team, team.priya.email)).toHaveLength(1);
  expect((await post(link.replace('/stop/', '/resume/'))).answer.stopped).toBe(false);
});

test('a link for another person or another kind of mail is not known', async () => {
  const team = await inSprint();
  await team.goTo(NEXT_MONDAY);
  const link = stopLinkIn((await mailsTo(team, team.priya.email))[0]?.text);
  const post = async (path: string) => (await team.app.request(path, { method: 'POST' })).status;
  for (const wrong of [
    link.replace(team.priya.id, team.sam.id),
    link.replace('team-digest', 'practice'),
    `${link.slice(0, -2)}xx`,
    '/api/v1/mails/stop/nothing',
  ])
    expect(await post(wrong)).toBe(404);
});

test('stopping the mails about one’s practice stops that channel and keeps the plan', async () => {
  const team = await openTeam();
  await team.goTo(instant(team.clock.now + 5 * 60_000));
  const [mail] = await mailsTo(team, team.sam.email);
  await team.app.request(stopLinkIn(mail?.text), { method: 'POST' });
  const { channels, enrolments } = await team.sam.caller.get<{ channels: object; enrolments: object[] }>('/api/v1/me/practice');
  expect([channels, enrolments.length]).toEqual([{ email: false }, 1]);
});
