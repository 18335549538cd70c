import type { SprintOften, SprintPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { capital } from '../look/capital.ts';
import { Choices } from '../look/choices.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Writing } from '../look/writing.tsx';
import { costs, MeanwhileNote, verdictWords } from '../review/meanwhile.tsx';
import { day } from '../team/day.ts';
import { say } from './words.ts';

type Changing = { readonly page: SprintPage; readonly path: string; readonly onChanged: (page: SprintPage) => void };

/** How often the members of a sprint meet what it practises, for them alone: what it is, what it may become, and what was changed. */
export const HowOften = ({ page, path, onChanged }: Changing) => (
  <section>
    <h2>{say.often}</h2>
    <p class="muted">{say.oftenLead}</p>
    <ul class="stack pace">
      {page.often.map((often) => (
        <li key={often.blueprint} class="card often">
          <h3>{often.title}</h3>
          <p>{often.now}</p>
          <Changes often={often} path={path} onChanged={onChanged} />
          {often.isChecked && <p class="note">{say.oftenChecked}</p>}
          {often.choices.length > 0 && <ChangeForm often={often} people={page.members.length} path={path} onChanged={onChanged} />}
        </li>
      ))}
    </ul>
  </section>
);

type OfOne = { readonly often: SprintOften } & Pick<Changing, 'path' | 'onChanged'>;

function ChangeForm({ often, people, path, onChanged }: OfOne & { readonly people: number }) {
  const [perWeek, setPerWeek] = useState<string>();
  const [because, setBecause] = useState('');
  const [halves, setHalves] = useState<'halves' | 'all'>(often.mayHalve ? 'halves' : 'all');
  const [refusal, setRefusal] = useState<Refusal>();
  const change = async (event: Event) => {
    event.preventDefault();
    const body = { blueprint: often.blueprint, perWeek: Number(perWeek), because: because.trim(), halves: halves === 'halves' };
    const changed = await ask<SprintPage>('POST', `${path}/cadence`, body);
    setRefusal(changed.ok ? undefined : changed.problem);
    if (!changed.ok) return;
    announce(say.changed);
    onChanged(changed.value);
  };
  return (
    <details>
      <summary>{say.changeOften}</summary>
      <form class="rhythm" onSubmit={(event) => void change(event)}>
        <Choices
          legend={say.oftenInstead}
          choices={often.choices.map((choice) => ({ value: String(choice.perWeek), words: choice.title }))}
          chosen={perWeek}
          onChoose={setPerWeek}
        />
        <Writing label={say.because} note={say.becauseNote} text={because} lines={2} longest={500} onWrite={setBecause} />
        {often.mayHalve && (
          <Choices
            legend={say.howChecked}
            keyed={false}
            choices={(['halves', 'all'] as const).map((value) => ({ value, words: say[`give.${value}`], note: say[`giveNote.${value}`] }))}
            chosen={halves}
            onChoose={setHalves}
          />
        )}
        {!often.mayHalve && <p class="note">{say.tooFewToCheck}</p>}
        {refusal && <Trouble refusal={refusal} />}
        <div class="row">
          <button class="button">{say.changeFor({ count: people })}</button>
        </div>
      </form>
    </details>
  );
}

function Changes({ often, path, onChanged }: OfOne) {
  const [refusal, setRefusal] = useState<Refusal>();
  const act = async (what: 'everybody' | 'back', change: string) => {
    const acted = await ask<SprintPage>('POST', `${path}/cadence/${what}`, { change });
    setRefusal(acted.ok ? undefined : acted.problem);
    if (!acted.ok) return;
    announce(what === 'back' ? say.wasPutBack : say.allHaveIt);
    onChanged(acted.value);
  };
  const standing = often.changes.find(({ undoneAt }) => undoneAt === null);
  return (
    <>
      {refusal && <Trouble refusal={refusal} />}
      {often.changes.length > 0 && (
        <ol class="decisions">
          {often.changes.map((change) => (
            <li key={change.id}>
              <p class="note">{say.whenBy({ day: capital(day(change.at)), name: change.by })}</p>
              <p>
                <strong>{change.decision}</strong>
              </p>
              <p class="muted">{change.because}</p>
              {change.verdict && (
                <p>
                  <strong>{verdictWords({ ...change, verdict: change.verdict })}</strong> {change.verdict === 'too-early' ? say.triedOnHalf : change.sentence}
                </p>
              )}
              {change.meanwhile && <MeanwhileNote meanwhile={change.meanwhile} />}
              {change.id === standing?.id && costs(change) && <p>{say.suggestsPutBack}</p>}
              {change.undoneAt !== null && <p class="note">{say.putBackOn({ day: capital(day(change.undoneAt)) })}</p>}
              {change.id === standing?.id && (
                <div class="row">
                  {change.verdict === 'too-early' && (
                    <button type="button" class="button quiet" onClick={() => void act('everybody', change.id)}>
                      {say.giveToAll}
                    </button>
                  )}
                  <button type="button" class={costs(change) ? 'button' : 'button quiet'} onClick={() => void act('back', change.id)}>
                    {say.putBack}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
