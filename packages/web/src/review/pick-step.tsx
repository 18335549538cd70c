import type { Adjustment } from '@micromoment/core';
import type { ReviewPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { Choices, type Choice } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { OwnText } from './own-text.tsx';
import type { Decision } from './review-page.tsx';
import { Ritual } from './ritual.tsx';
import { say } from './words.ts';

type Picking = { readonly page: ReviewPage; readonly decision: Decision; readonly onDecide: (decision: Decision) => void; readonly onward: () => void };

/** Pick one adjustment, or leave everything as it is, and say why. */
export function PickStep({ page, decision, onDecide, onward }: Picking) {
  const [showsAll, setShowsAll] = useState(false);
  const offered = choicesOn(page, showsAll);
  const pick = (value: string) => onDecide({ ...decision, adjustment: value === LEAVE ? null : (page.choices[Number(value)]?.adjustment ?? null) });
  const goOn = (event: Event) => {
    event.preventDefault();
    onward();
  };
  return (
    <Ritual title={page.blueprint.title} at={1} heading={say.whatChange}>
      <form class="rhythm" onSubmit={goOn}>
        <p class="muted">{page.insight.headline}</p>
        <Choices legend={say.pickOne} choices={offered} chosen={chosenOn(page, decision.adjustment)} onChoose={pick} />
        {offered.length <= page.choices.length && (
          <button type="button" class="link" onClick={() => setShowsAll(true)}>
            {say.everyOther}
          </button>
        )}
        {decision.adjustment && <OwnText adjustment={decision.adjustment} onChange={(adjustment) => onDecide({ ...decision, adjustment })} />}
        <Writing
          label={say.because}
          note={say.becauseNote}
          text={decision.because}
          lines={2}
          longest={500}
          onWrite={(because) => onDecide({ ...decision, because })}
        />
        <div class="row">
          <button class="button">{say.seeChange}</button>
          <button type="button" class="button quiet" onClick={() => history.back()}>
            {say.backToInsight}
          </button>
        </div>
      </form>
    </Ritual>
  );
}

const LEAVE = 'leave';

/** What the insight speaks of, and leaving it; or every change there is. */
function choicesOn({ choices, insight }: ReviewPage, all: boolean): readonly Choice[] {
  const spokenOf = [insight.suggested, ...insight.alternatives];
  const changes = choices.flatMap(({ title, adjustment }, index) => {
    const isOffered = all || spokenOf.some((spoken) => isSame(adjustment, spoken));
    return isOffered ? [{ value: String(index), words: title, ...(isSame(adjustment, insight.suggested) ? { note: say.suggested } : {}) }] : [];
  });
  return [...changes, { value: LEAVE, words: say.leave, ...(insight.suggested ? {} : { note: say.suggested }) }];
}

function chosenOn({ choices }: ReviewPage, adjustment: Adjustment | null | undefined): string | undefined {
  if (adjustment === undefined) return undefined;
  if (adjustment === null) return LEAVE;
  const place = choices.findIndex((choice) => isSame(choice.adjustment, adjustment));
  return place < 0 ? undefined : String(place);
}

/** The same adjustment of the same moment, whatever a facilitator has put into its text. */
const isSame = (a: Adjustment, b: Adjustment | null): boolean => b !== null && a.change === b.change && whereOf(a) === whereOf(b);

const whereOf = (adjustment: Adjustment): string | number => ('moment' in adjustment ? adjustment.moment : adjustment.perWeek);
