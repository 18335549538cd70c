import './you.css';
import type { Practice, PracticePreview } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { sync } from '../offline/sync.ts';
import { AwayForm } from './away-form.tsx';
import { CalendarsCard } from './calendars-card.tsx';
import { LoadForm } from './load-form.tsx';
import { changeFrom, changesAnything, formOf, rebased, weekFault, type PracticeForm, type WeekFault } from './practice-form.ts';
import { PreviewedChanges } from './previewed-changes.tsx';
import { ReadingComfort } from './reading-comfort.tsx';
import { WeekForm } from './week-form.tsx';
import { say } from './words.ts';

const PATH = '/api/v1/me/practice';

/** When, where and how practice reaches somebody; how it reads stands first, for it works without a network too. */
export function SettingsPage() {
  const { answer, again, put } = useAnswer<Practice>(PATH);
  return (
    <div class="settings rhythm enter">
      <Heading says={say.settings}>{say.settings}</Heading>
      <ReadingComfort />
      {!answer && <Waiting within lines={5} />}
      {answer && !answer.ok && (
        <Trouble refusal={{ ...answer.problem, what: say.settingsAway }} safe={say.settingsSafe}>
          <button type="button" class="button" onClick={again}>
            {say.tryAgain}
          </button>
        </Trouble>
      )}
      {answer?.ok && <OwnWeek practice={answer.value} onSaved={put} />}
      <CalendarsCard />
    </div>
  );
}

/** The week as a form: what would change is shown before it is. */
function OwnWeek({ practice, onSaved }: { practice: Practice; onSaved: (practice: Practice) => void }) {
  const [form, setForm] = useState(() => formOf(practice, now()));
  const [preview, setPreview] = useState<PracticePreview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [fault, setFault] = useState<WeekFault>();
  /** The form before what was saved last, for whoever wants it back. */
  const [former, setFormer] = useState<PracticeForm>();
  /** True while what was changed here stands beside what was changed elsewhere, and neither has been looked at. */
  const [isMoved, setMoved] = useState(false);
  const change = changeFrom(form, practice, now());
  const refuse = async (problem: Refusal) => {
    const current = problem.code === 'practice-moved' ? await ask<Practice>('GET', PATH) : undefined;
    if (!current?.ok) return setRefusal(problem);
    setRefusal(undefined);
    setForm(rebased(form, practice, current.value, now()));
    setPreview(undefined);
    setMoved(true);
    onSaved(current.value);
  };
  const look = async () => {
    const found = weekFault(form);
    setFault(found);
    if (found) return;
    const answer = await ask<PracticePreview>('POST', `${PATH}/preview`, change);
    if (!answer.ok) return refuse(answer.problem);
    setRefusal(undefined);
    setMoved(false);
    setPreview(answer.value);
  };
  const keep = async (wanted: PracticeForm, said: string) => {
    const before = formOf(practice, now());
    const answer = await ask<Practice>('POST', PATH, changeFrom(wanted, practice, now()));
    if (!answer.ok) return refuse(answer.problem);
    setRefusal(undefined);
    setPreview(undefined);
    setFormer(wanted === former ? undefined : before);
    announce(said);
    setForm(formOf(answer.value, now()));
    onSaved(answer.value);
    void sync();
  };
  const edit = (next: PracticeForm) => {
    setForm(next);
    setPreview(undefined);
    setFormer(undefined);
    setFault(undefined);
  };
  return (
    <form
      class="rhythm"
      onSubmit={(event) => {
        event.preventDefault();
        void (preview ? keep(form, say.saved) : look());
      }}
    >
      <WeekForm form={form} onChange={edit} />
      <AwayForm form={form} onChange={edit} practice={practice} />
      <LoadForm form={form} onChange={edit} practice={practice} />
      {preview && <PreviewedChanges changes={preview.changes} practice={practice} />}
      {isMoved && (
        <p class="well" role="alert">
          {say.changedElsewhere}
        </p>
      )}
      {fault && (
        <p class="well" role="alert">
          {say[fault]}
        </p>
      )}
      {refusal && <Trouble refusal={refusal} safe={say.settingsSafe} />}
      <div class="row">
        <button class="button" aria-disabled={!changesAnything(change)}>
          {preview ? say.save : say.see}
        </button>
        {former && (
          <>
            <span class="chip calm">{say.saved}</span>
            <button type="button" class="link" onClick={() => void keep(former, say.takenBack)}>
              {say.undo}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
