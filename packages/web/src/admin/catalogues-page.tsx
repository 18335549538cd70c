import './catalogues.css';
import { may } from '@micromoment/core';
import type { CataloguesPage as Page } from '@micromoment/wire';
import { useEffect } from 'preact/hooks';
import { ask } from '../doors.ts';
import { expected } from '../identity/who.ts';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { CatalogueCard } from './catalogue-card.tsx';
import { CATALOGUES } from './catalogue-doors.ts';
import { say } from './catalogues-words.ts';
import { SubscribeForm } from './subscribe-form.tsx';

/** The catalogues an organisation subscribes to: what they offer, what is refused and since when, and what becomes of it. */
export function CataloguesPage() {
  const { answer, again, put } = useAnswer<Page>(CATALOGUES);
  const isBeingRead = answer?.ok === true && answer.value.catalogues.some(({ isBeingLookedAt }) => isBeingLookedAt);
  useEffect(() => (isBeingRead ? lookAgain(put) : undefined), [isBeingRead]);
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} />;
  const { catalogues } = answer.value;
  return (
    <div class="catalogues rhythm enter">
      <div>
        <Heading says={say.catalogues}>{say.catalogues}</Heading>
        <p class="muted">{catalogues.length === 0 ? say.none : say.intro}</p>
      </div>
      {catalogues.map((catalogue) => (
        <CatalogueCard key={catalogue.id} catalogue={catalogue} onChanged={put} />
      ))}
      {expected.value && may(expected.value.person, 'administer') && <SubscribeForm onSubscribed={put} />}
    </div>
  );
}

const LOOK_AGAIN_AFTER = 1_500; // milliseconds; a catalogue is read by a job, in seconds

/** Asks again while a catalogue is being read; gives back how to stop. */
function lookAgain(put: (page: Page) => void): () => void {
  const timer = setInterval(() => void ask<Page>('GET', CATALOGUES).then((given) => given.ok && put(given.value)), LOOK_AGAIN_AFTER);
  return () => clearInterval(timer);
}
