import { blueprintChanges, stranded, type Blueprint, type Change, type Revision } from '@micromoment/core';
import { parse, revisionOf, type Draft, type DraftMoment } from '@micromoment/format';
import { lint, type Finding } from '@micromoment/lint';

/** What a text says: the blueprint if it is one, where its moments stand, and which revision it would be. */
export type Parsed = { readonly blueprint: Blueprint | null; readonly revision: Revision | null; readonly moments: readonly MomentPlace[] };

/** Where a moment and its twists stand, as offsets into the text. */
export type MomentPlace = Stretch & { readonly id: string; readonly twists: readonly (Stretch & { readonly id: string })[] };
type Stretch = { readonly from: number; readonly to: number };

export function parsed(text: string): Parsed {
  const { blueprint, draft } = parse(text);
  return { blueprint: blueprint ?? null, revision: blueprint ? revisionOf(blueprint) : null, moments: placesIn(draft) };
}

/** What is to be said of a text: its findings, and what it changes for whom against the text that is in use. */
export type Judged = { readonly findings: readonly Finding[]; readonly changes: readonly Change[]; readonly lost: readonly string[] };

/** @param published the text in use, which people practise now; undefined for a blueprint that is new */
export function judged(text: string, published: string | undefined): Judged {
  const findings = lint(text, published === undefined ? {} : { previous: published });
  const was = published === undefined ? undefined : parse(published).blueprint;
  const is = was && parse(text).blueprint;
  return { findings, changes: was && is ? blueprintChanges(was, is) : [], lost: was && is ? stranded(was, is) : [] };
}

const placesIn = ({ moments }: Draft): readonly MomentPlace[] =>
  (moments?.value ?? []).flatMap((moment) => {
    const id = moment.value.id?.value;
    return id === undefined ? [] : [{ id, ...stretchOf(moment), twists: twistsIn(moment) }];
  });

const twistsIn = ({ value: { twists } }: DraftMoment): MomentPlace['twists'] =>
  (twists?.value ?? []).flatMap((twist) => {
    const id = twist.value.id?.value;
    return id === undefined ? [] : [{ id, ...stretchOf(twist) }];
  });

const stretchOf = ({ whole: { from, to } }: { readonly whole: Stretch }): Stretch => ({ from, to });
