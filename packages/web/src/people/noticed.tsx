import type { EntryOf } from '@micromoment/core';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { larder, zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { say as sayLater } from '../practice/player-words.ts';
import { say } from '../practice/words.ts';
import { inlaid } from '../words/inlaid.ts';
import { colleagues, fetchColleagues, nameOf } from './colleagues.ts';
import { capital } from '../look/capital.ts';

/** What colleagues noticed, in their words. Only the learner sees this. */
export function Noticed({ observations }: { observations: readonly EntryOf<'observed'>[] }) {
  useEffect(() => {
    if (!colleagues.peek()) void fetchColleagues();
  }, []);
  return (
    <section>
      <h2>{sayLater.colleagueNoticed}</h2>
      <ul class="stack">
        {observations.map((observation) => (
          <li key={observation.id} class="card stack">
            <Observation observation={observation} />
          </li>
        ))}
      </ul>
      <p class="note">{sayLater.onlyYouSee}</p>
    </section>
  );
}

/** One observation: who, what they saw, and their sentence. */
export function Observation({ observation: { author, facts, words, at, revision } }: { observation: EntryOf<'observed'> }) {
  const blueprint = larder.value.blueprints.find((known) => known.revision === revision)?.blueprint;
  return (
    <>
      <p>{inlaid(sayLater[`sighting.${facts.sighting}`], { name: <strong>{nameOf(author)}</strong> })}</p>
      {blueprint && (
        <p class="muted" lang={blueprint.language} dir="auto">
          {blueprint.behaviour.noticedAs}
        </p>
      )}
      {words.note && (
        <p class="story" dir="auto">
          {say.quoted({ text: words.note })}
        </p>
      )}
      <p class="note">{capital(dayWords(at, presentTime.value, zone.value))}</p>
    </>
  );
}
