import type { Headline, Meanwhile, ReviewInsight, SaidMeanwhile, SaidSince, Sentence, Signal, Title } from '@micromoment/core';
import type { MailWords } from '@micromoment/delivery';
import type { WordedInsight, WordedMeanwhile, WordedSignal } from '@micromoment/wire';

/** What an insight says first, in words. One that an earlier version kept was a sentence already. */
export const wordHeadline = (headline: Headline | string, say: MailWords): string =>
  typeof headline === 'string' ? headline : worded(say[`insight.${headline.says}`], headline.given);

/** A sentence of a review, in words: one beneath a headline, the title of a choice, what stands behind a verdict, or what became of a guardrail. */
export const wordSentence = (sentence: Sentence | Title | SaidSince | SaidMeanwhile | string, say: MailWords): string =>
  typeof sentence === 'string' ? sentence : worded(say[sentence.says], sentence.given);

/** What became of a guardrail, in words; null where there is none. */
export const wordMeanwhile = (meanwhile: Meanwhile | null | undefined, say: MailWords): WordedMeanwhile | null =>
  meanwhile ? { verdict: meanwhile.verdict, sentence: wordSentence(meanwhile.sentence, say) } : null;

/** A signal as its page shows it: what it is called, and what is counted of what. Those kept by an earlier version had their words already. */
export const wordSignal = (signal: Signal | WordedSignal, say: MailWords): WordedSignal => {
  if (!('called' in signal)) return signal;
  const { called, ...figures } = signal;
  return { ...figures, title: worded(say[`signal.${called.says}`], called.given), means: worded(say[`counted.${called.says}`], called.given) };
};

/** The insight as its page shows it. */
export const wordInsight = (insight: ReviewInsight, say: MailWords): WordedInsight => ({
  ...insight,
  headline: wordHeadline(insight.headline, say),
  evidence: wordEvidence(insight.evidence, say),
  interval: wordSentence(insight.interval, say),
  against: wordSentence(insight.against, say),
  guardrail: wordSentence(insight.guardrail, say),
  also: insight.also.map((headline) => wordHeadline(headline, say)),
});

const wordEvidence = (evidence: readonly Sentence[] | string, say: MailWords): string =>
  typeof evidence === 'string' ? evidence : evidence.map((sentence) => wordSentence(sentence, say)).join(' ');

function worded(words: unknown, given: object): string {
  const text = words as string | ((given: object) => string); // each is given what its own text asks for: word-insight.test.ts says every one of them
  return typeof text === 'string' ? text : text(given);
}
