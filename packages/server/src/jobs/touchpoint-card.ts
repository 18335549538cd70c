import { DAY, momentOf, type Blueprint, type Instant, type Language, type Touchpoint } from '@micromoment/core';
import { mailWords, type Card, type MailWords } from '@micromoment/delivery';

type Reading = { readonly now: Instant; readonly url: string; readonly language: Language | null };

/** A touchpoint as every channel shows it, in its reader's language. @param now when it is read @param url where the moment opens */
export function touchpointCard(blueprint: Blueprint, touchpoint: Pick<Touchpoint, 'moment' | 'why' | 'twist'>, { now, url, language: chosen }: Reading): Card {
  const { language, say } = mailWords(chosen, blueprint.language);
  return {
    eyebrow: say.touchpointEyebrow({ minutes: momentOf(blueprint, touchpoint.moment)?.minutes ?? USUAL_MINUTES }),
    title: blueprint.title,
    body: [whyIn(say, touchpoint, now), ...waitedIn(say, touchpoint)].join(' '),
    action: { label: say.openMoment, url },
    foot: say.touchpointFoot({ title: blueprint.title }),
    language,
  };
}

/** What is said of a moment that the text no longer has. */
const USUAL_MINUTES = 2;

function whyIn(say: MailWords, { why, twist }: Pick<Touchpoint, 'why' | 'twist'>, now: Instant): string {
  const ago = why.lastMet === null ? say['ago.unknown'] : say.ago({ days: Math.max(0, Math.round((now - why.lastMet) / DAY)) });
  switch (why.reason) {
    case 'first-visit':
    case 'look-back':
    case 'commit-trial':
    case 'ask-observer':
      return say[`why.${why.reason}`];
    case 'revisit':
      return say[twist === null ? 'why.revisit' : 'why.revisit-twist']({ ago });
    case 'welcome-back':
      return say['why.welcome-back']({ ago });
  }
}

/** What came after its best time says that it waited; a welcome says that itself. */
const waitedIn = (say: MailWords, { why }: Pick<Touchpoint, 'why'>): readonly string[] =>
  why.movedBy.includes('time-passed') && why.reason !== 'welcome-back' ? [say['why.time-passed']] : [];
