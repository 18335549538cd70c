import { isCriterion, shortLook, speaks, type CriterionName, type ShortLook } from '@micromoment/feedback';
import type { Draft, DraftMoment, Placed } from '@micromoment/format';
import { ofKind } from './draft-walk.ts';
import { remembering } from './remembered.ts';

/** What a moment says of one of its models or contrasts: that its words show a criterion, or that they do not. */
export type Claim = {
  readonly of: 'model' | 'contrast';
  readonly text: Placed<string>;
  readonly name: CriterionName;
  readonly shows: boolean;
  /** What the moment asks for, which a contrast misses. */
  readonly wanted: 'present' | 'absent';
  readonly mostWords: number;
};

/** A model keeps every criterion of its moment, and a contrast breaks the one it is there for. */
export const claimsOf = (draft: Draft): readonly Claim[] => ofKind(draft, 'respond').flatMap(claimsIn);

function claimsIn({ value: { criteria, models, contrasts, 'max-words': most } }: DraftMoment): Claim[] {
  const mostWords = most?.value ?? 45;
  const asked = Object.entries(criteria?.value ?? {}).flatMap(([name, wanted]) => (isCriterion(name) ? [{ name, wanted: wanted.value, mostWords }] : []));
  return [
    ...(models?.value ?? []).flatMap(({ value: { text } }) =>
      text ? asked.map((one) => ({ of: 'model' as const, text, shows: one.wanted === 'present', ...one })) : [],
    ),
    ...(contrasts?.value ?? []).flatMap(({ value: { text, shows } }) => {
      const one = asked.find(({ name }) => name === shows?.value);
      return text && one ? [{ of: 'contrast' as const, text, shows: one.wanted === 'absent', ...one }] : [];
    }),
  ];
}

/** What feedback sees in the words a claim is made of. A look keeps what it has seen. */
export function lookAt({ text: { value }, mostWords }: Claim): ShortLook {
  const looks = looksAt(value);
  const seen = looks.get(mostWords) ?? shortLook(value, { language: 'en', mostWords });
  looks.set(mostWords, seen);
  return seen;
}

/** The looks at a text, by how many words its moment allows. */
const looksAt = /* @__PURE__ */ remembering(() => new Map<number, ShortLook>());

/** True of a claim that the look contradicts, and is right often enough to be taken at its word. */
export const isKnownWrong = (claim: Claim): boolean =>
  claim.shows ? isMissKnown(claim.name) && lookAt(claim).misses(claim.name) : isShowingKnown(claim.name) && lookAt(claim).finds(claim.name);

/** What is found is believed only of criteria that are right often enough to speak to learners: an author is told no more than they are. */
export const isShowingKnown = (name: CriterionName): boolean => speaks(name, 0, 'en');

/** Absence is believed only of criteria that find nearly all there is; of the others silence says nothing. */
const isMissKnown = (name: CriterionName): boolean => FINDS_NEARLY_ALL.has(name);

const FINDS_NEARLY_ALL: ReadonlySet<CriterionName> = new Set(['question', 'one-question', 'brief']);
