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
  const known = walked.get(draft);
  if (known) return known;
  const prose = walkProse(draft);
  walked.set(draft, prose);
  return prose;
}

// Several rules read all of it, and a draft never changes.
const walked = new WeakMap<Draft, readonly Placed<string>[]>();

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
  for (const sign of text) {
    if (isSpace(sign)) isCounted = false;
    else if (!isCounted && isLetterOrFigure(sign)) {
      isCounted = true;
      count += 1;
    }
  }
  return count;
}

// Most signs are ASCII and need no pattern.
const isSpace = (sign: string): boolean => (sign <= '\u007f' ? sign === ' ' || (sign >= '\t' && sign <= '\r') : /\s/.test(sign));
const isLetterOrFigure = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') || (sign > '\u007f' && /[\p{L}\p{N}]/u.test(sign));
