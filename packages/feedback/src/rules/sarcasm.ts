import type { Sentence } from '../reading/reading.ts';
import { says } from './phrase-book.ts';

/**
 * True if a sentence has a turn of phrase that hardly anybody means as it stands. These few are certain; the model has to hear the rest.
 * Sarcasm is never told to a learner: it only keeps every verdict unsure.
 */
export const mocks = (sentence: Sentence): boolean => says(MOCKING, sentence);

const MOCKING = [
  '(yeah right|as if|big surprise|what a surprise|what a shock|no surprises there|thanks for nothing|just what (i|we) needed|boo hoo|cry me a river|said (nobody|no one))',
  '^oh (how )?(great|brilliant|lovely|wonderful|fantastic|marvellous|perfect|super|joy|goody|good another|splendid|charming)',
  '^(how|so) (lovely|nice|kind|thoughtful|generous|convenient|wonderful|charming|sweet|brave) (for|of) (you|him|her|them|us|me) to',
  '(how|must be) (lovely|nice|great|wonderful|convenient|easy|so hard) (for|being) (you|him|her|them|some)',
  '^(great|nice|excellent|perfect|lovely|brilliant) timing',
  '(oh |aw |you )?(poor you|poor thing|poor baby|poor little)',
  'thanks (a lot|a million|so much|a bunch) for (nothing|the (surprise|warning|suspense|notice|heads-up|mess|support))',
  '(what could|what can) possibly go wrong',
  '(lucky (me|us)|my hero|happy now|be my guest|how could i forget|where would we be)',
  '(sure|right|because)[,]? because',
  'be any (more|less)',
] as const;
