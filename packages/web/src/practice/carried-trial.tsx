import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { inlaid } from '../words/inlaid.ts';
import { dayWords, timeWords } from './when-words.ts';
import { languageOf, prefilledIn, trimmed, type Prefilled } from './prefilled.ts';
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
        <PlanSentence {...words} prefilled={prefilledIn(trial.plan)} />
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

type Planned = { readonly if: string; readonly then: string; readonly with: string; readonly prefilled: Prefilled | undefined };

/** An if-then plan as the sentence it is; what its author wrote says its language. */
export function PlanSentence({ if: when, then, with: whom, prefilled }: Planned) {
  const part = (name: 'if' | 'then', text: string) => (
    <em lang={languageOf(name, text, prefilled)} dir="auto">
      {trimmed(text)}
    </em>
  );
  const parts = { if: part('if', when), then: part('then', then) };
  const named = trimmed(whom);
  return <p class="story plan">{named === '' ? inlaid(say.plan, parts) : inlaid(say.planWith, { ...parts, with: <em dir="auto">{named}</em> })}</p>;
}
