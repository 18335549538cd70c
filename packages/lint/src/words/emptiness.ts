import type { Word } from './tagged.ts';
import { EVALUATIVE_ADJECTIVES, PERSON_NOUNS } from './word-lists.ts';

/** "Says things", "tells people stuff", "does something nice": the object names nothing at all. The words that do not. */
export function emptyObject(rest: readonly Word[]): readonly Word[] | undefined {
  const [first] = rest;
  const at = first && (PERSON_NOUNS.has(first.lemma) || ['others', 'them', 'everyone'].includes(first.lower)) ? 1 : 0;
  const [thing, after] = [rest[at], rest[at + 1]];
  if (!thing || !NOTHINGS.has(thing.lower)) return undefined;
  if (after && EVALUATIVE_ADJECTIVES.has(after.lower)) return rest.slice(0, at + 2);
  return !after || thing.lower === 'things' || thing.lower === 'stuff' ? rest.slice(0, at + 1) : undefined;
}

const NOTHINGS = new Set(['thing', 'things', 'stuff', 'something', 'anything', 'everything']);

/** "Uses the feedback model", "applies a new framework", "follows the process": a name in place of what one would see. */
export function namesMethod(verb: Word, object: Word | undefined): boolean {
  if (!object) return false;
  return (APPLYING.has(verb.lemma) && METHODS.has(object.lemma)) || (verb.lemma === 'follow' && COURSES.has(object.lemma));
}

const APPLYING = new Set('use utilise utilize apply employ adopt implement practise practice follow'.split(' '));
const METHODS = new Set('model method methodology framework technique approach principle concept theory strategy skill'.split(' '));
const COURSES = new Set('process procedure protocol policy rule guideline standard regulation workflow plan code'.split(' '));
