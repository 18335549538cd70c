import { DAY, dayNamed, dayText, localDayAt, type Zone } from '@micromoment/core';
import type { Practice, Regions } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { useAnswer } from '../look/asked.ts';
import { intlTag } from '../words/language.ts';
import { leaveSpans, withoutSpan, withSpan, type LeaveSpan } from './leave-spans.ts';
import type { Formed } from './practice-form.ts';
import { namedRegions } from './region-names.ts';
import { say } from './words.ts';

/** Days away: leave, and the public holidays of a region. */
export const AwayForm = ({ form, onChange, practice }: Formed & { practice: Practice }) => (
  <section class="stack">
    <h2>{say.away}</h2>
    <p class="note">{say.awayNote}</p>
    <Leaves days={form.leave} zone={practice.zone} onChange={(leave) => onChange({ ...form, leave })} />
    <RegionChoice region={form.region} onChoose={(region) => onChange({ ...form, region })} />
    {form.region !== '' && form.region === practice.region && <NextHoliday practice={practice} />}
  </section>
);

/** Leave that is not over yet, each with the way to take it back, and the inputs for more. */
function Leaves({ days, zone, onChange }: { days: readonly string[]; zone: Zone; onChange: (days: readonly string[]) => void }) {
  const [span, setSpan] = useState<LeaveSpan>({ from: '', until: '' });
  const today = dayText(localDayAt(now(), zone));
  const coming = leaveSpans(days).filter(({ until }) => until >= today);
  // One day off is a span whose end nobody fills in.
  const longer = withSpan(days, { from: span.from, until: span.until || span.from });
  const add = () => {
    if (!longer) return;
    onChange(longer);
    setSpan({ from: '', until: '' });
  };
  return (
    <>
      {coming.length > 0 && (
        <ul class="stack leaves">
          {coming.map((one) => (
            <li key={one.from} class="row">
              <span>{spanWords(one)}</span>
              <button type="button" class="link" aria-label={say.takeBackLeave({ days: spanWords(one) })} onClick={() => onChange(withoutSpan(days, one))}>
                {say.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      <fieldset class="choices span">
        <legend>{say.moreLeave}</legend>
        {(['from', 'until'] as const).map((part) => (
          <div key={part} class="writing">
            <label for={`leave-${part}`}>{part === 'from' ? say.firstDay : say.lastDay}</label>
            <input
              id={`leave-${part}`}
              type="date"
              min={part === 'from' ? today : span.from || today}
              value={span[part]}
              onInput={(event) => setSpan({ ...span, [part]: event.currentTarget.value })}
            />
          </div>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="button quiet" aria-disabled={longer === null} onClick={add}>
          {say.addLeave}
        </button>
        {span.until !== '' && span.until < span.from && <span role="status">{say.endsBefore}</span>}
      </div>
    </>
  );
}

function RegionChoice({ region, onChoose }: { region: string; onChoose: (region: string) => void }) {
  const { answer, again } = useAnswer<Regions>('/api/v1/regions');
  // Until the list has come, the one that is chosen is all there is to choose.
  const regions = answer?.ok ? namedRegions(answer.value.regions) : region === '' ? [] : [{ code: region, name: region }];
  return (
    <div class="writing">
      <label for="region">{say.region}</label>
      <select id="region" value={region} aria-describedby="region-note" onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say.noRegion}</option>
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="note" id="region-note">
        {say.regionNote}
      </p>
      {answer && !answer.ok && (
        <p role="status">
          {say.regionsAway}{' '}
          <button type="button" class="link" onClick={again}>
            {say.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}

function NextHoliday({ practice: { holidays, zone } }: { practice: Practice }) {
  const today = dayText(localDayAt(now(), zone));
  const next = holidays.find((day) => day >= today);
  return next === undefined ? null : <p class="note">{say.nextHoliday({ day: dateWords(next) })}</p>;
}

function spanWords({ from, until }: LeaveSpan): string {
  return from === until ? dateWords(from) : say.leaveSpan({ from: dateWords(from), until: dateWords(until) });
}

function dateWords(day: string): string {
  const written = new Intl.DateTimeFormat(intlTag(), { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return written.format((dayNamed(day) ?? 0) * DAY);
}
