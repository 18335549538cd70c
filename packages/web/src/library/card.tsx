import type { LibraryCard } from '@micromoment/wire';
import { capital, costAndAuthor } from './author-words.ts';
import { PractisedLine } from './practised-line.tsx';
import { say } from './words.ts';

/** A blueprint as a card of sentences: what one does, how long a week, who wrote it, what changed. */
export const Card = ({ card }: { card: LibraryCard }) => (
  <li class="card library-card">
    <h2 lang={card.language} dir="auto">
      <a href={`/library/${encodeURIComponent(card.blueprint)}`}>{card.title}</a>
    </h2>
    <p lang={card.language} dir="auto">
      {capital(card.behaviour)}
    </p>
    <p class="note">{costAndAuthor(card)}</p>
    {card.thisWeek && <ThisWeek card={card} />}
    {card.practised && <PractisedLine practised={card.practised} />}
  </li>
);

/** What is new about it since a week ago. */
function ThisWeek({ card: { thisWeek, language } }: { card: LibraryCard }) {
  if (thisWeek === null) return null;
  if (thisWeek.kind === 'new') return <p class="chip">{say.new}</p>;
  return (
    <div class="library-changes">
      <p class="chip">{say.changed}</p>
      <ul class="note" lang={language} dir="auto">
        {thisWeek.what.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}
