import { instant, minutes, type Why } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { expect, test } from 'vitest';
import { CLARIFYING, WEDNESDAY } from '../testing/open-house.ts';
import { touchpointCard } from './touchpoint-card.ts';

test('what was let pass says in each language that it waited, and a welcome says no more than that', () => {
  const { blueprint } = parse(CLARIFYING);
  const bodyOf = (language: 'en' | 'de' | 'es', why: Partial<Why>) => {
    const whole: Why = { reason: 'first-visit', visits: 0, lastMet: null, recall: null, movedBy: ['time-passed'], ideal: instant(0), ...why };
    return touchpointCard(blueprint!, { moment: 'sidelined', why: whole, twist: null }, { now: WEDNESDAY, url: 'https://example.org', language }).body;
  };
  expect(bodyOf('en', {})).toBe('This is new for you. It has waited for you.');
  expect(bodyOf('de', {})).toMatch(/ Es hat auf dich gewartet\.$/);
  expect(bodyOf('es', {})).toMatch(/ Te ha esperado\.$/);
  expect(bodyOf('en', { movedBy: [] })).not.toContain('waited');
  expect(bodyOf('en', { reason: 'welcome-back' })).not.toContain('waited');
});

test('a mail says how long this moment takes', () => {
  const { blueprint } = parse(CLARIFYING);
  const longer = { ...blueprint!, moments: blueprint!.moments.map((moment) => (moment.id === 'sidelined' ? { ...moment, minutes: minutes(3) } : moment)) };
  const why: Why = { reason: 'revisit', visits: 1, lastMet: null, recall: null, movedBy: [], ideal: instant(0) };
  const card = touchpointCard(longer, { moment: 'sidelined', why, twist: null }, { now: WEDNESDAY, url: 'https://example.org', language: 'en' });
  expect(card.eyebrow).toBe('Three minutes, when it suits you');
});
