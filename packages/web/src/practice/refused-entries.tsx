import type { SentEntry } from '@micromoment/wire';
import type { Waiting } from '../offline/outbox.ts';
import { sendAgain, takeAway } from '../offline/refused.ts';

/** Entries the server would not take: still here, with the reason, until their writer takes them away. */
export const RefusedEntries = ({ refused }: { refused: readonly Waiting[] }) => (
  <section>
    <h2>Kept on this device only</h2>
    <ul class="stack">
      {refused.map(({ entry, refusal }) => (
        <li key={entry.id} class="trouble">
          <p>The server could not take this in: {refusal}</p>
          {writtenIn(entry).map((text) => (
            <p key={text} class="story">
              {text}
            </p>
          ))}
          <div class="row">
            <button class="button quiet" onClick={() => void sendAgain(entry.id)}>
              Send it again
            </button>
            <button class="button quiet" onClick={() => void takeAway(entry.id)}>
              Take it away
            </button>
          </div>
          <p class="note">
            To quote: <code>{entry.id}</code>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const writtenIn = ({ words }: SentEntry): readonly string[] => Object.values(words).filter((text) => text !== '');
