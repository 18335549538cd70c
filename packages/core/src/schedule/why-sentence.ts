import type { Why } from '../practice/touchpoint.ts';
import type { Surface } from '../practice/twist-choice.ts';
import { DAY, type Instant } from '../time/instant.ts';

/** Why a touchpoint comes when it does, in one sentence for the learner. @param now when it is read */
export function whySentence(why: Why, twist: Surface, now: Instant): string {
  if (why.occasion !== undefined) return `Right before a meeting it may help with${why.reason === 'revisit' ? `; you met this ${ago(why, now)}` : ''}.`;
  switch (why.reason) {
    case 'first-visit':
      return 'This is new for you.';
    case 'revisit':
      return `You met this ${ago(why, now)}; today it comes back ${twist === null ? 'so that it stays' : 'with a new twist'}.`;
    case 'look-back':
      return 'You planned to try this; here is a quiet minute to look back on it.';
    case 'commit-trial':
      return 'You have practised this; today you can carry it into a real conversation.';
    case 'ask-observer':
      return 'You tried this for real; a colleague may have noticed.';
    case 'welcome-back':
      return `Good to see you again: one moment you last met ${ago(why, now)}, and nothing to catch up on.`;
  }
}

function ago({ lastMet }: Why, now: Instant): string {
  if (lastMet === null) return 'some time ago';
  const days = Math.round((now - lastMet) / DAY);
  if (days <= 0) return 'earlier today';
  if (days === 1) return 'yesterday';
  return `${NUMBERS[days] ?? days} days ago`;
}

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
