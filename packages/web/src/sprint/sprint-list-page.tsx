import './sprint.css';
import { MOST_BLUEPRINTS, SPRINT_WEEKS } from '@micromoment/core';
import type { NewSprint, SprintChoices, SprintLine, SprintList, SprintPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { useAnswer } from '../look/asked.ts';
import { capital } from '../look/capital.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { Waiting } from '../look/waiting.tsx';
import { go } from '../router.ts';
import { day } from '../team/day.ts';
import { say } from './words.ts';

/** Every sprint, and the making of a new one. */
export function SprintListPage() {
  const { answer, again } = useAnswer<SprintList>('/api/v1/sprints');
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} lines={4} />;
  const { sprints } = answer.value;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={say.sprints}>{say.sprints}</Heading>
        <p class="muted">{sprints.length === 0 ? `${say.what} ${say.none}` : say.what}</p>
      </div>
      <ul class="sprint-list">
        {sprints.map((line) => (
          <li key={line.sprint.id} class="card">
            <Line line={line} />
          </li>
        ))}
      </ul>
      <section>
        <h2>{say.newSprint}</h2>
        <NewSprintForm />
      </section>
    </div>
  );
}

const Line = ({ line: { sprint, titles, people, reviewDueAt, reviewIsDue } }: { line: SprintLine }) => (
  <>
    <h2>
      <a href={`/sprints/${sprint.id}`}>{sprint.name}</a>
    </h2>
    <p>{titles.join(' · ')}</p>
    <p>
      <span class="chip calm">{capital(say[`state.${sprint.state}`])}</span>
    </p>
    <p class="note">
      {say.people({ count: people })}.{' '}
      {sprint.state !== 'ended' && reviewDueAt !== null && (reviewIsDue ? say.reviewDue : say.reviewOn({ day: day(reviewDueAt) }))}
    </p>
  </>
);

function NewSprintForm() {
  const { answer } = useAnswer<SprintChoices>('/api/v1/sprint-choices');
  const [wanted, setWanted] = useState<NewSprint>({ name: '', blueprints: [], weeks: SPRINT_WEEKS });
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'what' | 'remedy'>>();
  if (!answer) return <Waiting within lines={3} />;
  if (!answer.ok) return <Trouble refusal={answer.problem} />;
  const choose = (id: string, isChosen: boolean) =>
    setWanted({ ...wanted, blueprints: isChosen ? [...wanted.blueprints, id] : wanted.blueprints.filter((other) => other !== id) });
  const make = async (event: Event) => {
    event.preventDefault();
    if (wanted.blueprints.length === 0) return setRefusal({ code: 'nothing-chosen', what: say.oneAtLeast, remedy: '' });
    if (wanted.blueprints.length > MOST_BLUEPRINTS) return setRefusal({ code: 'too-many-chosen', what: say.threeAtMost, remedy: '' });
    const made = await ask<SprintPage>('POST', '/api/v1/sprints', { ...wanted, name: wanted.name.trim() });
    if (made.ok) go(`/sprints/${made.value.sprint.id}`);
    else setRefusal(made.problem);
  };
  return (
    <form class="rhythm" onSubmit={(event) => void make(event)}>
      <div class="writing">
        <label for="sprint-name">{say.name}</label>
        <p class="note">{say.nameNote}</p>
        <input
          id="sprint-name"
          required
          maxLength={80}
          autocomplete="off"
          value={wanted.name}
          onInput={(event) => setWanted({ ...wanted, name: event.currentTarget.value })}
        />
      </div>
      <fieldset class="choices">
        <legend>{say.which}</legend>
        <div class="naming-people">
          {answer.value.blueprints.map(({ id, title, does }) => (
            <label key={id} class="choice">
              <input type="checkbox" checked={wanted.blueprints.includes(id)} onChange={(event) => choose(id, event.currentTarget.checked)} />
              <span>
                {title}
                <small>{does}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="writing">
        <label for="sprint-weeks">{say.weeks}</label>
        <input
          id="sprint-weeks"
          class="short-number"
          type="number"
          min={1}
          max={26}
          required
          value={wanted.weeks}
          onInput={(event) => setWanted({ ...wanted, weeks: event.currentTarget.valueAsNumber })}
        />
      </div>
      {refusal && <Trouble refusal={refusal} />}
      <div class="row">
        <button class="button">{say.make}</button>
      </div>
    </form>
  );
}
