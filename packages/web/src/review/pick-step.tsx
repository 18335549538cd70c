import type { Adjustment } from '@micromoment/core';
import type { ReviewPage } from '@micromoment/wire';
import { Choices } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { OwnText } from './own-text.tsx';
import type { Decision } from './review-page.tsx';
import { Ritual } from './ritual.tsx';

type Picking = { readonly page: ReviewPage; readonly decision: Decision; readonly onDecide: (decision: Decision) => void; readonly onward: () => void };

/** Pick one adjustment, or leave everything as it is, and say why. */
export function PickStep({ page, decision, onDecide, onward }: Picking) {
  const { choices, insight, blueprint } = page;
  const place = chosenPlace(page, decision.adjustment);
  const pick = (value: string) => onDecide({ ...decision, adjustment: value === LEAVE ? null : (choices[Number(value)]?.adjustment ?? null) });
  return (
    <Ritual title={blueprint.title} at={1} heading="What will you change?">
      <form
        class="rhythm"
        onSubmit={(event) => {
          event.preventDefault();
          onward();
        }}
      >
        <p class="muted">{insight.headline}</p>
        <Choices
          legend="Pick one, or leave it"
          choices={[
            ...choices.map(({ title, adjustment }, index) => ({
              value: String(index),
              words: title,
              ...(isSame(adjustment, insight.suggested) ? { note: 'What the figures suggest.' } : {}),
            })),
            { value: LEAVE, words: 'Leave it as it is, and keep watching.', ...(insight.status === 'decide' ? {} : { note: 'What the figures suggest.' }) },
          ]}
          chosen={place}
          onChoose={pick}
        />
        {decision.adjustment && <OwnText adjustment={decision.adjustment} onChange={(adjustment) => onDecide({ ...decision, adjustment })} />}
        <Writing
          label="Because"
          note="One sentence that will still make sense to you in a month."
          text={decision.because}
          lines={2}
          longest={500}
          onWrite={(because) => onDecide({ ...decision, because })}
        />
        <div class="row">
          <button class="button">See what that changes</button>
          <button type="button" class="button quiet" onClick={() => history.back()}>
            Back to the insight
          </button>
        </div>
      </form>
    </Ritual>
  );
}

const LEAVE = 'leave';

function chosenPlace({ choices }: ReviewPage, adjustment: Adjustment | null | undefined): string | undefined {
  if (adjustment === undefined) return undefined;
  if (adjustment === null) return LEAVE;
  const place = choices.findIndex((choice) => isSame(choice.adjustment, adjustment));
  return place < 0 ? undefined : String(place);
}

/** The same adjustment of the same moment, whatever a facilitator has put into its text. */
const isSame = (a: Adjustment, b: Adjustment | null): boolean => b !== null && a.change === b.change && momentOf(a) === momentOf(b);

const momentOf = (adjustment: Adjustment): string => ('moment' in adjustment ? adjustment.moment : '');
