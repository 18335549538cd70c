import './sprint.css';
import type { Instant, SprintStep } from '@micromoment/core';
import type { SprintPage as Page } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { capital } from '../look/capital.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { go } from '../router.ts';
import { day } from '../team/day.ts';
import { HowOften } from './how-often.tsx';
import { Members } from './members.tsx';
import { say } from './words.ts';

/** One sprint: where it stands, who is in it, what was decided, and the steps that follow. Every press can be taken back. */
export function SprintPage({ name: id }: { name: string }) {
  const path = `/api/v1/sprints/${encodeURIComponent(id)}`;
  const { answer, again, put } = useAnswer<Page>(path);
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} />;
  const page = answer.value;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={page.sprint.name} eyebrow={capital(say[`state.${page.sprint.state}`])}>
          {page.sprint.name}
        </Heading>
        {page.blueprints.map(({ id: blueprint, title, does }) => (
          <p key={blueprint} class="muted">
            <strong>{title}</strong>: {does}.
          </p>
        ))}
        {page.sprint.state !== 'ended' && page.reviewDueAt !== null && <p class="note">{dueWords(page.reviewDueAt)}</p>}
      </div>
      <Steps page={page} path={path} onStep={put} />
      <Members page={page} path={path} onChanged={put} />
      {page.sprint.state !== 'planned' && <HowOften page={page} path={path} onChanged={put} />}
      {page.sprint.state !== 'planned' && <Decisions page={page} path={path} />}
      <p>
        <a href="/sprints">{say.allSprints}</a>
      </p>
    </div>
  );
}

/** The steps by which practice begins or goes on; what has everybody rest, or ends it, does not ask to be pressed. */
const LEADS_ON: ReadonlySet<SprintStep> = new Set(['start', 'resume']);

function Steps({ page, path, onStep }: { page: Page; path: string; onStep: (page: Page) => void }) {
  const [done, setDone] = useState<SprintStep>();
  const [refusal, setRefusal] = useState<Refusal>();
  const take = async (step: SprintStep) => {
    const answer = await ask<Page>('POST', `${path}/step`, { step });
    setRefusal(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    setDone(step);
    announce(say[`done.${step}`]);
    onStep(answer.value);
  };
  return (
    <div class="stack">
      {done && <p class="well">{say[`done.${done}`]}</p>}
      {refusal && <Trouble refusal={refusal} />}
      <div class="row">
        {page.steps.map((step) => (
          <button key={step} class={LEADS_ON.has(step) ? 'button' : 'button quiet'} onClick={() => void take(step)}>
            {say[`step.${step}`]}
          </button>
        ))}
      </div>
    </div>
  );
}

function Decisions({ page, path }: { page: Page; path: string }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const goOn = async () => {
    const next = await ask<Page>('POST', `${path}/next`, {});
    if (next.ok) go(`/sprints/${next.value.sprint.id}`);
    else setRefusal(next.problem);
  };
  return (
    <section>
      <h2>{say.decisions}</h2>
      <ul class="stack">
        {page.decisions.map(({ blueprint, title, decision, because }) => (
          <li key={blueprint} class="card shared">
            <h3>{title}</h3>
            <p>{decision ?? say.undecided}</p>
            {because !== '' && <p class="muted">{because}</p>}
            <p>
              <a href={`/review/${encodeURIComponent(blueprint)}`}>{say.openReview}</a>
            </p>
          </li>
        ))}
      </ul>
      {page.sprint.state === 'ended' && (
        <div class="stack">
          <p class="note">{say.nextNote}</p>
          {refusal && <Trouble refusal={refusal} />}
          <div class="row">
            <button class="button" onClick={() => void goOn()}>
              {page.next === null ? say.nextSprint : say.openNext}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const dueWords = (at: Instant): string => (at <= presentTime.value ? say.reviewDue : say.reviewOn({ day: day(at) }));
