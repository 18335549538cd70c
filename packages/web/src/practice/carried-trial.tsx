import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayWords, timeWords } from './when-words.ts';
import type { Carried } from './today.ts';

/** The trial somebody carries into their day, and the way to look back on it. */
export function CarriedTrial({ carried: { trial, blueprint, lookBack, touchpoint } }: { carried: Carried }) {
  const { facts, words } = trial.plan;
  const isOver = facts.until <= presentTime.value;
  const page = touchpoint ? touchpoint.id : `${blueprint.id}:${lookBack?.id ?? ''}`;
  return (
    <section class="carried">
      <h2>{isOver ? 'Your try is waiting to be looked back on' : 'You are carrying this'}</h2>
      <div class="card stack">
        <PlanSentence if={words.if} then={words.then} with={words.with} />
        <p class="note">
          {isOver
            ? 'There is no hurry, and “not yet” is an answer too.'
            : `Until ${dayWords(facts.until, presentTime.value, zone.value)}, ${timeWords(facts.until, zone.value)}.`}
        </p>
        {lookBack && (
          <div class="row">
            <a class={isOver ? 'button' : 'button quiet'} href={`/moment/${page}`}>
              Look back
            </a>
          </div>
        )}
      </div>
    </section>
  );
}

/** An if-then plan as the sentence it is. */
export const PlanSentence = ({ if: when, then, with: whom }: { if: string; then: string; with: string }) => (
  <p class="story plan">
    If <em>{trimmed(when)}</em>, then <em>{trimmed(then)}</em>
    {trimmed(whom) !== '' && (
      <>
        , with <em>{trimmed(whom)}</em>
      </>
    )}
    .
  </p>
);

const trimmed = (text: string): string => text.trim().replace(/[.,;]+$/, '');
