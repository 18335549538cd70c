import './team.css';
import type { SharedShown, TeamPage as Page } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { PracticeCard } from './practice-card.tsx';
import { PraiseForm } from './praise-form.tsx';
import { SharedCard } from './shared-card.tsx';
import { say } from './words.ts';

/** For somebody who leads others: what they practise, one of them to encourage, and what they chose to show. */
export function TeamPage() {
  const { answer, again } = useAnswer<Page>('/api/v1/team');
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} />;
  const page = answer.value;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={say.teamHeading}>{say.teamHeading}</Heading>
        <p class="muted">{say.teamLead}</p>
      </div>
      <Encourage page={page} onPraised={again} />
      <div class="stack">
        {page.practices.length === 0 && <p class="well">{say.tooFew}</p>}
        {page.practices.map((practice) => (
          <PracticeCard key={practice.blueprint} practice={practice} withCoach />
        ))}
        {page.practices.some(({ weeks }) => weeks.length > 0) && (
          <p>
            <a class="button quiet" href="/api/v1/team/figures.csv" download>
              {say.takeAlong}
            </a>
          </p>
        )}
      </div>
      <People page={page} />
      <OtherShared page={page} />
    </div>
  );
}

function Encourage({ page, onPraised }: { page: Page; onPraised: () => void }) {
  const chosen = page.shared.find(({ id }) => id === page.encourage);
  return (
    <section>
      <h2>{say.encourageHeading}</h2>
      {chosen ? (
        <EncourageOne key={chosen.id} chosen={chosen} page={page} onPraised={onPraised} />
      ) : (
        <p>{page.shared.length > 0 ? say.allPraised : say.nothingShown}</p>
      )}
    </section>
  );
}

function EncourageOne({ chosen, page, onPraised }: { chosen: SharedShown; page: Page; onPraised: () => void }) {
  const [praising, setPraising] = useState(false);
  const example = page.practices.find(({ blueprint }) => blueprint === chosen.blueprint)?.coach?.praise ?? null;
  return (
    <div class="card stack">
      <SharedCard entry={chosen} name={chosen.name} />
      {praising ? (
        <PraiseForm to={{ id: chosen.person, name: chosen.name }} about={chosen.id} example={example} onSent={onPraised} />
      ) : (
        <div class="row">
          <button class="button" onClick={() => setPraising(true)}>
            {say.praiseName({ name: chosen.name })}
          </button>
        </div>
      )}
      <p class="note">{say.encourageWhy}</p>
    </div>
  );
}

const People = ({ page }: { page: Page }) => (
  <section>
    <h2>{say.checkIns}</h2>
    <p class="muted">{say.checkInLead}</p>
    <ul class="led" aria-label={say.yourPeople}>
      {page.people.map(({ id, name }) => (
        <li key={id}>
          <a href={`/team/${id}`} aria-label={say.openCheckIn({ name })}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

function OtherShared({ page }: { page: Page }) {
  const others = page.shared.filter(({ id }) => id !== page.encourage);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{say.otherShown}</h2>
      <ul class="stack">
        {others.map((entry) => (
          <li key={entry.id} class="card">
            <SharedCard entry={entry} name={entry.name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
