import { DAY, type Instant, type Touchpoint } from '@micromoment/core';
import { say } from './words.ts';

/** Why a touchpoint comes when it does, for the learner: what brings it, and what of their own days moved it. @param now when it is read */
export const whyWords = (touchpoint: Pick<Touchpoint, 'why' | 'twist'>, now: Instant): string =>
  [reasonWords(touchpoint, now), ...movedWords(touchpoint)].join(' ');

/** One thing at most: a meeting it was put before, else days away, else a full calendar, else that it was let pass. A welcome says that itself. */
function movedWords({ why: { reason, occasion, movedBy } }: Pick<Touchpoint, 'why'>): readonly string[] {
  if (occasion !== undefined) return [say['moved.occasion']];
  if (movedBy.includes('day-off')) return [say['moved.day-off']];
  if (movedBy.includes('busy')) return [say['moved.busy']];
  return movedBy.includes('time-passed') && reason !== 'welcome-back' ? [say['moved.time-passed']] : [];
}

function reasonWords({ why, twist }: Pick<Touchpoint, 'why' | 'twist'>, now: Instant): string {
  switch (why.reason) {
    case 'first-visit':
    case 'look-back':
    case 'commit-trial':
    case 'ask-observer':
      return say[`why.${why.reason}`];
    case 'revisit':
      return say[twist === null ? 'why.revisit' : 'why.revisit-twist']({ ago: agoWords(why.lastMet, now) });
    case 'welcome-back':
      return say['why.welcome-back']({ ago: agoWords(why.lastMet, now) });
  }
}

const agoWords = (lastMet: Instant | null, now: Instant): string =>
  lastMet === null ? say['ago.unknown'] : say.ago({ days: Math.max(0, Math.round((now - lastMet) / DAY)) });
