import './catalogues.css';
import type { CataloguesPage, OfferPreview } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { CATALOGUES, offerAt, offerDoor } from './catalogue-doors.ts';
import { say } from './catalogues-words.ts';
import { OfferAnswers } from './offer-answers.tsx';
import { OfferBody } from './offer-body.tsx';

/** One release, to be looked at before it is answered: what it says, what it would change for whom, and the three answers. */
export function OfferPage({ parts }: { parts: readonly string[] }) {
  const name = offerAt(parts);
  const preview = useAnswer<OfferPreview>(offerDoor(name));
  const page = useAnswer<CataloguesPage>(CATALOGUES);
  if (!preview.answer || !page.answer) return <Waiting lines={6} />;
  const offer = page.answer.ok
    ? page.answer.value.catalogues.find(({ id }) => id === name.subscription)?.offers.find(({ blueprint }) => blueprint === name.blueprint)
    : undefined;
  if (!preview.answer.ok || !offer) {
    const refusal = preview.answer.ok ? { code: 'no-such-release', what: say.cannotShowOffer, remedy: '' } : preview.answer.problem;
    return (
      <TroublePage heading={say.cannotShowOffer} refusal={refusal}>
        <a class="button" href="/admin/catalogues">
          {say.toCatalogues}
        </a>
      </TroublePage>
    );
  }
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={offer.title} eyebrow={<a href="/admin/catalogues">{say.toCatalogues}</a>}>
          <span lang={offer.language} dir="auto">
            {offer.title}
          </span>
        </Heading>
        <p class="story" lang={offer.language} dir="auto">
          {offer.behaviour.charAt(0).toUpperCase() + offer.behaviour.slice(1)}
        </p>
        <p class="note">
          {say[`inUse.${offer.inUse}`]}
          {offer.answer && ` (${say[`answer.${offer.answer}`]})`}
        </p>
      </div>
      <OfferAnswers name={name} offer={offer} onAnswered={page.put} />
      <OfferBody preview={preview.answer.value} isNew={offer.inUse === 'nothing'} language={offer.language} />
    </div>
  );
}
