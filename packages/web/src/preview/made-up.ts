import { DAY, later, type Entry, type Instant, type Revision, type TrialMoment } from '@micromoment/core';
import { batch } from '@preact/signals';
import { drawers, larder, outbox } from '../offline/device.ts';
import { inMemory } from '../offline/drawers-in-memory.ts';
import { EMPTY_LARDER } from '../offline/larder.ts';
import { colleagues } from '../people/colleagues.ts';
import type { Shown } from './shown.ts';

/** The revision of a text that nobody has published. */
export const UNPUBLISHED = 'unpublished' as Revision; // names none, and is sent nowhere

/** Two people who could be asked; a phone in a preview knows nobody real. */
const MADE_UP = [
  { id: 'made-up-1', name: 'Priya', manages: false },
  { id: 'made-up-2', name: 'Jonas', manages: true },
];

/** Fills the phone with what a learner's would hold at that moment, in memory alone: nothing of it is stored or sent. */
export function makeUpPhone({ blueprint, moment: id }: Shown, at: Instant): void {
  const moment = blueprint.moments.find((other) => other.id === id);
  const after = moment?.kind === 'reflect' ? blueprint.moments.find((other): other is TrialMoment => other.kind === 'trial') : undefined;
  batch(() => {
    // Says "saved on this device" as a learner's own phone does; it ends with the page all the same.
    drawers.value = { ...inMemory('made-up', 'refused'), keeping: 'between-visits' };
    outbox.value = [];
    larder.value = {
      ...EMPTY_LARDER,
      stockedAt: at,
      blueprints: [{ blueprint, revision: UNPUBLISHED }],
      entries: after ? [plannedYesterday(after, blueprint.id, at)] : [],
    };
    colleagues.value = MADE_UP;
  });
}

const plannedYesterday = (trial: TrialMoment, blueprint: string, at: Instant): Entry => ({
  id: 'made-up-plan',
  person: '',
  author: '',
  device: 'made-up',
  seq: 0,
  at: later(at, -DAY),
  zone: 'UTC',
  blueprint,
  revision: UNPUBLISHED,
  moment: trial.id,
  twist: null,
  touchpoint: null,
  kind: 'planned-trial',
  facts: { until: at, remindAt: null },
  words: { if: trial.if, then: trial.then, with: MADE_UP[0]?.name ?? '' },
});
