import { MINUTE, later, type Blueprint, type Instant, type Moment, type Why, type WhyReason } from '@micromoment/core';
import { renderMail, type Card } from '@micromoment/delivery';
import type { Rendering } from '@micromoment/wire';
import { entryText } from '../calendar/feed.ts';
import { requestCard } from '../observation/request-card.ts';
import { touchpointCard } from '../jobs/touchpoint-card.ts';

/** How each moment of a blueprint reaches somebody on each channel, by the functions that the real sending uses. @param url where a moment would open */
export function renderingsOf(blueprint: Blueprint, now: Instant, url: string): readonly Rendering[] {
  return blueprint.moments.flatMap((moment): readonly Rendering[] => [
    { moment: moment.id, channel: 'email', ...renderMail(cardOf(moment, { blueprint, now, url })) },
    { moment: moment.id, channel: 'calendar', ...entryText(blueprint.title, { why: firstWhy(reasonOf(moment), now), twist: null, due: now }, url) },
  ]);
}

type Setting = { readonly blueprint: Blueprint; readonly now: Instant; readonly url: string };

/** An observe moment reaches the colleague who is asked; every other one the learner. */
const cardOf = (moment: Moment, { blueprint, now, url }: Setting): Card =>
  moment.kind === 'observe'
    ? requestCard('Sam', { url, language: null, otherwise: blueprint.language })
    : touchpointCard(blueprint, { moment: moment.id, why: firstWhy(reasonOf(moment), now), twist: null }, { now, url, language: null });

function reasonOf({ kind }: Moment): WhyReason {
  switch (kind) {
    case 'respond':
    case 'decide':
    case 'recall':
    case 'own-scene':
      return 'first-visit';
    case 'trial':
      return 'commit-trial';
    case 'reflect':
      return 'look-back';
    case 'observe':
      return 'ask-observer';
  }
}

const firstWhy = (reason: WhyReason, now: Instant): Why => ({ reason, visits: 0, lastMet: null, recall: null, movedBy: [], ideal: later(now, -MINUTE) });
