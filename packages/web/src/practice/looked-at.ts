import type { LookedFor, RespondMoment } from '@micromoment/core';
import { deeperRemarks, looksDeeper } from './deeper-remarks.ts';
import { piecesOf, remarksOn, type Piece, type Said } from './remarks-on.ts';

/** What may be said about a response, the response in marked pieces, and how much this device was unsure of. */
export type Looked = { readonly said: Said; readonly pieces: readonly Piece[]; readonly counts: LookedFor | undefined };

export type LookedAt = {
  readonly response: string;
  readonly moment: RespondMoment;
  readonly scene: string;
  readonly language: string;
  /** The criteria of remarks that were waved away, with spaces between. */
  readonly unfit: string;
};

/** Shows what this device sees at once, and then, for a person who agreed to it, what the deeper look says. */
export async function lookAt({ response, moment, scene, language, unfit }: LookedAt, show: (looked: Looked) => void): Promise<void> {
  const waved = unfit.split(' ');
  const here = remarksOn(response, moment, scene, language);
  const present = (said: Said) => {
    const remarks = said.remarks.filter(({ criterion }) => !waved.includes(criterion));
    show({ said: { ...said, remarks }, pieces: piecesOf(response, remarks), counts: here.looked });
  };
  present(here);
  if (here.distress || !looksDeeper()) return;
  const deeper = await deeperRemarks(response, moment, scene, language);
  if (deeper) present(deeper);
}
