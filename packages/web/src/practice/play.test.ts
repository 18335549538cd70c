import type { Blueprint, Moment, Revision } from '@micromoment/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now } from '../clock.ts';
import { drawers } from '../offline/device.ts';
import { inMemory } from '../offline/drawers-in-memory.ts';
import { takeUpPen } from './pen.ts';
import { hasAnswered, tell, tellOf, tellOnce, type Play } from './play.ts';

const touchpoint = '0195f3b0-0000-4000-8000-000000000001';

beforeEach(() => {
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: () => undefined });
  drawers.value = inMemory('0195f3b0-0000-4000-8000-000000000002', 'shared');
});

afterEach(() => void vi.unstubAllGlobals());

const momentCalled = (id: string) => ({ id }) as Moment; // nothing else of a moment is asked for here

async function playing(moment: Moment): Promise<Play> {
  const about = { blueprint: 'listening', revision: 'r1' as Revision, moment: moment.id, twist: null, touchpoint };
  return { blueprint: { id: 'listening' } as Blueprint, moment, twist: undefined, about, visits: 0, openedAt: now(), pen: await takeUpPen(touchpoint) }; // nor of a blueprint
}

const asking = { kind: 'asked-observer', facts: { observer: touchpoint }, words: {} } as const;
const planning = { kind: 'planned-trial', facts: { until: now() }, words: { if: 'Ana sighs', then: 'I ask', with: 'Ana' } } as never; // its facts are another test's

test('whatever answers a moment is noted in its draft, so that the server telling of it is not taken for another device', async () => {
  const asked = await playing(momentCalled('notice'));
  await tell(asked, asking);
  expect(hasAnswered(asked.pen)).toBe(true);
  const planned = await playing(momentCalled('trial'));
  await tellOf(planned, planned.moment, planning);
  expect(hasAnswered(planned.pen)).toBe(true);
});

test('what does not answer it is not: putting it off, a rating, and what was told of another moment', async () => {
  const play = await playing(momentCalled('coffee-chat'));
  await tell(play, { kind: 'skipped', facts: { until: 'another-day' }, words: {} });
  await tell(play, { kind: 'rated-confidence', facts: { rating: 3, when: 'before' }, words: {} });
  await tellOf(play, momentCalled('trial'), planning);
  expect(hasAnswered(play.pen)).toBe(false);
  expect((await drawers.value.outbox()).map(({ entry }) => entry.touchpoint)).toEqual([touchpoint, touchpoint, null]);
});

test('an answer is told once, however often its step is passed', async () => {
  const play = await playing(momentCalled('notice'));
  await tellOnce(play, asking);
  await tellOnce(play, asking);
  expect(await drawers.value.outbox()).toHaveLength(1);
});
