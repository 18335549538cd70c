import { ACCEPT_RULES, may, type Instant } from '@micromoment/core';
import type { CataloguesPage, CatalogueTold, OfferTold, WithdrawnTold } from '@micromoment/wire';
import { useId, useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { expected } from '../identity/who.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { CATALOGUES, offerPage } from './catalogue-doors.ts';
import { say } from './catalogues-words.ts';
import { EndSubscription } from './end-subscription.tsx';

type Changed = (page: CataloguesPage) => void;

/** One catalogue: whose it is, how it fares, what waits for an answer. */
export function CatalogueCard({ catalogue, onChanged }: { catalogue: CatalogueTold; onChanged: Changed }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const change = async (verb: string, body: object, told?: string) => {
    const changed = await ask<CataloguesPage>('POST', `${CATALOGUES}/${catalogue.id}/${verb}`, body);
    setRefusal(changed.ok ? undefined : changed.problem);
    if (!changed.ok) return;
    if (told) announce(told);
    onChanged(changed.value);
  };
  const waiting = catalogue.offers.filter(({ answer }) => answer === null);
  const answered = catalogue.offers.filter(({ answer }) => answer !== null);
  return (
    <section class="card rhythm" aria-labelledby={`catalogue-${catalogue.id}`}>
      <Origin catalogue={catalogue} />
      {refusal && <Trouble refusal={refusal} />}
      {catalogue.trouble && <Refused catalogue={catalogue} />}
      {catalogue.withdrawn.length > 0 && <WithdrawnList withdrawn={catalogue.withdrawn} />}
      <div>
        <p>{say.waiting({ count: waiting.length })}</p>
        <Offers subscription={catalogue.id} offers={waiting} />
      </div>
      {answered.length > 0 && (
        <details>
          <summary>{say.answered({ count: answered.length })}</summary>
          <Offers subscription={catalogue.id} offers={answered} />
        </details>
      )}
      <Rule catalogue={catalogue} onRule={(rule) => void change('rule', { rule }, say.ruleSet)} />
      <div class="row">
        <button
          class="button quiet"
          aria-disabled={catalogue.isBeingLookedAt}
          onClick={() => catalogue.isBeingLookedAt || void change('look', {}, say.looking)}
        >
          {say.lookNow}
        </button>
        {expected.value && may(expected.value.person, 'administer') && <EndSubscription title={catalogue.title} onEnd={() => void change('removal', {})} />}
      </div>
    </section>
  );
}

const Origin = ({ catalogue: { id, title, publisher, address, fingerprint, lookedAt, isBeingLookedAt } }: { catalogue: CatalogueTold }) => (
  <div>
    <h2 id={`catalogue-${id}`}>{title}</h2>
    <p class="note">{say.by({ name: publisher })}</p>
    <p class="note catalogue-address">{address}</p>
    <p class="note">{say.key({ fingerprint })}</p>
    <p class="note">{isBeingLookedAt ? say.looking : lookedAt === null ? say.neverLooked : say.looked({ day: day(lookedAt) })}</p>
  </div>
);

/** What is refused, since when and why; that what was here before stays in use comes first. */
const Refused = ({ catalogue: { trouble } }: { catalogue: CatalogueTold }) =>
  trouble && (
    <div class="trouble">
      <p>
        <strong>{say.refusedSince({ day: day(trouble.since) })}</strong>
      </p>
      <ul class="stack" lang="en">
        {trouble.told.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );

/** What the publisher has taken back and why. Those who practise it go on; what becomes of it is for an author to say. */
const WithdrawnList = ({ withdrawn }: { withdrawn: readonly WithdrawnTold[] }) => (
  <div class="well">
    <h3>{say.withdrawn}</h3>
    <ul class="catalogue-offers">
      {withdrawn.map(({ blueprint, number, title, language, withdrawnAt, because, isInUse }) => (
        <li key={`${blueprint} ${number}`}>
          <p>
            <strong lang={language} dir="auto">
              {title}
            </strong>
          </p>
          <p lang={language} dir="auto">
            {because}
          </p>
          <p class="note">
            {say.withdrawnRelease({ number, day: day(withdrawnAt) })} {isInUse ? say.withdrawnInUse : say.withdrawnOffered}
          </p>
          {isInUse && <a href={`/studio/write/${encodeURIComponent(blueprint)}`}>{say.toStudio}</a>}
        </li>
      ))}
    </ul>
  </div>
);

const Offers = ({ subscription, offers }: { subscription: string; offers: readonly OfferTold[] }) => (
  <ul class="catalogue-offers">
    {offers.map(({ blueprint, number, title, behaviour, language, publishedAt, answer, inUse }) => (
      <li key={blueprint}>
        <a href={offerPage({ subscription, blueprint, number })} lang={language} dir="auto">
          {title}
        </a>
        <p lang={language} dir="auto">
          {behaviour.charAt(0).toUpperCase() + behaviour.slice(1)}
        </p>
        <p class="note">
          {say.release({ number, day: day(publishedAt) })}
          {answer && `, ${say[`answer.${answer}`]}`}. {say[`inUse.${inUse}`]}
        </p>
      </li>
    ))}
  </ul>
);

function Rule({ catalogue: { rule }, onRule }: { catalogue: CatalogueTold; onRule: (rule: string) => void }) {
  const id = useId();
  return (
    <div class="writing">
      <label for={id}>{say.rule}</label>
      <p class="note" id={`${id}-note`}>
        {say.ruleNote}
      </p>
      <select id={id} value={rule} aria-describedby={`${id}-note`} onChange={(event) => onRule(event.currentTarget.value)}>
        {ACCEPT_RULES.map((known) => (
          <option key={known} value={known}>
            {say[`rule.${known}`]}
          </option>
        ))}
      </select>
    </div>
  );
}

const day = (at: Instant): string => dayWords(at, presentTime.value, zone.value);
