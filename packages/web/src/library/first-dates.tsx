import { CONSTRAINTS, type Admission, type Constraint, type Instant } from '@micromoment/core';
import type { FirstDates as Dates, Practice } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { agreeToPractise, isToBeAsked } from '../consent/agree.ts';
import { say as agreeing } from '../consent/words.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Choices, type Choice } from '../look/choices.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { zone } from '../offline/device.ts';
import { sync } from '../offline/sync.ts';
import { dayWords, timeWords } from '../practice/when-words.ts';
import { capital } from './author-words.ts';
import { say } from './words.ts';

const NONE = 'none' as const;
type Hardest = Constraint | typeof NONE;
const HARDEST: readonly Hardest[] = [NONE, ...CONSTRAINTS];

/** What makes practice hardest, the first four dates that follow from it, and the button that agrees to them. */
export function FirstDates({ blueprint, onBegun }: { blueprint: string; onBegun: () => void }) {
  const [hardest, setHardest] = useState<Hardest>(NONE);
  const [dates, setDates] = useState<Dates>();
  const [refusal, setRefusal] = useState<Refusal>();
  const constraint = hardest === NONE ? null : hardest;
  useEffect(() => {
    let stillAsked = true;
    const look = async () => {
      const given = await ask<Dates>('POST', `/api/v1/library/${encodeURIComponent(blueprint)}/dates`, { constraint });
      if (!stillAsked) return;
      if (given.ok) setDates(given.value);
      setRefusal(given.ok ? undefined : given.problem);
    };
    void look();
    return () => void (stillAsked = false);
  }, [blueprint, hardest]);
  const begin = async (startAt: Instant | null) => {
    const refused = isToBeAsked() ? await agreeToPractise() : undefined;
    if (refused) return setRefusal(refused);
    const begun = await ask<Practice>('POST', '/api/v1/me/practice/begin', { blueprint, constraint, ...(startAt !== null && { startAt }) });
    if (!begun.ok) return setRefusal(begun.problem);
    await sync();
    announce(startAt === null ? say.subscribed : say.subscribedFrom({ day: day(startAt) }));
    onBegun();
  };
  return (
    <section class="card rhythm library-dates">
      <h2>{say.dates}</h2>
      {refusal && <Trouble refusal={refusal} />}
      {dates ? <Agreement dates={dates} onBegin={(startAt) => void begin(startAt)} /> : !refusal && <Waiting lines={4} />}
      <details>
        <summary>{say.hardest}</summary>
        <Choices legend={say.hardest} note={say.hardestNote} choices={choicesOfHardest()} chosen={hardest} onChoose={setHardest} />
      </details>
    </section>
  );
}

const choicesOfHardest = (): readonly Choice<Hardest>[] => HARDEST.map((value) => ({ value, words: say[`constraint.${value}`] }));

function Agreement({ dates: { room, dates }, onBegin }: { dates: Dates; onBegin: (startAt: Instant | null) => void }) {
  const { admission } = room;
  return (
    <>
      <p>{roomSentence(admission)}</p>
      <ol class="library-date-list">
        {dates.map(({ due, minutes, moment }) => (
          <li key={due}>
            <strong>{capital(say.dateOf({ day: day(due), time: timeWords(due, zone.value) }))}</strong>
            <span class="note">{say.dateNote({ moment, minutes })}</span>
          </li>
        ))}
      </ol>
      {admission.kind !== 'not-soon' && <p class="note">{dates.length > 0 ? say.datesNote : say.noDates}</p>}
      {isToBeAsked() && (
        <p class="well">
          {agreeing.kept} {agreeing.bySubscribing}
        </p>
      )}
      {admission.kind === 'now' && (
        <button class="button" onClick={() => onBegin(null)}>
          {say.subscribe}
        </button>
      )}
      {admission.kind === 'later' && (
        <button class="button" onClick={() => onBegin(admission.startAt)}>
          {say.subscribeFrom({ day: day(admission.startAt) })}
        </button>
      )}
    </>
  );
}

function roomSentence(admission: Admission): string {
  switch (admission.kind) {
    case 'now':
      return say.roomNow;
    case 'later':
      return say[`crowded.${admission.because}`]({ day: day(admission.startAt) });
    case 'not-soon':
      return say.notSoon;
  }
}

const day = (at: Instant): string => dayWords(at, presentTime.value, zone.value);
