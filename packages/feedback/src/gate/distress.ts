import type { Reading } from '../reading/reading.ts';
import { says } from '../rules/phrase-book.ts';

/**
 * True if the text speaks of self-harm, violence, harassment, discrimination, or a formal grievance. It errs towards true:
 * a missed remark costs nothing, coaching someone in danger does.
 */
export const speaksOfDistress = ({ sentences }: Reading): boolean =>
  sentences.some((sentence) => says(DISTRESS, sentence) && !says(FIGURES_OF_SPEECH, sentence));

const DISTRESS = [
  '(kill|killing|hurt|hurting|harm|harming|cut|cutting) (myself|yourself|himself|herself|themselves|themself)',
  '(suicide|suicidal|self-harm|self harm|overdose|end my life|end it all|take my own life|take your own life|end your life)',
  '(want|wanted|wants|wish|rather|ready) (to|i was|i were|you were|he was|she was|be) (die|dead|not be here|disappear forever)',
  "(don't|do not|didn't) (want|wanted) to (live|be alive|wake up|go on living)",
  "(can't|cannot) go on (living|anymore|any more|like this any longer)",
  'no (reason|point) (to|in) (live|living|going on)',
  '(sexual|sexually|racial|racially) (harass|harassed|harassing|harassment|abuse|abused|assault|assaulted)',
  '(harassed|harassing|harassment|harasses|assaulted|assault|raped|rape|molested|groped|groping|stalked|stalking|blackmailed)',
  '(touched|touching|touches|grabbed|groped|kissed) (me|you|her|him) (inappropriately|without|there|on the|in the)',
  '(hit|hits|punched|slapped|kicked|beat|beats|choked|threatened|threatens|threatening) (me|you|her|him) (.. )?(at home|with|again|physically|because|when|if|in the face|to)',
  '(physically|sexually|verbally|emotionally) (abused|abusive|attacked|assaulted|violent)',
  '(bullied|bullying) (me|us|by|at work)',
  '(file|filed|filing|raise|raised|lodge|lodged|submit|submitted) a (formal )?(grievance|complaint against)',
  '(discriminated|discriminating|discrimination) (against)?',
  '(panic attacks|panic attack|nervous breakdown|eating disorder|self-harming|relapse|relapsed)',
  '(domestic|partner) (violence|abuse)',
  'not safe (at home|with him|with her|at work)',
] as const;

const FIGURES_OF_SPEECH = ['(killing|kills|kill) (the|this|that|it|me with|time)', 'beat (yourself|myself) up'] as const;
