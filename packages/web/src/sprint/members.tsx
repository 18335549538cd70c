import type { SprintPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { day } from '../team/day.ts';
import { JoinForm } from './join-form.tsx';
import { say } from './words.ts';

type Membership = { readonly page: SprintPage; readonly path: string; readonly onChanged: (page: SprintPage) => void };
type Member = SprintPage['members'][number];

/** Who is in a sprint. Whoever was taken out can be let in again with one press, and a join taken back. */
export function Members({ page, path, onChanged }: Membership) {
  const [out, setOut] = useState<Member>();
  const [joined, setJoined] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const heed = (problem: Refusal | undefined) => setRefusal(problem);
  const leave = async (people: readonly string[], member?: Member) => {
    const left = await ask<SprintPage>('POST', `${path}/leave`, { people });
    heed(left.ok ? undefined : left.problem);
    if (!left.ok) return;
    setOut(member);
    setJoined([]);
    announce(member ? say.wentOut({ name: member.name }) : say.takenBack);
    onChanged(left.value);
  };
  const letIn = async ({ id }: Member) => {
    const again = await ask<{ page: SprintPage }>('POST', `${path}/members`, { people: [id] });
    heed(again.ok ? undefined : again.problem);
    if (!again.ok) return;
    setOut(undefined);
    onChanged(again.value.page);
  };
  const join = (people: readonly string[], after: SprintPage) => {
    setJoined(people);
    setOut(undefined);
    onChanged(after);
  };
  const isOver = page.sprint.state === 'ended';
  return (
    <section>
      <h2>{say.who}</h2>
      <p class="muted">{say.members({ count: page.members.length })}</p>
      {refusal && <Trouble refusal={refusal} />}
      {out && (
        <p class="well">
          {say.wentOut({ name: out.name })}{' '}
          <button class="link" onClick={() => void letIn(out)}>
            {say.letInAgain({ name: out.name })}
          </button>
        </p>
      )}
      {joined.length > 0 && (
        <p class="well">
          {say.joined({ count: joined.length })}{' '}
          <button class="link" onClick={() => void leave(joined)}>
            {say.takeBack}
          </button>
        </p>
      )}
      <ul class="sprint-members">
        {page.members.map((member) => (
          <li key={member.id}>
            <span>
              {member.name}
              {member.waits.map(({ title, startAt }) => (
                <small key={title}>{startAt === null ? say.waitsLong({ title }) : say.waitsUntil({ title, day: day(startAt) })}</small>
              ))}
            </span>
            {!isOver && (
              <button class="link" aria-label={say.takeOut({ name: member.name })} onClick={() => void leave([member.id], member)}>
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isOver && <JoinForm path={path} onJoined={join} />}
    </section>
  );
}
