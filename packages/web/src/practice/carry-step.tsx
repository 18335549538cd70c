import type { TrialMoment } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { Writing, WritingLine } from '../look/writing.tsx';
import { zone } from '../offline/device.ts';
import { PlanSentence } from './carried-trial.tsx';
import { goOnceTold, tellOf, type Play } from './play.ts';
import { languageOf, prefilledBy } from './prefilled.ts';
import { suggestedReminder } from './reminder.ts';
import { Stage, type Frame } from './stage.tsx';
import { reminderBefore, trialFacts } from './trial-hours.ts';
import { say } from './words.ts';

export type Carrying = { readonly play: Play; readonly trial: TrialMoment; readonly frame: Frame; readonly onward: () => void };

/** Plans one real attempt as an if-then sentence. Not this week is as good an answer as a plan. */
export function CarryStep({ play, trial, frame, onward }: Carrying) {
  const { words, write } = play.pen;
  const { if: when = trial.if, then = trial.then, with: whom = '' } = words.value;
  const prefilled = prefilledBy(trial, play.blueprint);
  const [suggested] = useState(() => reminderBefore(trial, now()) ?? suggestedReminder(now(), zone.value));
  const reminder = words.value['remind'] ?? suggested;
  const plan = () => {
    const plannedAt = now();
    const facts = trialFacts(trial, plannedAt, reminder);
    const words = { if: when.trim(), then: then.trim(), with: whom.trim() };
    goOnceTold(play, () => tellOf(play, trial, { kind: 'planned-trial', facts, words }), onward);
  };
  const notThisWeek = () => {
    if (play.moment.kind !== 'trial') return onward();
    goOnceTold(play, () => tellOf(play, trial, { kind: 'skipped', facts: { until: 'another-day' }, words: {} }), onward);
  };
  return (
    <Stage
      {...frame}
      heading={say.next24}
      onward={say.willTry}
      onOnward={plan}
      aside={
        <button type="button" class="button quiet" onClick={notThisWeek}>
          {say.notThisWeek}
        </button>
      }
    >
      <div class="well">
        <PlanSentence if={when} then={then} with={whom} prefilled={prefilled} />
        <p class="note">{say.sayOnce}</p>
      </div>
      <Writing label={say.if} text={when} language={languageOf('if', when, prefilled)} lines={2} longest={300} onWrite={(text) => write('if', text)} />
      <Writing label={say.then} text={then} language={languageOf('then', then, prefilled)} lines={2} longest={300} onWrite={(text) => write('then', text)} />
      <WritingLine label={say.withWhom} note={say.anyConversation} text={whom} longest={120} onWrite={(text) => write('with', text)} />
      <ReminderTime time={reminder} onSet={(time) => write('remind', time)} />
    </Stage>
  );
}

const ReminderTime = ({ time, onSet }: { time: string; onSet: (time: string) => void }) => (
  <div class="writing">
    <label for="reminder">{say.remindAt}</label>
    <p class="note" id="reminder-note">
      {say.noReminder}
    </p>
    <input id="reminder" type="time" aria-describedby="reminder-note" value={time} onInput={(event) => onSet(event.currentTarget.value)} />
  </div>
);
