import { expect, test } from 'vitest';
import { CAPS } from '../schedule/availability.ts';
import { capsFor } from './terms.ts';

test('somebody who asks for nothing has the usual caps', () => {
  expect(capsFor({ perDay: null, perWeek: null })).toEqual(CAPS);
});

test('a person lowers their caps and never raises them', () => {
  expect(capsFor({ perDay: 1, perWeek: 3 })).toEqual({ ...CAPS, perDay: 1, perWeek: 3 });
  expect(capsFor({ perDay: 9, perWeek: 9 }, { ...CAPS, perWeek: 2 })).toEqual({ ...CAPS, perDay: 2, perWeek: 2 });
});
