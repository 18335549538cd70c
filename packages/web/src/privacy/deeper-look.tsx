import type { Privacy, DeeperLookOffer } from '@micromoment/wire';
import { useEffect } from 'preact/hooks';
import { useAnswer } from '../look/asked.ts';
import { setDeeperLook } from '../practice/deeper-remarks.ts';
import { Decision, type Deciding } from './decision.tsx';
import { say } from './words.ts';

/** Whether one's words may be looked at beyond this device; nothing is shown where an organisation offers nothing. */
export function DeeperLook({ consents, onDecide }: Deciding) {
  const { answer, again } = useAnswer<DeeperLookOffer>('/api/v1/deeper-look');
  const offer = answer?.ok ? answer.value : undefined;
  useEffect(again, [agreementsIn(consents)]);
  useEffect(() => {
    if (offer) setDeeperLook(offer.encoder?.agreed === true || offer.model?.agreed === true);
  }, [offer]);
  return (
    <>
      {offer?.encoder && <Decision about="deeper-look" words={say.deeperLook} note={say.deeperLookNote} isGiven={offer.encoder.agreed} onDecide={onDecide} />}
      {offer?.model && (
        <Decision
          about="language-model"
          words={say.languageModel({ at: offer.model.at })}
          note={say.languageModelNote}
          isGiven={offer.model.agreed}
          onDecide={onDecide}
        />
      )}
    </>
  );
}

/** Changes whenever a line about a look is added. */
const agreementsIn = (consents: Privacy['consents']): number => consents.filter(({ about }) => about === 'deeper-look' || about === 'language-model').length;
