import { DAY, later, type Instant, type Revision } from '@micromoment/core';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member, type TestHouse } from './open-house.ts';
import { someEntry, sync } from './practice.ts';

/** A team: Priya leads six who practise one blueprint; Olga leads somebody else; Noor facilitates. */
export type Team = TestHouse & {
  readonly revision: Revision;
  readonly priya: Member;
  readonly olga: Member;
  readonly noor: Member;
  readonly led: readonly Member[];
  readonly sam: Member;
  /** Moves the clock on and lets the house see to what comes round. */
  goTo(at: Instant): Promise<void>;
};

export async function openTeam(size = 6): Promise<Team> {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const priya = await place.add('Priya', ['learner', 'manager']);
  const olga = await place.add('Olga', ['learner', 'manager']);
  const noor = await place.add('Noor', ['facilitator', 'author']);
  const led: Member[] = [];
  for (const name of ['Sam', 'Wen', 'Marta', 'Tobias', 'Leila', 'Callum', 'Hana'].slice(0, size))
    led.push(await place.add(name, ['learner'], { team: 'Orders', managedBy: priya.email }));
  await place.add('Stranger', ['learner'], { team: 'Warehouse', managedBy: olga.email });
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: led.map(({ email }) => email) });
  const [sam] = led;
  if (!sam) throw new Error('a team has somebody in it');
  const goTo = async (at: Instant) => {
    place.clock.now = at;
    await place.house.jobs.enqueue({ name: 'tick' });
    await place.house.jobs.enqueue({ name: 'send-digests' });
    await place.work();
  };
  return { ...place, revision, priya, olga, noor, led, sam, goTo };
}

/** The Monday after WEDNESDAY, at ten in London. */
export const NEXT_MONDAY = later(WEDNESDAY, 5 * DAY + 30 * 60_000);

/** Everything somebody can write in a journal, each under words of its own by which it would be known anywhere. */
export async function writeEverything({ sam, revision, clock, admin, work, app, led }: Team): Promise<Readonly<Record<string, string>>> {
  const now = clock.now;
  const about = (moment: string, kind: string, facts: object, words: object) => someEntry(now, revision, { moment, kind, facts, words });
  const observer = led[1]?.id ?? '';
  const entries = {
    opened: about('coffee-chat', 'opened', {}, {}),
    responded: about('coffee-chat', 'responded', { seconds: 4_711 }, { response: 'SAM-RESPONSE' }),
    recalled: about('question-words', 'recalled', { seconds: 4_711, recall: 'part' }, { answer: 'SAM-RECALL' }),
    scene: about('own-scene', 'wrote-scene', { seconds: 4_711 }, { scene: 'SAM-SCENE' }),
    planned: about('try-it', 'planned-trial', { until: later(now, DAY), remindAt: null }, { if: 'SAM-IF', then: 'SAM-THEN', with: 'SAM-WITH' }),
    reflected: about('look-back', 'reflected', { outcome: 'partly', tone: 2, timing: 3, reaction: 2 }, { happened: 'SAM-REFLECTION' }),
    rated: about('look-back', 'rated-confidence', { rating: 2, when: 'after' }, {}),
    asked: about('seen', 'asked-observer', { observer }, {}),
  };
  await sync(sam, now, Object.values(entries));
  await work();
  const { mails } = await admin.get<{ mails: readonly { text: string }[] }>('/api/v1/outbox');
  const token = mails.flatMap(({ text }) => /\/notice#(\S+)/.exec(text)?.[1] ?? [])[0];
  const body = JSON.stringify({ token, sighting: 'saw-it', note: 'WEN-NOTE' });
  await app.request('/api/v1/observations', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const observed = (await sync(sam, now)).lacks.entries.find(({ kind }) => kind === 'observed')?.id ?? '';
  return { ...Object.fromEntries(Object.entries(entries).map(([name, { id }]) => [name, id])), observed };
}
