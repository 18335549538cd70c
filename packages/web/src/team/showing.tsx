import { DAY, isShareable, later, type ShareableEntry } from '@micromoment/core';
import type { SeenPage, SharedShown } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { excerpt } from '../look/excerpt.ts';
import { KeptBox } from '../look/kept-box.tsx';
import { Trouble } from '../look/trouble.tsx';
import { journal, larder, outbox } from '../offline/device.ts';
import { PlanSentence } from '../practice/carried-trial.tsx';
import { prefilledIn } from '../practice/prefilled.ts';
import { dayFirst } from './day.ts';
import { say } from './words.ts';

type ShowingTo = { readonly lead: { readonly name: string }; readonly shown: readonly SharedShown[]; readonly onShown: (page: SeenPage) => void };

/** One's own entries of the last weeks, each with a box that shows it to whoever leads one, or takes it back. */
export function Showing({ lead, shown, onShown }: ShowingTo) {
  const [refusal, setRefusal] = useState<Refusal>();
  const entries = mayBeShown(shown);
  const show = async (entry: ShareableEntry, isShown: boolean) => {
    const answer = await ask<SeenPage>('POST', '/api/v1/shares', { entry: entry.id, shared: isShown });
    setRefusal(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return false;
    announce(isShown ? say.nowShown : say.nowHidden);
    onShown(answer.value);
    return true;
  };
  return (
    <section>
      <h2>{say.showHeading({ name: lead.name })}</h2>
      <p class="muted">{entries.length === 0 ? say.nothingToShow : say.showLead}</p>
      {refusal && <Trouble refusal={refusal} />}
      <ul class="showing">
        {entries.map((entry) => (
          <li key={entry.id}>
            <label class="choice">
              <KeptBox isOn={shown.some(({ id }) => id === entry.id)} keep={(isShown) => show(entry, isShown)} />
              <span>
                {kindWords(entry.kind)} · {dayFirst(entry.at)}
                <Beginning entry={entry} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

const WEEKS_BACK = 6;

/** The newest first. What the server has not heard of yet cannot be shown to anybody. */
function mayBeShown(shown: readonly SharedShown[]): readonly ShareableEntry[] {
  const unsent = new Set(outbox.value.map(({ entry }) => entry.id));
  const since = later(presentTime.value, -WEEKS_BACK * 7 * DAY);
  const isShown = new Set(shown.map(({ id }) => id));
  return journal.value
    .filter((entry): entry is ShareableEntry => isShareable(entry) && !unsent.has(entry.id) && (entry.at > since || isShown.has(entry.id)))
    .toReversed();
}

/** What it is, said to whoever did it. */
const kindWords = (kind: ShareableEntry['kind']): string =>
  kind === 'rated-confidence' || kind === 'wrote-scene' ? say[`ownKind.${kind}`] : say[`kind.${kind}`];

/** How an entry begins, in its writer's words where there are any. */
function Beginning({ entry }: { entry: ShareableEntry }) {
  const { kind, words, revision, moment } = entry;
  const blueprint = larder.value.blueprints.find((known) => known.revision === revision)?.blueprint;
  const written = Object.values(words).join(' ');
  if (kind === 'observed') return <small>{say.noteStays}</small>;
  if (kind === 'planned-trial') return <PlanSentence {...words} prefilled={prefilledIn(entry)} />;
  if (written !== '') return <small dir="auto">{excerpt(written, EXCERPT)}</small>;
  return (
    <small lang={blueprint?.language} dir="auto">
      {blueprint?.moments.find(({ id }) => id === moment)?.title ?? blueprint?.title ?? ''}
    </small>
  );
}

const EXCERPT = 120;
