import type { LookedFor, RespondMoment } from '@micromoment/core';
import { isCriterion, look, remarksOn as remarksFrom, type Remark, type Span } from '@micromoment/feedback';

/** What may be said about a learner's own words, looked at on this device alone. */
export type Said = {
  readonly remarks: readonly Remark[];
  /** True when the words speak of harm or a crisis: then nothing is coached. */
  readonly distress: boolean;
};

/** The same, with how much of what the moment asks for this device was unsure of; nothing where it could not look. */
export type SaidHere = Said & { readonly looked: LookedFor | undefined };

/** Looks at a response to a moment; says little, and nothing when unsure. */
export function remarksOn(response: string, moment: Pick<RespondMoment, 'criteria' | 'ask' | 'maxWords'>, scene: string, language: string): SaidHere {
  const options = { language, prompt: `${scene}\n${moment.ask}`, ...(moment.maxWords === undefined ? {} : { mostWords: moment.maxWords }) };
  const seen = look(response, options);
  const states = Object.keys(moment.criteria).flatMap((name) => (isCriterion(name) ? [seen.criteria[name].state] : []));
  const looked = { criteria: states.length, unsure: states.filter((state) => state === 'unsure').length };
  return {
    remarks: remarksFrom(seen, moment.criteria, language),
    distress: seen.gate === 'distress',
    looked: seen.gate === 'open' && states.length > 0 ? looked : undefined,
  };
}

/** A text in pieces, each with the kind of remark that is about it, if any; where two overlap, the first has the words. */
export function piecesOf(text: string, said: readonly Remark[]): readonly Piece[] {
  const marks = said.flatMap(({ kind, spans }) => spans.map((span) => ({ kind, span }))).toSorted((a, b) => a.span[0] - b.span[0]);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { kind, span } of marks) {
    const [start, end] = within(span, text);
    if (start < reached || end <= start) continue;
    pieces.push({ text: text.slice(reached, start), kind: undefined }, { text: text.slice(start, end), kind });
    reached = end;
  }
  return [...pieces, { text: text.slice(reached), kind: undefined }].filter((piece) => piece.text !== '');
}
export type Piece = { readonly text: string; readonly kind: Remark['kind'] | undefined };

const within = ([start, end]: Span, { length }: string): Span => [Math.max(0, start), Math.min(length, end)];
