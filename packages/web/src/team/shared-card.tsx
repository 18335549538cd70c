import type { SharedEntry } from '@micromoment/core';
import type { SharedShown } from '@micromoment/wire';
import { Authored } from '../look/authored.tsx';
import { PlanSentence } from '../practice/carried-trial.tsx';
import { say as sayPlayer } from '../practice/player-words.ts';
import { beganWith } from '../practice/prefilled.ts';
import { RATINGS } from '../practice/rating-words.ts';
import { say as sayPractice } from '../practice/words.ts';
import { day } from './day.ts';
import { say } from './words.ts';

/** A shared entry, shown to whoever leads somebody and to that person by the same view, so that both see the same. */
export const SharedCard = ({ entry, name }: { entry: SharedShown; name?: string }) => (
  <div class="shared">
    <p>
      {name && <strong>{name} · </strong>}
      {say[`kind.${entry.kind}`]}
    </p>
    <Said entry={entry} />
    <p class="note">
      <Authored language={entry.language ?? undefined}>{entry.title}</Authored> · {say.shownDay({ day: day(entry.sharedAt) })}
    </p>
  </div>
);

function Said({ entry }: { entry: SharedShown }) {
  const { kind, facts, words } = entry;
  switch (kind) {
    case 'planned-trial':
      return <Plan if={words['if'] ?? ''} then={words['then'] ?? ''} with={words['with'] ?? ''} entry={entry} />;
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

function Plan({ entry: { trials, language }, ...plan }: { if: string; then: string; with: string; entry: SharedShown }) {
  const trial = beganWith(plan, trials);
  return <PlanSentence {...plan} prefilled={trial && language !== null ? { trial, language } : undefined} />;
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
