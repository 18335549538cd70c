import './people.css';
import type { Sighting } from '@micromoment/core';
import type { ObservationCard } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { Choices } from '../look/choices.tsx';
import { Heading } from '../look/heading.tsx';
import { Trouble, TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { Writing } from '../look/writing.tsx';
import { place } from '../router.ts';
import { say as sayOfAll } from '../look/words.ts';
import { begunFor, forgetBegun, keepBegun, type Begun } from './begun-notice.ts';
import { say } from './words.ts';

/** Thirty seconds of a colleague: one behaviour, three answers, a sentence if they like. No account. */
export function NoticePage() {
  const token = place.value.fragment;
  return token === '' ? (
    <TroublePage heading={say.linkIncomplete} refusal={{ code: 'link-without-token', what: say.lastPartMissing, remedy: say.openWhole }} />
  ) : (
    <Asked key={token} token={token} />
  );
}

function Asked({ token }: { token: string }) {
  const [card, setCard] = useState<ObservationCard>();
  const [refusal, setRefusal] = useState<Refusal>();
  const look = () => {
    setRefusal(undefined);
    void ask<ObservationCard>('POST', '/api/v1/observations/look', { token }).then((answer) =>
      answer.ok ? setCard(answer.value) : setRefusal(answer.problem),
    );
  };
  useEffect(look, []);
  if (refusal) return <Unopened refusal={refusal} again={look} />;
  if (!card) return <Waiting />;
  switch (card.state) {
    case 'open':
      return <Question card={card} token={token} onAnswered={setCard} />;
    case 'answered':
      return <Closed heading={say.thankYou} text={say.withNobodyElse({ name: firstName(card.learner) })} />;
    case 'expired':
      return <Closed heading={say.ranOut} text={say.nothingToDo({ name: firstName(card.learner) })} />;
  }
}

/** A link that leads nowhere, or one that may be as good as any while the server is out of reach. */
function Unopened({ refusal, again }: { refusal: Refusal; again: () => void }) {
  if (refusal.status > 0 && refusal.status < 500) return <TroublePage heading={say.linkOpensNothing} refusal={refusal} />;
  return (
    <TroublePage heading={sayOfAll.outOfReach} refusal={{ ...refusal, remedy: sayOfAll.checkAndTry }} safe={say.linkStaysGood}>
      <button type="button" class="button" onClick={again}>
        {sayOfAll.tryAgain}
      </button>
    </TroublePage>
  );
}

type Asking = { readonly card: ObservationCard; readonly token: string; readonly onAnswered: (card: ObservationCard) => void };

function Question({ card, token, onAnswered }: Asking) {
  const [{ sighting, note }, setBegun] = useState(() => begunFor(token));
  const [refusal, setRefusal] = useState<Refusal>();
  const learner = firstName(card.learner);
  const write = (begun: Begun) => {
    setBegun(begun);
    keepBegun(token, begun);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (!sighting) return;
    const answer = await ask<ObservationCard>('POST', '/api/v1/observations', { token, sighting, ...(note.trim() === '' ? {} : { note: note.trim() }) });
    if (!answer.ok) return setRefusal(answer.problem);
    forgetBegun(token);
    onAnswered(answer.value);
  };
  return (
    <form class="notice rhythm enter" onSubmit={(event) => void send(event)}>
      <div>
        <Heading says={say.asksYou({ name: learner })} eyebrow={say.forThirty({ name: firstName(card.observer) })}>
          {say.asksYou({ name: learner })}
        </Heading>
        <p class="muted">{say.isPractising({ name: learner })}</p>
      </div>
      <p class="noticed-as story" lang={card.language} dir="auto">
        {card.noticedAs}
      </p>
      <Choices
        legend={say.didYouSee}
        choices={SIGHTINGS.map((value) => ({ value, words: say[value] }))}
        chosen={sighting}
        onChoose={(chosen) => write({ sighting: chosen, note })}
      />
      <Writing
        label={say.oneSentence}
        note={say.whatYouSaw}
        optional
        lines={2}
        longest={1_000}
        text={note}
        onWrite={(text) => write({ sighting, note: text })}
      />
      {refusal && <Trouble refusal={refusal} safe={say.stillOnPage} />}
      <div class="row">
        <button class="button">{say.sendTo({ name: learner })}</button>
        <span class="chip calm">{say.visibleTo({ name: learner })}</span>
      </div>
    </form>
  );
}

const Closed = ({ heading, text }: { heading: string; text: string }) => (
  <div class="enter">
    <Heading says={heading}>{heading}</Heading>
    <p class="muted">{text}</p>
  </div>
);

const SIGHTINGS = ['saw-it', 'not-yet', 'could-not-tell'] as const satisfies readonly Sighting[];

const firstName = (name: string): string => name.split(' ')[0] ?? name;
