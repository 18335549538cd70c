import type { Stars } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask } from '../doors.ts';
import { zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import type { OwnSentence } from './progress.ts';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

const SHOWN = 5;

/** What somebody wrote themselves, with stars on what they want to find again; those stand first. */
export function OwnSentences({ sentences }: { sentences: readonly OwnSentence[] }) {
  const { starred, failed, toggle } = useStars();
  const [shown, setShown] = useState(SHOWN);
  const ordered = [...sentences.filter(({ entry }) => starred.has(entry)), ...sentences.filter(({ entry }) => !starred.has(entry))];
  return (
    <section class="stack">
      <h2>{say.sentences}</h2>
      <p class="muted">{say.sentencesNote}</p>
      {failed && (
        <p class="well" role="alert">
          {say.starNotKept}
        </p>
      )}
      <ul class="stack sentences">
        {ordered.slice(0, shown + starred.size).map(({ entry, at, text }) => (
          <li key={entry} class={starred.has(entry) ? 'card starred' : 'card'}>
            <p class="story" dir="auto">
              {say.quoted({ text })}
            </p>
            <p class="row">
              <span class="note">{capital(dayWords(at, presentTime.value, zone.value))}</span>
              <button type="button" class="link" aria-pressed={starred.has(entry)} onClick={() => void toggle(entry)}>
                <Star filled={starred.has(entry)} />
                {starred.has(entry) ? say.unstar : say.star}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {ordered.length > shown + starred.size && (
        <button type="button" class="button quiet" onClick={() => setShown(shown + 2 * SHOWN)}>
          {say.showMore}
        </button>
      )}
    </section>
  );
}

/** The stars as the server keeps them; a press shows at once and is taken back where it could not be kept. */
function useStars() {
  const [starred, setStarred] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  useEffect(() => void ask<Stars>('GET', '/api/v1/me/stars').then((answer) => answer.ok && setStarred(new Set(answer.value.entries))), []);
  const toggle = async (entry: string) => {
    const on = !starred.has(entry);
    const before = starred;
    setStarred(new Set(on ? [...before, entry] : [...before].filter((other) => other !== entry)));
    const answer = await ask<Stars>('POST', '/api/v1/me/stars', { entry, starred: on });
    setFailed(!answer.ok);
    setStarred(answer.ok ? new Set(answer.value.entries) : before);
  };
  return { starred, failed, toggle };
}

const Star = ({ filled }: { filled: boolean }) => (
  <svg class={filled ? 'star filled' : 'star'} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 3l2.7 5.8 6.3.8-4.6 4.3 1.2 6.2-5.6-3.1-5.6 3.1 1.2-6.2L3 9.6l6.3-.8z" />
  </svg>
);
