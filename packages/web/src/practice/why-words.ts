import { DAY, type Instant, type Touchpoint } from '@micromoment/core';
import { say } from './words.ts';

/** Why a touchpoint comes when it does, in one sentence for the learner. @param now when it is read */
export function whyWords({ why, twist }: Pick<Touchpoint, 'why' | 'twist'>, now: Instant): string {
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
