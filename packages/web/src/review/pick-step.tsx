import { sameAdjustment } from '@micromoment/core';
import type { ReviewPage, Written } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { Choices, type Choice } from '../look/choices.tsx';
import { Writing } from '../look/writing.tsx';
import { AlsoHere } from './also-here.tsx';
import { CheckChoice } from './check-choice.tsx';
import { OwnText } from './own-text.tsx';
import { Ritual } from './ritual.tsx';
import type { Held } from './use-draft.ts';
import { say } from './words.ts';
import { adjustmentOf, choiceOf, wordsOf } from './written.ts';

type Picking = { readonly page: ReviewPage; readonly held: Held; readonly onward: () => void };

/** Pick one adjustment, or leave everything as it is; say why, how it is to be checked, and who answers for it. */
export function PickStep({ page, held, onward }: Picking) {
  const { written, write } = held;
  const adjustment = adjustmentOf(page, written);
  const checks = choiceOf(page, written)?.checks ?? null;
  const overrides = isOverride(page, written);
  const goOn = (event: Event) => {
    event.preventDefault();
    onward();
  };
  return (
    <Ritual title={page.blueprint.title} at={1} heading={say.whatChange}>
      <form class="rhythm" onSubmit={goOn}>
        <p class="muted">{page.insight.headline}</p>
        <AlsoHere held={held} />
        <Offered page={page} written={written} onChoose={(chosen) => write({ chosen, words: {} })} />
        {adjustment && <OwnText adjustment={adjustment} onChange={(changed) => write({ words: wordsOf(changed) })} />}
        <Writing
          label={overrides ? say.becauseInstead : say.because}
          note={overrides ? say.becauseInsteadNote : say.becauseNote}
          text={written.because}
          lines={2}
          longest={500}
          onWrite={(because) => write({ because })}
        />
        {checks && <CheckChoice checks={checks} chosen={written.check} onChoose={(check) => write({ check })} />}
        <Owner page={page} owner={written.owner} onName={(owner) => write({ owner })} />
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

type Offering = { readonly page: ReviewPage; readonly written: Written; readonly onChoose: (chosen: string | null) => void };

function Offered({ page, written: { chosen }, onChoose }: Offering) {
  const [showsAll, setShowsAll] = useState(false);
  const all = choicesOn(page);
  const spokenOf = all.filter(({ value, first }) => first || value === chosen);
  const offered: readonly Choice[] = showsAll ? all : spokenOf;
  return (
    <>
      <Choices
        legend={say.pickOne}
        choices={offered}
        chosen={chosen === null ? LEAVE : chosen}
        onChoose={(value) => onChoose(value === LEAVE ? null : value)}
      />
      {offered.length < all.length && (
        <button type="button" class="link" onClick={() => setShowsAll(true)}>
          {say.everyOther}
        </button>
      )}
    </>
  );
}

/** Every change there is, and leaving it; `first` for what the insight speaks of. */
function choicesOn({ choices, insight }: ReviewPage): readonly (Choice & { readonly first: boolean })[] {
  const spokenOf = [insight.suggested, ...insight.alternatives].filter((spoken) => spoken !== null);
  const changes = choices.map(({ title, adjustment }) => {
    const suggested = insight.suggested !== null && sameAdjustment(adjustment, insight.suggested);
    return { value: title, words: title, first: spokenOf.some((spoken) => sameAdjustment(adjustment, spoken)), ...(suggested && { note: say.suggested }) };
  });
  return [...changes, { value: LEAVE, words: say.leave, first: true, ...(!insight.suggested && { note: say.suggested }) }];
}

/** True when the figures suggest something and something else was chosen. */
function isOverride(page: ReviewPage, written: Written): boolean {
  const [{ suggested }, adjustment] = [page.insight, adjustmentOf(page, written)];
  return suggested !== null && adjustment !== undefined && (adjustment === null || !sameAdjustment(adjustment, suggested));
}

type Naming = { readonly page: ReviewPage; readonly owner: string | null; readonly onName: (owner: string | null) => void };

/** Who answers for the decision; asked only where there is somebody else. */
function Owner({ page: { facilitators }, owner, onName }: Naming) {
  const me = facilitators.find(({ isMe }) => isMe)?.id ?? '';
  if (facilitators.length < 2) return null;
  return (
    <label class="owner">
      <span>{say.whoAnswers}</span>
      <select value={owner ?? me} onChange={(event) => onName(event.currentTarget.value === me ? null : event.currentTarget.value)}>
        {facilitators.map(({ id, name, isMe }) => (
          <option key={id} value={id}>
            {isMe ? say.myself({ name }) : name}
          </option>
        ))}
      </select>
    </label>
  );
}
