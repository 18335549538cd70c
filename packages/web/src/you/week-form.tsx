import { DAY, type Weekday } from '@micromoment/core';
import { useId } from 'preact/hooks';
import { intlTag } from '../words/language.ts';
import { WEEKDAYS, type Formed, type PracticeForm } from './practice-form.ts';
import { say } from './words.ts';
import { namedZones } from './zone-names.ts';

/** Days, hours, quiet hours, zone, mails and a rest, with the inputs every browser brings. */
export function WeekForm({ form, onChange }: Formed) {
  const set = <Field extends keyof PracticeForm>(field: Field, value: PracticeForm[Field]) => onChange({ ...form, [field]: value });
  return (
    <>
      <section class="stack">
        <h2>{say.when}</h2>
        <Days chosen={form.days} onChoose={(days) => set('days', days)} />
        <Span legend={say.hoursNote} from={form.from} until={form.until} onSet={(part, time) => set(part === 'from' ? 'from' : 'until', time)} />
        <Span
          legend={`${say.quiet}. ${say.quietNote}`}
          from={form.quietFrom}
          until={form.quietUntil}
          onSet={(part, time) => set(part === 'from' ? 'quietFrom' : 'quietUntil', time)}
        />
        <ZoneChoice zone={form.zone} onChoose={(zone) => set('zone', zone)} />
      </section>
      <section class="stack">
        <h2>{say.where}</h2>
        <label class="choice">
          <input type="checkbox" checked={form.email} onChange={(event) => set('email', event.currentTarget.checked)} />
          <span>
            {say.byEmail}
            <small>{say.byEmailNote}</small>
          </span>
        </label>
      </section>
      <section class="stack">
        <h2>{say.rest}</h2>
        <div class="writing">
          <label for="paused-until">{say.pauseUntil}</label>
          <p class="note" id="paused-until-note">
            {say.pauseNote}
          </p>
          <input
            id="paused-until"
            type="date"
            aria-describedby="paused-until-note"
            value={form.pausedUntil}
            onInput={(event) => set('pausedUntil', event.currentTarget.value)}
          />
        </div>
      </section>
    </>
  );
}

/** Monday 5 January 1970 was the first Monday of the clock; a weekday's name is read off that week. */
const MONDAY = Date.UTC(1970, 0, 5);
export const dayName = (day: Weekday): string => new Intl.DateTimeFormat(intlTag(), { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY);

const Days = ({ chosen, onChoose }: { chosen: readonly Weekday[]; onChoose: (days: readonly Weekday[]) => void }) => (
  <fieldset class="choices days">
    <legend>{say.days}</legend>
    {WEEKDAYS.map((day) => (
      <label key={day} class="choice">
        <input
          type="checkbox"
          checked={chosen.includes(day)}
          onChange={(event) => onChoose(WEEKDAYS.filter((other) => (other === day ? event.currentTarget.checked : chosen.includes(other))))}
        />
        <span>{dayName(day)}</span>
      </label>
    ))}
  </fieldset>
);

type Spanned = { readonly legend: string; readonly from: string; readonly until: string; readonly onSet: (part: 'from' | 'until', time: string) => void };

function Span({ legend, from, until, onSet }: Spanned) {
  const id = useId();
  return (
    <fieldset class="choices span">
      <legend>{legend}</legend>
      {(['from', 'until'] as const).map((part) => (
        <div key={part} class="writing">
          <label for={`${id}-${part}`}>{say[part]}</label>
          <input id={`${id}-${part}`} type="time" required value={part === 'from' ? from : until} onInput={(event) => onSet(part, event.currentTarget.value)} />
        </div>
      ))}
    </fieldset>
  );
}

const ZoneChoice = ({ zone, onChoose }: { zone: string; onChoose: (zone: string) => void }) => (
  <div class="writing">
    <label for="zone">{say.zone}</label>
    <select id="zone" value={zone} onChange={(event) => onChoose(event.currentTarget.value)}>
      {namedZones(zonesWith(zone)).map(({ zone: known, name }) => (
        <option key={known} value={known}>
          {name}
        </option>
      ))}
    </select>
  </div>
);

const zonesWith = (zone: string): readonly string[] => [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])];
