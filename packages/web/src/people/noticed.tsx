import type { EntryOf, Sighting } from '@micromoment/core';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { larder, zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { colleagues, fetchColleagues, nameOf } from './colleagues.ts';

/** What colleagues noticed, in their words. Only the learner sees this. */
export function Noticed({ observations }: { observations: readonly EntryOf<'observed'>[] }) {
  useEffect(() => {
    if (!colleagues.peek()) void fetchColleagues();
  }, []);
  return (
    <section>
      <h2>What a colleague noticed</h2>
      <ul class="stack">
        {observations.map((observation) => (
          <li key={observation.id} class="card stack">
            <Observation observation={observation} />
          </li>
        ))}
      </ul>
      <p class="note">Only you can see this.</p>
    </section>
  );
}

/** One observation: who, what they saw, and their sentence. */
export function Observation({ observation: { author, facts, words, at, revision } }: { observation: EntryOf<'observed'> }) {
  const noticedAs = larder.value.blueprints.find((known) => known.revision === revision)?.blueprint.behaviour.noticedAs;
  return (
    <>
      <p>
        <strong>{nameOf(author)}</strong> {sightingWords(facts.sighting)}
      </p>
      {noticedAs && <p class="muted">{noticedAs}</p>}
      {words.note && <p class="story">“{words.note}”</p>}
      <p class="note">{capital(dayWords(at, presentTime.value, zone.value))}</p>
    </>
  );
}

function sightingWords(sighting: Sighting): string {
  switch (sighting) {
    case 'saw-it':
      return 'saw it.';
    case 'not-yet':
      return 'has not seen it yet.';
    case 'could-not-tell':
      return 'could not tell.';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
