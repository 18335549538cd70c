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
import { changeFrom, changesAnything, formOf, type PracticeForm } from './practice-form.ts';
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
  /** The form before what was saved last, for whoever wants it back. */
  const [former, setFormer] = useState<PracticeForm>();
  const change = changeFrom(form, practice, now());
  const look = async () => {
    const answer = await ask<PracticePreview>('POST', `${PATH}/preview`, change);
    setRefusal(answer.ok ? undefined : answer.problem);
    setPreview(answer.ok ? answer.value : undefined);
  };
  const keep = async (wanted: PracticeForm, said: string) => {
    const before = formOf(practice, now());
    const answer = await ask<Practice>('POST', PATH, changeFrom(wanted, practice, now()));
    setRefusal(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
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
