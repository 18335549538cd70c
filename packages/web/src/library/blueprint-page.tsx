import './library.css';
import type { LibraryPage } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { capital, costAndAuthor } from './author-words.ts';
import { FirstDates } from './first-dates.tsx';
import { Leaving } from './leaving.tsx';
import { say } from './words.ts';

/** One blueprint before one agrees to practise it: what one does, why, what comes, and when. */
export function BlueprintPage({ name }: { name: string }) {
  const { answer, again, put } = useAnswer<LibraryPage>(`/api/v1/library/${encodeURIComponent(name)}`);
  const toLibrary = (
    <a class="button" href="/library">
      {say.toLibrary}
    </a>
  );
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShowOne} lines={6} elsewhere={toLibrary} />;
  const { card, why, noticedAs, moments } = answer.value;
  return (
    <div class="library-blueprint rhythm enter">
      <div>
        <Heading says={card.title} eyebrow={<a href="/library">{say.toLibrary}</a>}>
          <span lang={card.language} dir="auto">
            {card.title}
          </span>
        </Heading>
        <p class="story" lang={card.language} dir="auto">
          {capital(card.behaviour)}
        </p>
        <p class="note">{costAndAuthor(card)}</p>
      </div>
      {card.practised ? <Leaving card={card} onLeft={put} /> : <FirstDates key={name} blueprint={name} onBegun={again} />}
      <section>
        <h2>{say.why}</h2>
        <p lang={card.language} dir="auto">
          {why}
        </p>
      </section>
      <section>
        <h2>{say.noticed}</h2>
        <p lang={card.language} dir="auto">
          {noticedAs}
        </p>
      </section>
      <section>
        <h2>{say.moments}</h2>
        <ol class="library-moments">
          {moments.map(({ id, title, kind, minutes }) => (
            <li key={id}>
              {title && (
                <span lang={card.language} dir="auto">
                  {title}
                </span>
              )}
              <span class="note">{capital(say.momentOf({ kind: say[`kind.${kind}`], minutes }))}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
