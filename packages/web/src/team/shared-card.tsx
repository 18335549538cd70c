import type { SharedEntry } from '@micromoment/core';
import { PlanSentence } from '../practice/carried-trial.tsx';
import { say as sayPlayer } from '../practice/player-words.ts';
import { RATINGS } from '../practice/rating-words.ts';
import { say as sayPractice } from '../practice/words.ts';
import { day } from './day.ts';
import { say } from './words.ts';

/** A shared entry, shown to whoever leads somebody and to that person by the same view, so that both see the same. */
export const SharedCard = ({ entry, name, title }: { entry: SharedEntry; name?: string; title: string }) => (
  <div class="shared">
    <p>
      {name && <strong>{name} · </strong>}
      {say[`kind.${entry.kind}`]}
    </p>
    <Said entry={entry} />
    <p class="note">
      {title} · {say.shownDay({ day: day(entry.sharedAt) })}
    </p>
  </div>
);

function Said({ entry: { kind, facts, words } }: { entry: SharedEntry }) {
  switch (kind) {
    case 'planned-trial':
      // Whoever leads may know nothing of the text it was made from.
      return <PlanSentence if={words['if'] ?? ''} then={words['then'] ?? ''} with={words['with'] ?? ''} prefilled={undefined} />;
    case 'rated-confidence':
      return <p class="story">{ratingWords(facts['rating'], (rating) => sayPractice[`confidence.${rating}`])}</p>;
    case 'observed':
      return <p class="story">{say[`sighting.${facts['sighting'] as 'saw-it' | 'not-yet' | 'could-not-tell'}`]}</p>; // the facts of an observation
    case 'reflected':
      return <LookedBack facts={facts} words={words} />;
    case 'responded':
    case 'recalled':
    case 'wrote-scene':
      return <Quotes words={words} />;
  }
}

function LookedBack({ facts, words }: Pick<SharedEntry, 'facts' | 'words'>) {
  const rated = (['tone', 'timing', 'reaction'] as const).flatMap((part) => {
    const rating = ratingWords(facts[part], (each) => sayPlayer[`${part}.${each}`]);
    return rating === '' ? [] : [{ part, rating }];
  });
  return (
    <>
      <p>{say[`outcome.${facts['outcome'] as 'tried' | 'partly' | 'not-yet' | 'no-opportunity'}`]}</p>
      <Quotes words={words} />
      {rated.length > 0 && (
        <ul class="note">
          {rated.map(({ part, rating }) => (
            <li key={part}>{say.rated({ part: say[`part.${part}`], rating })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const Quotes = ({ words }: Pick<SharedEntry, 'words'>) => (
  <>
    {Object.entries(words).map(([part, text]) => (
      <p key={part} class="story" dir="auto">
        {say.quoted({ text })}
      </p>
    ))}
  </>
);

function ratingWords(fact: string | number | undefined, inWords: (rating: (typeof RATINGS)[number]) => string): string {
  const rating = RATINGS.find((each) => each === fact);
  return rating === undefined ? '' : inWords(rating);
}
