import type { Draft, DraftMoment, Placed } from '@micromoment/format';
import type { MomentKind } from '@micromoment/core';

/** The moments written so far, in order. */
export const momentsOf = (draft: Draft): readonly DraftMoment[] => draft.moments?.value ?? [];

export const ofKind = (draft: Draft, kind: MomentKind): readonly DraftMoment[] => momentsOf(draft).filter(({ value }) => value.kind?.value === kind);

/** A scene with options: the first of a decide moment (no id), or a further one. */
export type DraftScene = {
  readonly id: Placed<string> | undefined;
  readonly scene: Placed<string> | undefined;
  readonly options: readonly DraftOption[];
  readonly at: Placed<unknown>;
};
export type DraftOption = NonNullable<DraftMoment['value']['options']>['value'][number];

/** The scenes of a decide moment, the first one first. */
export function scenesOf(moment: DraftMoment): readonly DraftScene[] {
  const { scene, options, scenes } = moment.value;
  const further = (scenes?.value ?? []).map((each) => ({ id: each.value.id, scene: each.value.scene, options: each.value.options?.value ?? [], at: each }));
  return [{ id: undefined, scene, options: options?.value ?? [], at: options ?? moment }, ...further];
}

/** How a moment is spoken of: by its id, or its place in the list. */
export const called = (moment: DraftMoment, draft: Draft): string => `"${moment.value.id?.value ?? `moment ${momentsOf(draft).indexOf(moment) + 1}`}"`;

/** Every text of a draft that people read, in order: titles, scenes, what is said, what comes of it. Ids, kinds and units are left out. */
export function proseOf(draft: Draft): readonly Placed<string>[] {
  if (walked?.draft !== draft) walked = { draft, prose: walkProse(draft) };
  return walked.prose;
}

// Several rules read all of it one after another, and a draft never changes. Only the last one is kept: a map would outlive many.
let walked: { readonly draft: Draft; readonly prose: readonly Placed<string>[] } | undefined;

/** The texts among these in which a pattern may stand. All of them are searched as one first: hardly any holds what a rule looks for. @param pattern not tied to the start or end of a text */
export function thatMayHold(texts: readonly Placed<string>[], pattern: RegExp): readonly Placed<string>[] {
  const all = texts.map(({ value }) => value).join('\n');
  return all.search(pattern) === -1 ? [] : texts.filter(({ value }) => value.search(pattern) !== -1);
}

function walkProse(draft: Draft): readonly Placed<string>[] {
  const prose: Placed<string>[] = [];
  const walk = (held: unknown, key: string): void => {
    if (held === null || typeof held !== 'object' || NOT_PROSE.has(key)) return;
    if (!('value' in held)) return;
    if (typeof held.value === 'string') prose.push(held as Placed<string>); // a placed value whose value is a text
    else if (Array.isArray(held.value)) for (const member of held.value) walk(member, '');
    else if (held.value !== null && typeof held.value === 'object') for (const [inner, each] of Object.entries(held.value)) walk(each, inner);
  };
  for (const [key, held] of Object.entries(draft)) walk(held, key);
  return prose;
}

// `source` tells where a story comes from and may name a publication; the rest are ids, units and words of the format.
const NOT_PROSE = new Set([
  'blueprint',
  'id',
  'kind',
  'language',
  'family',
  'from',
  'when',
  'develops',
  'replaces',
  'retired',
  'prefer',
  'after',
  'beside',
  'asks',
  'ask-of',
  'shows',
  'next',
  'criteria',
  'horizon',
  'within',
  'source',
]);

/** How many words a text has: stretches between white space that hold a letter or a figure. */
export function countWords(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < SIGNS.length ? SIGNS[code] : kindOf(text, at);
    if (kind === SPACE) isCounted = false;
    else if (kind === LETTER && !isCounted) {
      isCounted = true;
      count += 1;
    }
  }
  return count;
}

const isLetterOrFigure = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') || (sign > '\u007f' && /[\p{L}\p{N}]/u.test(sign));

const [OTHER, SPACE, LETTER] = [0, 1, 2] as const;

/** What an ASCII sign is to the count, by its code. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code), 0));

/** The same of any sign, given where it stands: the second unit of a pair says nothing of its own. */
function kindOf(text: string, at: number): number {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/\s/.test(sign)) return SPACE;
  return isLetterOrFigure(sign) ? LETTER : OTHER;
}

/** The words of a text in order: runs of letters, figures and straight apostrophes. */
export function wordsIn(text: string): readonly string[] {
  // What is written in pairs of units is rare, and left to the pattern.
  if (/[\ud800-\udfff]/.test(text)) return text.match(/[\p{L}\p{N}']+/gu) ?? [];
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === APOSTROPHE || (code < SIGNS.length ? SIGNS[code] : kindOf(text, at)) === LETTER) from = from === -1 ? at : from;
    else if (from !== -1) {
      words.push(text.slice(from, at));
      from = -1;
    }
  }
  return from === -1 ? words : [...words, text.slice(from)];
}

const APOSTROPHE = 39;
