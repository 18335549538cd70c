import type { LineProblem } from '@micromoment/core';
import type { CrowdedOut, Joining, Naming, SprintChoices, SprintPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { Choices } from '../look/choices.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { day } from '../team/day.ts';
import { Naming as NamingForm, type How } from './naming.tsx';
import { say } from './words.ts';

type JoiningForm = { readonly path: string; readonly onJoined: (people: readonly string[], page: SprintPage) => void };

/** Names people, shows what would happen to each, and lets them join only then. */
export function JoinForm({ path, onJoined }: JoiningForm) {
  const { answer } = useAnswer<SprintChoices>('/api/v1/sprint-choices');
  const [how, setHow] = useState<How>('team');
  const [naming, setNaming] = useState<Naming>();
  const [preview, setPreview] = useState<Joining>();
  const [refusal, setRefusal] = useState<Refusal>();
  if (!answer) return <Waiting within lines={2} />;
  if (!answer.ok) return <Trouble refusal={answer.problem} />;
  const change = (next: Naming | undefined) => {
    setNaming(next);
    setPreview(undefined);
  };
  const look = async (event: Event) => {
    event.preventDefault();
    if (!naming) return;
    const looked = await ask<Joining>('POST', `${path}/joining`, naming);
    setRefusal(looked.ok ? undefined : looked.problem);
    if (looked.ok) setPreview(looked.value);
  };
  const join = async () => {
    const joined = await ask<{ joined: readonly string[]; page: SprintPage }>('POST', `${path}/members`, naming);
    setRefusal(joined.ok ? undefined : joined.problem);
    if (!joined.ok) return;
    announce(say.joined({ count: joined.value.joined.length }));
    change(undefined);
    onJoined(joined.value.joined, joined.value.page);
  };
  return (
    <details>
      <summary>{say.addPeople}</summary>
      <form class="rhythm" onSubmit={(event) => void look(event)}>
        <Choices
          legend={say.how}
          choices={(['team', 'people', 'list'] as const).map((value) => ({ value, words: say[`how.${value}`] }))}
          chosen={how}
          onChoose={(value) => {
            setHow(value);
            change(undefined);
          }}
        />
        <NamingForm how={how} choices={answer.value} naming={naming} onName={change} />
        <div class="row">
          <button class="button quiet" aria-disabled={naming === undefined}>
            {say.lookFirst}
          </button>
        </div>
      </form>
      {refusal && <Trouble refusal={refusal} />}
      {preview && <Preview preview={preview} onJoin={() => void join()} />}
    </details>
  );
}

function Preview({ preview: { joining, problems }, onJoin }: { preview: Joining; onJoin: () => void }) {
  const newcomers = joining.filter(({ standing }) => standing !== 'already-in').length;
  return (
    <section class="stack" aria-live="polite">
      <h3>{say.wouldHappen}</h3>
      {problems.length > 0 && <p class="trouble">{say.problems({ count: problems.length })}</p>}
      <ul class="joining">
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.column}`}>
            <span class="fault">{say.lineColumn({ line: problem.line, column: problem.column })}</span>
            {problemWords(problem)}
          </li>
        ))}
        {joining.map(({ id, name, line, standing, crowded }) => (
          <li key={id}>
            {line !== null && <span class="note">{say.line({ line })}: </span>}
            <strong>{name}</strong> {say[`standing.${standing}`]}
            {crowded.map((one) => (
              <p key={one.title} class="note crowded">
                {crowdedWords(one)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {problems.length === 0 && newcomers > 0 && (
        <div class="row">
          <button class="button" onClick={onJoin}>
            {say.join({ count: newcomers })}
          </button>
          <p class="note">{say.nothingYet}</p>
        </div>
      )}
    </section>
  );
}

const crowdedWords = ({ title, because, startAt }: CrowdedOut): string =>
  startAt === null ? say[`crowded-long.${because}`]({ title }) : say[`crowded.${because}`]({ title, day: day(startAt) });

function problemWords({ kind, text }: LineProblem): string {
  switch (kind) {
    case 'no-email-column':
    case 'no-email':
    case 'quote-left-open':
      return say[`problem.${kind}`];
    case 'not-an-email':
    case 'named-twice':
    case 'not-here':
    case 'too-many':
      return say[`problem.${kind}`]({ text });
  }
}
