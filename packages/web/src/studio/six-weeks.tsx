import { WEEKS, type Blueprint, type Calendar, type CalendarLine, type Forecast, type Week } from '@micromoment/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { intlTag } from '../words/language.ts';
import { openReader, type Reader } from './reading/reader.ts';
import { weeksOf } from './weeks-of.ts';
import { say } from './words.ts';

/** Six weeks as somebody would meet them: simulated people practise the text with the planner that real ones have. */
export function SixWeeks({ blueprint }: { blueprint: Blueprint }) {
  const [week, setWeek] = useState<Week>('office');
  const [learner, setLearner] = useState(1);
  const forecast = useForecast(blueprint, week);
  const calendar = forecast?.calendars.find((one) => one.learner === learner);
  return (
    <div class="stack">
      <p class="note">{say.calendarNote}</p>
      <div class="row asked">
        <label>
          {say.worksAs}
          <select value={week} onChange={({ currentTarget: { value } }) => setWeek(WEEKS.find((known) => known === value) ?? 'office')}>
            {WEEKS.map((known) => (
              <option key={known} value={known}>
                {say[known]}
              </option>
            ))}
          </select>
        </label>
        {forecast && (
          <label>
            {say.learner}
            <select value={learner} onChange={({ currentTarget: { value } }) => setLearner(Number(value))}>
              {forecast.calendars.map((one) => (
                <option key={one.learner} value={one.learner}>
                  {say.learnerNumber({ number: one.learner })} ({one.zone})
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {forecast && calendar ? <Lived forecast={forecast} calendar={calendar} blueprint={blueprint} /> : <p class="muted">{say.simulating}</p>}
    </div>
  );
}

type LivedProps = { readonly forecast: Forecast; readonly calendar: Calendar; readonly blueprint: Blueprint };

const Lived = ({ forecast: { load, warnings }, calendar, blueprint }: LivedProps) => (
  <>
    <p>{say.load({ minutes: Math.round(load.minutesAWeek * 10) / 10, most: load.most })}</p>
    {warnings.length > 0 && (
      <ul class="stack">
        {warnings.map((warning) => (
          <li key={warning} class="note">
            {warning}
          </li>
        ))}
      </ul>
    )}
    <CalendarTable calendar={calendar} blueprint={blueprint} />
  </>
);

function CalendarTable({ calendar, blueprint }: Pick<LivedProps, 'calendar' | 'blueprint'>) {
  const names = new Map(blueprint.moments.map(({ id, title }) => [id, title ?? id]));
  // The roles are written out: on a narrow screen the style takes the table apart, and with it what the browser tells of it.
  return (
    <table class="six-weeks" role="table">
      <caption class="unseen">{say.meets({ number: calendar.learner })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {say.week}
          </th>
          {weekdays().map((day) => (
            <th key={day} scope="col" role="columnheader">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeksOf(calendar.days, 6).map((days, index) => (
          <tr key={index} role="row">
            <th scope="row" role="rowheader">
              {say.weekNumber({ number: index + 1 })}
            </th>
            {days.map((lines, day) => (
              <td key={day} role="cell" class={lines.length === 0 ? 'free' : ''}>
                {lines.map((line) => (
                  <Touch key={line.time} line={line} weekday={weekdays()[day] ?? ''} name={names.get(line.moment) ?? line.moment} />
                ))}
                {lines.length === 0 && <span class="unseen">{say.nothingThatDay}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Touch = ({ line: { time, twist, reason, isAnswered }, name, weekday }: { line: CalendarLine; name: string; weekday: string }) => (
  <p class={isAnswered ? 'touch' : 'touch passed'}>
    <span class="time">
      <span class="weekday">{weekday} </span>
      {time}
    </span>
    <strong>{name}</strong>
    {twist !== null && <span>{twist}</span>}
    <span class="note">{isAnswered ? say[reason] : say.letPass}</span>
  </p>
);

/** The names of the days from Monday on, in the language of the screen. */
const weekdays = (): readonly string[] => {
  const name = new Intl.DateTimeFormat(intlTag(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2026, 2, 2 + day)));
};

/** A forecast of the blueprint, made again when it has rested for a moment: living six weeks takes a while, and has a worker of its own. */
function useForecast(blueprint: Blueprint, week: Week): Forecast | undefined {
  const [forecast, setForecast] = useState<Forecast>();
  const reader = useRef<Reader>(null);
  useEffect(() => () => reader.current?.close(), []);
  useEffect(() => {
    const rest = setTimeout(() => {
      reader.current ??= openReader(() => undefined);
      void reader.current.ask({ kind: 'forecast', blueprint, week }).then((answered) => setForecast(answered.forecast));
    }, RESTS_FOR);
    return () => clearTimeout(rest);
  }, [blueprint, week]);
  return forecast;
}

const RESTS_FOR = 400; // milliseconds
