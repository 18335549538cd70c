import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { inlaid } from '../words/inlaid.ts';
import { dayWords, timeWords } from './when-words.ts';
import type { Carried } from './today.ts';
import { say } from './words.ts';

/** The trial somebody carries into their day, and the way to look back on it. */
export function CarriedTrial({ carried: { trial, blueprint, lookBack, touchpoint } }: { carried: Carried }) {
  const { facts, words } = trial.plan;
  const isOver = facts.until <= presentTime.value;
  const page = touchpoint ? touchpoint.id : `${blueprint.id}:${lookBack?.id ?? ''}`;
  return (
    <section class="carried">
      <h2>{isOver ? say.lookBackWaits : say.carrying}</h2>
      <div class="card stack">
        <PlanSentence if={words.if} then={words.then} with={words.with} />
        <p class="note">
          {isOver ? say.noHurry : say.until({ day: dayWords(facts.until, presentTime.value, zone.value), time: timeWords(facts.until, zone.value) })}
        </p>
        {lookBack && (
          <div class="row">
            <a class={isOver ? 'button' : 'button quiet'} href={`/moment/${page}`}>
              {say.lookBack}
            </a>
          </div>
        )}
      </div>
    </section>
  );
}

/** An if-then plan as the sentence it is. */
export function PlanSentence({ if: when, then, with: whom }: { if: string; then: string; with: string }) {
  const parts = { if: <em dir="auto">{trimmed(when)}</em>, then: <em dir="auto">{trimmed(then)}</em> };
  const named = trimmed(whom);
  return <p class="story plan">{named === '' ? inlaid(say.plan, parts) : inlaid(say.planWith, { ...parts, with: <em dir="auto">{named}</em> })}</p>;
}

const trimmed = (text: string): string => text.trim().replace(/[.,;]+$/, '');
