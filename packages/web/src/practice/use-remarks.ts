import type { RespondMoment } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import { alsoAhead } from '../look/later.tsx';
import type { Play } from './play.ts';
import type { Piece, Said } from './remarks-on.ts';
import { sceneOf } from './scene.tsx';

/** What may be said about a response, and the response in marked pieces. */
export type Looked = { readonly said: Said; readonly pieces: readonly Piece[] };

/** A look at the response of a play; undefined until the looking has arrived, and when it does not. */
export function useRemarks(play: Play<RespondMoment>): Looked | undefined {
  const [looked, setLooked] = useState<Looked>();
  const { response = '', unfit = '' } = play.pen.words.value;
  useEffect(() => {
    let isShown = true;
    const show = (found: Looked | undefined) => void (isShown && setLooked(found));
    // Without a look the models and the contrast still stand beside the words, and they are the teaching.
    lookAt(play, response, unfit.split(' '), show).catch(() => show(undefined));
    return () => void (isShown = false);
  }, [response, unfit]);
  return looked;
}

/** Shows what this device sees at once, and then, for a person who agreed to it, what the deeper look says. */
async function lookAt(
  { moment, about, blueprint }: Play<RespondMoment>,
  response: string,
  unfit: readonly string[],
  show: (looked: Looked) => void,
): Promise<void> {
  const { remarksOn, piecesOf, looksDeeper, deeperRemarks } = await fetchLooking();
  const scene = sceneOf(moment, about.twist);
  const present = (said: Said) => {
    const remarks = said.remarks.filter(({ criterion }) => !unfit.includes(criterion));
    show({ said: { ...said, remarks }, pieces: piecesOf(response, remarks) });
  };
  const here = remarksOn(response, moment, scene, blueprint.language);
  present(here);
  if (here.distress || !looksDeeper()) return;
  const deeper = await deeperRemarks(response, moment, scene, blueprint.language);
  if (deeper) present(deeper);
}

const fetchLooking = alsoAhead(async () => ({ ...(await import('./remarks-on.ts')), ...(await import('./deeper-remarks.ts')) }));
