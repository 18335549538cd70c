import { CONSTRAINTS } from '@micromoment/core';
import type { Practice } from '@micromoment/wire';
import type { Formed } from './practice-form.ts';
import { say } from './words.ts';

const MOST_PER_WEEK = 5;

/** How much may come, and what makes each practice hardest: both change cadence, and neither more than asked. */
export const LoadForm = ({ form, onChange, practice }: Formed & { practice: Practice }) => (
  <section class="stack">
    <h2>{say.howMuch}</h2>
    <div class="pair">
      <MostChoice id="per-day" label={say.perDay} chosen={form.perDay} upTo={1} onChoose={(perDay) => onChange({ ...form, perDay })} />
      <MostChoice id="per-week" label={say.perWeek} chosen={form.perWeek} upTo={MOST_PER_WEEK} onChoose={(perWeek) => onChange({ ...form, perWeek })} />
    </div>
    {practice.enrolments.map(({ id, title }) => (
      <div key={id} class="writing">
        <label for={`hardest-${id}`}>{say.hardestIn({ title })}</label>
        <select
          id={`hardest-${id}`}
          value={form.hardest[id] ?? ''}
          onChange={(event) => {
            const chosen = CONSTRAINTS.find((constraint) => constraint === event.currentTarget.value) ?? null;
            onChange({ ...form, hardest: { ...form.hardest, [id]: chosen } });
          }}
        >
          <option value="">{say['constraint.none']}</option>
          {CONSTRAINTS.map((constraint) => (
            <option key={constraint} value={constraint}>
              {say[`constraint.${constraint}`]}
            </option>
          ))}
        </select>
      </div>
    ))}
  </section>
);

type Most = { readonly id: string; readonly label: string; readonly chosen: string; readonly upTo: number; readonly onChoose: (most: string) => void };

function MostChoice({ id, label, chosen, upTo, onChoose }: Most) {
  // A number set through the door of the server, larger than this list offers, is shown as it is.
  const counts = [...new Set([...Array.from({ length: upTo }, (_, index) => String(index + 1)), ...(chosen === '' ? [] : [chosen])])];
  return (
    <div class="writing">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say.asUsual}</option>
        {counts.map((count) => (
          <option key={count} value={count}>
            {say.atMost({ count: Number(count) })}
          </option>
        ))}
      </select>
    </div>
  );
}
