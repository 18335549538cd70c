import type { RespondMoment } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import { alsoAhead } from '../look/later.tsx';
import type { Looked } from './looked-at.ts';
import type { Play } from './play.ts';
import { sceneOf } from './scene.tsx';

/** A look at the response of a play; undefined until the looking has arrived, and when it does not. */
export function useRemarks({ pen, moment, about, blueprint: { language } }: Play<RespondMoment>): Looked | undefined {
  const [looked, setLooked] = useState<Looked>();
  const { response = '', unfit = '' } = pen.words.value;
  useEffect(() => {
    let isShown = true;
    const show = (found?: Looked) => void (isShown && setLooked(found));
    // Without a look the models and the contrast still stand beside the words, and they are the teaching.
    fetchLooking()
      .then(({ lookAt }) => lookAt({ response, moment, scene: sceneOf(moment, about.twist), language, unfit }, show))
      .catch(() => show());
    return () => void (isShown = false);
  }, [response, unfit]);
  return looked;
}

const fetchLooking = alsoAhead(() => import('./looked-at.ts'));
