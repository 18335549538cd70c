import { DAY, instant, MINUTE, type Instant, type Revision } from '@micromoment/core';
import type { ReviewPage } from '@micromoment/wire';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member } from './open-house.ts';
import { someEntry, sync } from './practice.ts';

export const SIMPLIFY = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };

/** Eight people practise, or so many; at "sidelined" most open it and stop. */
export async function practised(many = 8) {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const noor = await place.add('Noor', ['facilitator']);
  const learners: Member[] = [];
  for (let count = 1; count <= many; count += 1) learners.push(await place.add(`Learner${count}`, ['learner']));
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: learners.map(({ email }) => email) });
  for (const [nth, learner] of learners.entries()) await sync(learner, WEDNESDAY, visits(WEDNESDAY, revision, nth));
  place.clock.now = instant(WEDNESDAY + 5 * 24 * 60 * MINUTE);
  return { ...place, revision, noor, learners };
}

export const uuid = (nth: number, visit: number) => `0190d3a0-0000-7000-8000-${String(nth * 100 + visit).padStart(12, '0')}`;

export function visits(at: Instant, revision: Revision, nth: number): readonly object[] {
  const about = (moment: string, visit: number) => ({ moment, touchpoint: uuid(nth, visit) });
  const opened = (moment: string, visit: number) => someEntry(at, revision, { ...about(moment, visit), kind: 'opened', facts: {}, words: {} });
  const answered = (moment: string, visit: number) => someEntry(instant(at + MINUTE), revision, about(moment, visit));
  const decided = someEntry(instant(at + MINUTE), revision, {
    ...about('sidelined', 9),
    kind: 'decided',
    facts: { seconds: 30, path: [{ scene: null, option: 'explore' }], state: { trust: 4, engagement: 4 } },
    words: {},
  });
  const moments = ['coffee-chat', 'your-own-gap', 'coffee-chat', 'your-own-gap'];
  return [...moments.flatMap((moment, visit) => [opened(moment, visit), answered(moment, visit)]), opened('sidelined', 9), ...(nth < 2 ? [decided] : [])];
}

export const page = (member: Member) => member.caller.get<ReviewPage>('/api/v1/reviews/clarifying-question');

export const decision = (revision: Revision, rest: object = {}) => ({
  revision,
  adjustment: SIMPLIFY,
  because: 'Most stop there.',
  shareBack: 'One choice from now on.',
  ...rest,
});
export const decide = (member: Member, body: object) => member.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/decision', body);

/** Everybody meets the prompt so many times more; whoever `stops` says goes no further. */
export async function livesOn(
  place: Awaited<ReturnType<typeof practised>>,
  from: Instant,
  stops: (revision: Revision, turn: number) => boolean,
  also: (revision: Revision) => readonly object[] = () => [],
) {
  for (const [nth, learner] of place.learners.entries()) {
    const [enrolment] = (await sync(learner, from)).enrolments;
    const entries = Array.from({ length: 8 }, (_, turn) => {
      const at = instant(from + turn * 2 * DAY + nth * MINUTE);
      const visit = { moment: 'sidelined', touchpoint: uuid(nth, 20 + turn + Math.round(from / DAY) * 10) };
      const opened = someEntry(at, enrolment!.revision, { ...visit, kind: 'opened', facts: {}, words: {} });
      const answered = { kind: 'decided', facts: { seconds: 30, path: [{ scene: null, option: 'explore' }], state: { trust: 4, engagement: 4 } }, words: {} };
      return stops(enrolment!.revision, nth * 8 + turn) ? [opened] : [opened, someEntry(instant(at + MINUTE), enrolment!.revision, { ...visit, ...answered })];
    }).flat();
    place.clock.now = instant(from + 20 * DAY);
    await sync(learner, place.clock.now, [...entries, ...also(enrolment!.revision)]);
  }
  place.clock.now = instant(from + 28 * DAY);
  await place.house.jobs.enqueue({ name: 'tick' });
  await place.work();
}
