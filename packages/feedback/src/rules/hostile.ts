import type { Sentence } from '../reading/reading.ts';
import { says } from './phrase-book.ts';

/**
 * True if a question is an attack and waits for no answer: "how dare you?". It is no question to praise, and none to call missing either;
 * whoever asks it is told nothing.
 */
export const isHostile = (sentence: Sentence): boolean => says(HOSTILE, sentence);

const HOSTILE = [
  'how (dare (you|he|she|they)|could (you|he|she|they) (do (that|this|it) to|say|let|forget|even|be so|not|have))',
  'who (do|does) (you|he|she|they) think (you|he|she|they)',
  "(isn't|wasn't|aren't) (that|this|it) (not )?(your|his|her|their) (job|problem|fault|task|responsibility)",
  'what part of ... (you|they|he|she) (not )?(understand|get)',
  "why (are|do|did|must|can't|is|does|won't|have) (you|he|she|they) (always|never|constantly|ever|people)",
  'why (are|is) (you|he|she|they) (so|such|being) (an? )?<trait>',
  '^(so )?(and )?you call (that|this|it|yourself)',
  'who (told|taught|sold) you (that|this|such) (nonsense|rubbish|crap|garbage)',
  'who (made you|died and|gave you the right|put you in charge|asked you)',
  "what('s| is) (your (problem|excuse)|it with you|the point of you)",
  'what (gives you the right|makes you so special)',
  'what (on earth |the hell |the heck )?were you (even )?thinking',
  '(are|is) (you|he|she|they) (stupid|blind|deaf|mad|crazy|insane|an idiot|out of your mind|even (listening|trying|working|reading|awake|aware))',
  '(whose fault is (this|that|it)|wrong with you)',
  '(do|did|can|will) (you|he|she|they) (even|ever|not) (listen|think|read|learn|care|understand|work|do|know)',
  "(can't|couldn't) (you|he|she|they) (even|ever|read|count|do anything|get anything|do one)",
  '(do i look|do you think i am|do you take me for|am i supposed to|have you lost|have you no|have you nothing)',
  '(how many times|since when (do|are|is|did)|is (it|that) (really |so )?too much to ask)',
  "(think|find) (this|that|it|that's|it's) (is )?(funny|acceptable)",
  '(is this|is that) (a joke|some kind of joke|all you (have|can|did)|the best you)',
] as const;
