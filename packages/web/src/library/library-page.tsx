import './library.css';
import { may } from '@micromoment/core';
import type { Library, LibraryCard } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { expected } from '../identity/who.ts';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { countOpening } from '../privacy/count-opening.ts';
import { tongue } from '../words/catalogue.ts';
import { Card } from './card.tsx';
import { ANYTHING, fitting, type Wanted } from './fitting.ts';
import { Filter } from './filter.tsx';
import { say } from './words.ts';

/** Everything one can practise here, as cards of sentences. */
export function LibraryPage() {
  const { answer, again } = useAnswer<Library>('/api/v1/library');
  useEffect(() => countOpening('library'), []);
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} lines={6} />;
  return (
    <div class="library rhythm enter">
      <div>
        <Heading says={say.library}>{say.library}</Heading>
        <p class="muted">{answer.value.cards.length > 0 ? say.intro : say.empty}</p>
      </div>
      {answer.value.cards.length > 0 ? <Shelves cards={ownLanguageFirst(answer.value.cards)} /> : <p>{say.emptyNote}</p>}
      {keepsLibrary() && (
        <p class="note">
          <a href="/admin/catalogues">{say.catalogues}</a>
        </p>
      )}
    </div>
  );
}

function Shelves({ cards }: { cards: readonly LibraryCard[] }) {
  const [wanted, setWanted] = useState<Wanted>(ANYTHING);
  const found = fitting(cards, wanted);
  const look = (next: Wanted) => {
    setWanted(next);
    announce(say.found({ count: fitting(cards, next).length }));
  };
  return (
    <>
      <Filter cards={cards} wanted={wanted} onWant={look} />
      <p class="muted">{say.found({ count: found.length })}</p>
      <ul class="library-cards">
        {found.map((card) => (
          <Card key={card.blueprint} card={card} />
        ))}
      </ul>
    </>
  );
}

const ownLanguageFirst = (cards: readonly LibraryCard[]): readonly LibraryCard[] =>
  cards.toSorted((a, b) => Number(b.language.startsWith(tongue.value)) - Number(a.language.startsWith(tongue.value)));

/** True of an author or an administrator, who look after what stands here. */
function keepsLibrary(): boolean {
  const me = expected.value?.person;
  return me !== undefined && (may(me, 'publish') || may(me, 'administer'));
}
