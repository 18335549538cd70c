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

/** Thirty seconds of a colleague: one behaviour, three answers, a sentence if they like. No account. */
export function NoticePage() {
  const token = place.value.fragment;
  const [card, setCard] = useState<ObservationCard>();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    setCard(undefined);
    setRefusal(undefined);
    void ask<ObservationCard>('POST', '/api/v1/observations/look', { token }).then((answer) =>
      answer.ok ? setCard(answer.value) : setRefusal(answer.problem),
    );
  }, [token]);
  if (refusal) return <TroublePage heading="This link does not open anything." refusal={refusal} safe="If somebody asked you, they can ask again." />;
  if (!card) return <Waiting />;
  switch (card.state) {
    case 'open':
      return <Question card={card} token={token} onAnswered={setCard} />;
    case 'answered':
      return <Closed heading="Thank you." text={`Your answer is with ${firstName(card.learner)}, and with nobody else.`} />;
    case 'expired':
      return <Closed heading="This question has run out." text={`${firstName(card.learner)} can ask you again. There is nothing you need to do.`} />;
  }
}

type Asking = { readonly card: ObservationCard; readonly token: string; readonly onAnswered: (card: ObservationCard) => void };

function Question({ card, token, onAnswered }: Asking) {
  const [sighting, setSighting] = useState<Sighting>();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const learner = firstName(card.learner);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!sighting) return;
    const answer = await ask<ObservationCard>('POST', '/api/v1/observations', { token, sighting, ...(note.trim() === '' ? {} : { note: note.trim() }) });
    if (answer.ok) onAnswered(answer.value);
    else setRefusal(answer.problem);
  };
  return (
    <form class="notice rhythm enter" onSubmit={(event) => void send(event)}>
      <div>
        <Heading says={`${learner} asks what you noticed.`} eyebrow={`For ${firstName(card.observer)}, about thirty seconds`}>
          {learner} asks what you noticed.
        </Heading>
        <p class="muted">{learner} is practising one thing and would like to know whether it shows. Think of the last days.</p>
      </div>
      <p class="noticed-as story">{card.noticedAs}</p>
      <Choices legend="Did you see it?" choices={SIGHTINGS} chosen={sighting} onChoose={setSighting} />
      <Writing
        label="One sentence, if you like"
        note="What you saw, not what you think of it."
        optional
        lines={2}
        longest={1_000}
        text={note}
        onWrite={setNote}
      />
      {refusal && <Trouble refusal={refusal} safe="What you wrote is still on this page." />}
      <div class="row">
        <button class="button">Send to {learner}</button>
        <span class="chip calm">Visible to {learner} only</span>
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

const SIGHTINGS = [
  { value: 'saw-it', words: 'I saw it.' },
  { value: 'not-yet', words: 'Not yet.' },
  { value: 'could-not-tell', words: 'I could not tell.' },
] as const;

const firstName = (name: string): string => name.split(' ')[0] ?? name;
