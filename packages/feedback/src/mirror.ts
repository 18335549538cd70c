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
  return { feeling: feelingIn(opened.reading), tellsReaction: opened.reading.sentences.some((sentence) => says(REACTIONS, sentence)) };
}

function feelingIn({ sentences }: Reading): Span | null {
  for (const { text, words, place } of sentences) {
    const [first] = FEELINGS.flatMap((phrase) => matches(phrase, text, words));
    if (first) return place(...first);
  }
  return null;
}

const THEY = `(she|he|they|everyone|everybody|nobody|the team|the room|my colleague|my manager|my boss|my team|${SOMEBODY})`;

const FEELINGS: readonly Phrase[] = [
  "(i|we|she|he|they|it|that|this|i'd) (was|were|am|'m|is|are|felt|feel|feels|got|looked|seemed|sounded|became) (<intense> )*<feeling>",
  '(felt|feeling) (<intense> )*<feeling>',
];

const REACTIONS: readonly Phrase[] = [
  `${THEY} (then |just |even |finally |at once |also |only |really |actually |immediately )*(said|told|asked|answered|replied|smiled|grinned|laughed|nodded|shrugged|frowned|sighed|blushed|cried|paused|stopped|hesitated|froze|stayed|went|looked|leaned|sat|stood|left|walked|turned|relaxed|opened|thanked|agreed|disagreed|listened|talked|explained|apologised|apologized|interrupted|ignored|accepted|refused|seemed|sounded|started|began|kept|came|gave|told|wrote|texted|put|took|called|raised|rolled|crossed|closed|spoke|shook|waited|didn't|did not|couldn't|wouldn't)`,
  '(her|his|their) (face|voice|shoulders|eyes|tone|answer|reply|smile|reaction|look|arms|hands)',
  '(there was|then came|after) (a|an) (long |short |awkward |little )*(silence|pause|laugh|smile|sigh|nod)',
];
