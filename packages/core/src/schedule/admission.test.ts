import { expect, test } from 'vitest';
import { DAY, later, minutes } from '../time/instant.ts';
import { admission, admissionSentence, startOf } from './admission.ts';
import { CAPS } from './availability.ts';
import { enrolment, LISBON, practice, request, START } from './testing.ts';

const running = (startedDaysAgo: number) => request({ enrolment: { ...enrolment, startedAt: later(START, -startedDaysAgo * DAY) } });
const resting = (days: number) => request({ enrolment: { ...enrolment, pausedUntil: later(START, days * DAY) } });

test('a first blueprint starts now', () => {
  expect(admission(request(), [])).toEqual({ kind: 'now' });
});

test('a fourth waits until one of three has come to its end', () => {
  const admitted = admission(request(), [running(50), running(10), running(5)]);
  expect(admitted).toEqual({ kind: 'later', startAt: later(START, 14 * DAY - 3_600_000), because: 'enough-at-once' });
  expect(admissionSentence(admitted, LISBON)).toBe('Three practices at once are enough until 16 March: start then?');
});

test('what rests beyond the weeks looked at takes no room until it goes on', () => {
  expect(admission(request(), [resting(400), resting(400), resting(400)])).toEqual({ kind: 'now' });
  expect(admission(request(), [resting(20), resting(20), resting(20)])).toMatchObject({ kind: 'later', because: 'enough-at-once' });
});

test('one that would fill more than four fifths of the days waits', () => {
  const tight = { perDay: 1, minutesPerDay: 2, hoursApart: 3 };
  const admitted = admission(request({ caps: tight }), [request({ caps: tight }), request({ caps: tight })]);
  expect(admitted).toMatchObject({ kind: 'later', because: 'too-much' });
  expect(admissionSentence(admitted, LISBON)).toMatch(/^This would be too much until \d+ \w+: start then\?$/);
});

test('where there will be no room for half a year, it is said', () => {
  const year = { ...practice, horizonDays: 365, cadence: { perWeek: 7, minutesPerDay: minutes(6) } };
  const long = [0, 1, 2].map(() => request({ blueprint: year }));
  expect(admissionSentence(admission(request({ caps: CAPS }), long), LISBON)).toMatch(/for the next half year/);
});

test('what is admitted begins now, later, or has no beginning yet', () => {
  const [now, march] = [START, later(START, 90 * DAY)];
  expect(startOf({ kind: 'now' }, now)).toBe(now);
  expect(startOf({ kind: 'later', startAt: march, because: 'too-much' }, now)).toBe(march);
  expect(startOf({ kind: 'not-soon', because: 'too-much' }, now)).toBeNull();
});
