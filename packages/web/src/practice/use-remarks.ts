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
    // Without a look the models and the contrast still stand beside the words, and they are the teaching.
    lookAt(play, response, unfit.split(' ')).then(setLooked, () => setLooked(undefined));
  }, [response, unfit]);
  return looked;
}

async function lookAt({ moment, about, blueprint }: Play<RespondMoment>, response: string, unfit: readonly string[]): Promise<Looked> {
  const { remarksOn, piecesOf } = await fetchLooking();
  const said = remarksOn(response, moment, sceneOf(moment, about.twist), blueprint.language);
  const remarks = said.remarks.filter(({ criterion }) => !unfit.includes(criterion));
  return { said: { ...said, remarks }, pieces: piecesOf(response, remarks) };
}

const fetchLooking = alsoAhead(() => import('./remarks-on.ts'));
