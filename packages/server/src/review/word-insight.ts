import type { Headline, ReviewInsight } from '@micromoment/core';
import type { MailWords } from '@micromoment/delivery';
import type { WordedInsight } from '@micromoment/wire';

/** What an insight says first, in words. One that an earlier version kept was a sentence already. */
export function wordHeadline(headline: Headline | string, say: MailWords): string {
  if (typeof headline === 'string') return headline;
  const words = say[`insight.${headline.says}`] as string | ((given: Headline['given']) => string); // each is given what its own text asks for: Headline says so
  return typeof words === 'string' ? words : words(headline.given);
}

/** The insight as its page shows it. */
export const wordInsight = (insight: ReviewInsight, say: MailWords): WordedInsight => ({
  ...insight,
  headline: wordHeadline(insight.headline, say),
  also: insight.also.map((headline) => wordHeadline(headline, say)),
});
