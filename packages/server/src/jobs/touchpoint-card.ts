import { whySentence, type Blueprint, type Instant, type Touchpoint } from '@micromoment/core';
import type { Card } from '@micromoment/delivery';

/** A touchpoint as every channel shows it. @param now when it is read @param url where the moment opens */
export const touchpointCard = (blueprint: Blueprint, { why, twist }: Pick<Touchpoint, 'why' | 'twist'>, now: Instant, url: string): Card => ({
  eyebrow: 'Two minutes, when it suits you',
  title: blueprint.title,
  body: whySentence(why, twist, now),
  action: { label: 'Open the moment', url },
  foot: `You get this because you practise “${blueprint.title}”. It stays on Today; there is nothing to catch up on.`,
  language: blueprint.language,
});
