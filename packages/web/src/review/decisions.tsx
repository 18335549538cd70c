import type { PastCheck, PastReview } from '@micromoment/wire';
import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { costs, MeanwhileNote, verdictWords } from './meanwhile.tsx';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** Every decision so far, who answers for it, why, and what came of it. */
export function Decisions({ history }: { history: readonly PastReview[] }) {
  if (history.length === 0) return null;
  return (
    <section>
      <h2>{say.decisions}</h2>
      <ol class="decisions">
        {history.map((past) => (
          <li key={past.id}>
            <p class="note">{say.whenBy({ day: capital(dayWords(past.at, presentTime.value, zone.value)), name: past.by })}</p>
            <p>
              <strong>{past.decision}</strong>
            </p>
            <p class="muted">{past.because}</p>
            {past.overrides && <p class="note">{say.overrode}</p>}
            {past.owner !== past.by && <p class="note">{say.answersFor({ name: past.owner })}</p>}
            <p class="note">{past.headline}</p>
            {past.check && (
              <p class={`verdict ${costs(past.check) ? 'worse' : past.check.verdict}`}>
                <strong>{verdictWords(past.check)}</strong> {outcomeWords(past.check)}
              </p>
            )}
            {past.check?.meanwhile && <MeanwhileNote meanwhile={past.check.meanwhile} />}
            {past.putBackAt !== null && <p class="note">{say.wasPutBack({ day: dayWords(past.putBackAt, presentTime.value, zone.value) })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What stands behind a verdict, or what is still missing before there is one. */
export function outcomeWords({ verdict, sentence, moreNeeded, of, waits }: PastCheck): string {
  if (verdict !== 'too-early') return sentence;
  if (moreNeeded === null) return '';
  const missing = say[`missing.${of}`]({ count: moreNeeded });
  return waits ? say.untilGiven({ missing }) : say.untilKnown({ missing });
}
