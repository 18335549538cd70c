import type { ReviewPage } from '@micromoment/wire';
import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { Ritual } from './ritual.tsx';
import { say } from './words.ts';

/** The review is done: what was told, and the decisions so far. */
export function DoneStep({ page: { blueprint, history }, shared }: { page: ReviewPage; shared: string | null }) {
  return (
    <Ritual title={blueprint.title} at={3} heading={say.doneHeading}>
      {shared !== null && (
        <section class="well">
          <p class="note">{say.learnersRead}</p>
          <p class="story">{shared}</p>
        </section>
      )}
      {history.length > 0 && (
        <section>
          <h2>{say.decisions}</h2>
          <ol class="decisions">
            {history.map(({ id, at, by, headline, decision, because }) => (
              <li key={id}>
                <p class="note">{say.whenBy({ day: capital(dayWords(at, presentTime.value, zone.value)), name: by })}</p>
                <p>
                  <strong>{decision}</strong>
                </p>
                <p class="muted">{because}</p>
                <p class="note">{headline}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="row">
        <a class="button quiet" href="/review">
          {say.backToReviews}
        </a>
      </div>
    </Ritual>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
