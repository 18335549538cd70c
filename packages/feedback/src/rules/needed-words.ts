import { WORD_LISTS, type WordList } from './word-lists.ts';

/** Of a need, a sentence must meet one way; of a way, it must hold every word. */
export type Need = readonly Way[];
export type Way = readonly string[];

/**
 * What a sentence must hold before a phrase can stand in it. A regular expression costs most the first times it runs, and ten run for nothing
 * where one would do; a sentence that lacks a needed word never runs it. What cannot be told simply (endings, parts of a word) needs nothing.
 */
export const neededWords = (says: string): readonly Need[] => needsOf(partsOf(says.replace(/^\^/, '').replace(/\$$/, '')), true, true);

/** The words of a sentence as a phrase may meet them: whole, and up to or from an apostrophe or hyphen; "#" where there is a number. */
export function wordsIn(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  if (/\d/.test(sentence)) words.add('#');
  for (const run of sentence.match(RUN) ?? []) {
    words.add(run);
    // Most words have no joint.
    if (!JOINT.test(run)) continue;
    for (let at = 1; at < run.length; at += 1) {
      if (!JOINT.test(run[at] ?? '')) continue;
      words.add(run.slice(0, at));
      words.add(run.slice(at + 1));
      words.add(run.slice(run.lastIndexOf('-', at - 1) + 1, at));
    }
  }
  return words;
}

/** The letters of every script, as plain ranges: the classes of Unicode make each expression of a phrase fifty times as dear to compile. */
export const LETTERS = String.raw`a-z\u00aa\u00b5\u00ba\u00df-\u02ff\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdcf`;
const RUN = new RegExp(`[0-9${LETTERS}][0-9${LETTERS}'%-]*`, 'g');
const JOINT = /['%-]/;

/** Plain text, or a group of which one stands there, or maybe none; a list is a group of its words. */
type Part = string | { readonly either: readonly (readonly Part[])[]; readonly orNone: boolean; readonly whole?: Need };

const TOKEN = /[()|]|<[a-z-]+>|[^()|<]+/g;

function partsOf(says: string): readonly Part[] {
  const tokens = says.match(TOKEN) ?? [];
  let at = 0;
  const group = (): Part[][] => {
    let parts: Part[] = [];
    const either = [parts];
    for (; at < tokens.length && tokens[at] !== ')'; at += 1) {
      const token = tokens[at] ?? '';
      if (token === '|') either.push((parts = []));
      else if (token === '(') {
        at += 1;
        parts.push({ either: group(), orNone: REPEAT.test(tokens[at + 1] ?? '') });
      } else if (token.startsWith('<')) parts.push(listed(token));
      else if (tokens[at - 1] !== ')' || token.replace(REPEAT, '') !== '') parts.push(tokens[at - 1] === ')' ? token.replace(REPEAT, '') : token);
    }
    return either;
  };
  return group()[0] ?? [];
}

const REPEAT = /^[?*]/;

/** What the parts need one after another. @param opens if a word may begin where they begin @param closes if one may end where they end */
function needsOf(parts: readonly Part[], opens: boolean, closes: boolean): readonly Need[] {
  return parts.flatMap((part, index): readonly Need[] => {
    if (typeof part !== 'string' && part.orNone) return [];
    const from = isEdge(parts, index - 1, opens, BEFORE);
    const until = isEdge(parts, index + 1, closes, AFTER);
    const whole = typeof part !== 'string' && from && until ? part.whole : undefined;
    const ways = typeof part === 'string' ? [wordsOf(part, from, until)] : (whole ?? part.either.flatMap((way) => waysOf(way, from, until)));
    return ways.every((way) => way.length > 0) ? [ways] : [];
  });
}

/** The ways to meet one way of a group: of what it needs, what can be met in fewest ways. An empty one if it needs nothing. */
const waysOf = (way: readonly Part[], opens: boolean, closes: boolean): Need =>
  needsOf(way, opens, closes).reduce<Need>((fewest, need) => (fewest[0]?.length === 0 || need.length < fewest.length ? need : fewest), [[]]);

function wordsOf(text: string, opens: boolean, closes: boolean): Way {
  const words = text.split(' ');
  return words.filter((word, at) => PLAIN.test(word) && (opens || at > 0) && (closes || at < words.length - 1));
}

// What has a sign of a regular expression in it ("breasts?") may be more than one word, and needs nothing. What begins with an apostrophe or is
// a per cent sign ("'re" after a blank) is no word of any sentence, and need not be looked at.
const PLAIN = /^[^.*"[?+]+$/;

/** What stands next to a word and leaves it whole, and which end of a way of a group is next to it. */
type Edge = { readonly at: 0 | -1; readonly leavesWhole: RegExp };
const BEFORE: Edge = { at: -1, leavesWhole: / $/ };
const AFTER: Edge = { at: 0, leavesWhole: /^[ '-]/ };

/** @param at the part that is next to the word @param outermost what holds where there is none */
function isEdge(parts: readonly Part[], at: number, outermost: boolean, edge: Edge): boolean {
  const part = parts[at];
  if (part === undefined) return outermost;
  if (typeof part === 'string') return edge.leavesWhole.test(part);
  const leavesWhole = part.either.every((way) => {
    const next = way.at(edge.at);
    return typeof next === 'string' && edge.leavesWhole.test(next);
  });
  return leavesWhole && (!part.orNone || isEdge(parts, edge.at === 0 ? at + 1 : at - 1, outermost, edge));
}

const lists = new Map<string, Part>();

/** @param angled a list as phrases are written, its name in angles */
function listed(angled: string): Part {
  const known = lists.get(angled) ?? groupOf(WORD_LISTS[angled.slice(1, -1) as WordList].split(' ')); // phrases hold no other name
  lists.set(angled, known);
  return known;
}

const groupOf = (entries: readonly string[]): Part => ({
  either: entries.map((entry) => [entry.replaceAll('_', ' ')]),
  orNone: false,
  whole: entries.map((entry) => entry.split('_')),
});
