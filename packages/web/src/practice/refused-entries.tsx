import type { SentEntry } from '@micromoment/wire';
import type { Waiting } from '../offline/outbox.ts';
import { inlaid } from '../words/inlaid.ts';
import { say } from './player-words.ts';
import { sendAgain, takeAway } from '../offline/refused.ts';

/** Entries the server would not take: still here, with the reason, until their writer takes them away. */
export const RefusedEntries = ({ refused }: { refused: readonly Waiting[] }) => (
  <section>
    <h2>{say.keptHereOnly}</h2>
    <ul class="stack">
      {refused.map(({ entry, refusal }) => (
        <li key={entry.id} class="trouble">
          <p>{say.notTakenIn({ reason: refusal ?? '' })}</p>
          {writtenIn(entry).map((text) => (
            <p key={text} class="story">
              {text}
            </p>
          ))}
          <div class="row">
            <button class="button quiet" onClick={() => void sendAgain(entry.id)}>
              {say.sendAgain}
            </button>
            <button class="button quiet" onClick={() => void takeAway(entry.id)}>
              {say.takeAway}
            </button>
          </div>
          <p class="note">{inlaid(say.toQuote, { code: <code>{entry.id}</code> })}</p>
        </li>
      ))}
    </ul>
  </section>
);

const writtenIn = ({ words }: SentEntry): readonly string[] => Object.values(words).filter((text) => text !== '');
