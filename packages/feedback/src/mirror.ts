import { openReading } from './look.ts';
import type { Reading } from './reading/reading.ts';
import { SOMEBODY } from './reading/names.ts';
import type { Span } from './reading/span.ts';
import { matches, type Phrase } from './rules/phrase.ts';
import { says } from './rules/phrase-book.ts';

/** What stands in a look back: the words in which a feeling is named, and whether anything the other person visibly did is told. */
export type Mirrored = { readonly feeling: Span | null; readonly tellsReaction: boolean };

/**
 * Holds up what a learner wrote of a trial, and judges nothing. Null where there is nothing to hold up: another language, no text,
 * or words of distress. It may pass over a feeling or a reaction; what it does with that is ask, never say that something is missing.
 */
export function mirror(text: string, language: string): Mirrored | null {
  const opened = openReading(text, { language });
  if (opened.gate !== 'open') return null;
  return {
    feeling: feelingIn(opened.reading),
    tellsReaction: opened.reading.sentences.some((sentence) => says(REACTIONS, sentence) && !says(NO_REACTION, sentence)),
  };
}

function feelingIn({ sentences }: Reading): Span | null {
  for (const sentence of sentences) {
    if (says(NO_FEELING, sentence)) continue;
    const { text, met, place } = sentence;
    const told = FEELINGS.flatMap((phrase) => matches(phrase, text, met));
    const likened = matches(LIKENED, text, met).filter(([, until]) => !GOES_ON.test(text.slice(until)));
    const [first] = [...told, ...likened];
    if (first) return place(...first);
  }
  return null;
}

const THEY = `(she|he|they|everyone|everybody|nobody|the team|the room|my colleague|my manager|my boss|my team|${SOMEBODY})`;
// What somebody may feel in a trial, beside the words that a rule counts as a feeling acknowledged.
const FELT = '(<feeling>|surprised|astonished|startled|curious|calm|calmer|grateful|hopeful|bored|impressed|hesitant|cheerful|confident|defensive|thankful)';
const BEING = "(was|were|am|'m|is|are|felt|feel|feels|got|looked|seemed|sounded|became)";

const FEELINGS: readonly Phrase[] = [
  `(i|we|she|he|they|i'd|my manager|my boss|my colleague|${SOMEBODY}) ${BEING} (<intense> )*${FELT}`,
  `(felt|feeling) (<intense> )*${FELT}`,
];

const LIKENED: Phrase = `(it|that|this) ${BEING} (<intense> )*<feeling>`;
// "It was sad" is what it was like; "it was sad weather" is the weather.
const GOES_ON = /^ (?!(?:for|to|when|because|and|but|at|after|before|though|in|that|so|how|if|or|not|then)\b)[a-z]/;

/** Words for a feeling that name none: a taste, and what a house is always glad to do. */
const NO_FEELING: readonly Phrase[] = [
  '(mad|crazy|nuts) (about|on)',
  '(happy|glad|pleased|delighted|proud|thrilled) to (help|serve|offer|announce|support|assist|inform|provide|welcome)',
];

const DID =
  "(said|told|asked|answered|replied|smiled|grinned|laughed|nodded|shrugged|frowned|sighed|blushed|cried|paused|stopped|hesitated|froze|stayed|went|looked|leaned|sat|stood|left|walked|turned|relaxed|opened|thanked|agreed|disagreed|listened|talked|explained|apologised|apologized|interrupted|ignored|accepted|refused|seemed|sounded|started|began|kept|came (back|over|closer|up)|gave me|wrote back|texted|put (her|his|their|down|away)|took (a breath|notes|it|my|time)|called back|raised|rolled|crossed|closed|spoke|shook|waited|didn't|did not|couldn't|wouldn't)";

const REACTIONS: readonly Phrase[] = [
  `${THEY} (then |just |even |finally |at once |also |only |really |actually |immediately )*${DID}`,
  `${THEY} ... (and|but|then) ${DID}`,
  '(her|his|their) (face|voice|shoulders|eyes|tone|answer|reply|smile|reaction|look|arms|hands)',
  '(there was|then came|after) (a|an) (long |short |awkward |little )*(silence|pause|laugh|smile|sigh|nod)',
];

/** What was said on another occasion answers nothing the learner did. */
const NO_REACTION: readonly Phrase[] = [
  '(said|told|explained|asked|taught|talked) .. (in|during|at) (the|a|our) (training|course|workshop|webinar|video|lesson|seminar|onboarding)',
  '(last|a|two) (year|month|years|months)',
];
