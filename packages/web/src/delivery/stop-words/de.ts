import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  unknown: 'Dieser Link bestellt nichts ab.',
  ask: 'Sollen diese Mails aufhören?',
  stopped: 'Diese Mails kommen nicht mehr.',
  coming: 'Diese Mails kommen wieder.',
  'about.practice': 'Sie sagen dir, dass ein Moment da ist und was sich durch dich geändert hat.',
  'about.facilitator-digest': 'Sie sagen dir am Montag, was in deinen Sprints einen Blick wert ist.',
  'about.team-digest': 'Sie sagen dir am Montag, was die Menschen üben, die du führst.',
  planStays: 'Dein Üben bleibt, wie es ist: Was fällig wird, steht unter „Heute“.',
  stop: 'Abbestellen',
  again: 'Wieder senden',
} as const satisfies Translation<typeof en>;
