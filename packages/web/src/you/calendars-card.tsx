import { isCalendarAddress, LARGEST_CALENDAR } from '@micromoment/core';
import type { OwnCalendar } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { zone } from '../offline/device.ts';
import { sync } from '../offline/sync.ts';
import { dayWords } from '../practice/when-words.ts';
import { say } from './words.ts';

const PATH = '/api/v1/me/calendar';
type Added = OwnCalendar['calendars'][number];

/** The calendars that moments keep clear of: their addresses, what is kept of them, and the way to have them forgotten. */
export function CalendarsCard() {
  const { answer, again, put } = useAnswer<OwnCalendar>(PATH);
  const [refusal, setRefusal] = useState<Refusal>();
  const [forgotten, setForgotten] = useState<Added>();
  const act = async (door: string, body: object, said: string): Promise<boolean> => {
    const given = await ask<OwnCalendar>('POST', `${PATH}/${door}`, body);
    setRefusal(given.ok ? undefined : given.problem);
    if (!given.ok) return false;
    put(given.value);
    setForgotten(undefined);
    announce(said);
    void sync();
    return true;
  };
  const forget = async (one: Added) => {
    if (await act('remove', { id: one.id }, say.calendarForgotten)) setForgotten(one);
  };
  return (
    <section class="card rhythm calendars">
      <h2>{say.calendars}</h2>
      <p>{say.calendarsNote}</p>
      {!answer && <Waiting within lines={3} />}
      {answer && !answer.ok && (
        <Trouble refusal={{ ...answer.problem, what: say.calendarsAway }} safe={say.settingsSafe}>
          <button type="button" class="button" onClick={again}>
            {say.tryAgain}
          </button>
        </Trouble>
      )}
      {answer?.ok && (
        <>
          <Known calendar={answer.value} onForget={(one) => void forget(one)} />
          {forgotten && <Forgotten one={forgotten} onTakeBack={() => void act('take-back', { id: forgotten.id }, say.calendarBack)} />}
          {refusal && <Trouble refusal={refusal} safe={say.settingsSafe} />}
          <AddressForm onAdd={(address) => act('address', { address }, say.calendarAdded)} />
          <FileChoice onChoose={(text) => void act('file', { text }, say.calendarAdded)} />
        </>
      )}
    </section>
  );
}

const Known = ({ calendar: { calendars, busy, occasions }, onForget }: { calendar: OwnCalendar; onForget: (one: Added) => void }) =>
  calendars.length === 0 ? (
    <p class="note">{say.noCalendars}</p>
  ) : (
    <>
      <ul class="stack">
        {calendars.map((one) => (
          <li key={one.id} class="row">
            <span>
              <strong>{nameOf(one)}</strong> <span class="note">{stateOf(one)}</span>
            </span>
            <button type="button" class="link" aria-label={say.forgetCalendar({ name: nameOf(one) })} onClick={() => onForget(one)}>
              {say.forget}
            </button>
          </li>
        ))}
      </ul>
      <p class="note">{say.keptOfThem({ busy, occasions: occasions.length })}</p>
    </>
  );

const Forgotten = ({ one, onTakeBack }: { one: Added; onTakeBack: () => void }) => (
  <p class="row">
    <span class="chip calm">{say.isForgotten({ name: nameOf(one) })}</span>
    <button type="button" class="link" onClick={onTakeBack}>
      {say.undo}
    </button>
  </p>
);

const nameOf = ({ host, addedAt }: Added): string => host ?? say.calendarFile({ day: dayWords(addedAt, presentTime.value, zone.value) });

function stateOf({ problem, readAt, host }: Added): string {
  if (problem !== null) return say.notRead;
  if (readAt === null) return say.readSoon;
  return (host === null ? say.readOnce : say.readLast)({ day: dayWords(readAt, presentTime.value, zone.value) });
}

function AddressForm({ onAdd }: { onAdd: (address: string) => Promise<boolean> }) {
  const [address, setAddress] = useState('');
  const [isNone, setNone] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    setNone(!isCalendarAddress(address));
    if (isCalendarAddress(address)) void onAdd(address).then((isAdded) => isAdded && setAddress(''));
  };
  return (
    <form class="writing" onSubmit={add}>
      <label for="calendar-address">{say.calendarAddress}</label>
      <p class="note" id="calendar-address-note">
        {say.calendarAddressNote}
      </p>
      <input
        id="calendar-address"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        required
        aria-describedby="calendar-address-note"
        aria-invalid={isNone}
        value={address}
        onInput={(event) => {
          setAddress(event.currentTarget.value);
          setNone(false);
        }}
      />
      {isNone && <p role="alert">{say.noAddress}</p>}
      <div class="row">
        <button class="button quiet">{say.addCalendar}</button>
      </div>
    </form>
  );
}

function FileChoice({ onChoose }: { onChoose: (text: string) => void }) {
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    input.value = '';
    setTooLarge((text?.length ?? 0) > LARGEST_CALENDAR);
    if (text !== undefined && text.length <= LARGEST_CALENDAR) onChoose(text);
  };
  return (
    <div class="writing">
      <label for="calendar-file">{say.calendarFromFile}</label>
      <input id="calendar-file" type="file" accept=".ics,text/calendar" onChange={(event) => void choose(event.currentTarget)} />
      {isTooLarge && <p role="alert">{say.calendarTooLarge}</p>}
    </div>
  );
}
