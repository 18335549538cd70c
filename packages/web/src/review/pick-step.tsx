import { sameAdjustment, type Adjustment } from '@micromoment/core';
import type { ReviewPage, Written } from '@micromoment/wire';
import { useId, useState } from 'preact/hooks';
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
        {adjustment && <OwnText adjustment={adjustment} as={asWritten(page, written)} onChange={(changed) => write({ words: wordsOf(changed) })} />}
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

/** The occasion that a choice begins with, before anybody has changed its words. */
function asWritten(page: ReviewPage, written: Written): { readonly occasion: string | undefined; readonly language: string } {
  const offered = choiceOf(page, written)?.adjustment;
  return { occasion: offered?.change === 'other-occasion' ? offered.if : undefined, language: page.blueprint.language };
}

const LEAVE = 'leave';

type Offering = { readonly page: ReviewPage; readonly written: Written; readonly onChoose: (chosen: string | null) => void };

function Offered({ page, written: { chosen }, onChoose }: Offering) {
  const [showsAll, setShowsAll] = useState(false);
  const name = useId();
  const all = choicesOn(page);
  const isFirst = (offered: Offer) => offered.of === 'first' || (!showsAll && offered.value === chosen);
  const list = (legend: string, choices: readonly Offer[], keyed: boolean) => (
    <Choices
      key={legend}
      legend={legend}
      name={name}
      choices={choices}
      chosen={chosen === null ? LEAVE : chosen}
      keyed={keyed}
      onChoose={(value) => onChoose(value === LEAVE ? null : value)}
    />
  );
  return (
    <>
      {list(say.pickOne, all.filter(isFirst), true)}
      {!showsAll && !all.every(isFirst) && (
        <button type="button" class="link" onClick={() => setShowsAll(true)}>
          {say.everyOther}
        </button>
      )}
      {showsAll &&
        SORTS.map((sort) => ({ sort, own: all.filter(({ of }) => of === sort) })).map(
          ({ sort, own }) => own.length > 0 && list(say[`sort.${sort}`], own, false),
        )}
    </>
  );
}

/** The changes the insight does not speak of, sorted by what they ask for. */
const SORTS = ['pace', 'simpler', 'own-words', 'retire'] as const;
type Offer = Choice & { readonly of: 'first' | (typeof SORTS)[number] };

/** Every change there is, and leaving it; `first` are those the insight speaks of. */
function choicesOn({ choices, insight }: ReviewPage): readonly Offer[] {
  const spokenOf = [insight.suggested, ...insight.alternatives].filter((spoken) => spoken !== null);
  const changes = choices.map(({ name, title, adjustment }): Offer => {
    const suggested = insight.suggested !== null && sameAdjustment(adjustment, insight.suggested);
    const isSpokenOf = spokenOf.some((spoken) => sameAdjustment(adjustment, spoken));
    return { value: name, words: title, of: isSpokenOf ? 'first' : sortOf(adjustment), ...(suggested && { note: say.suggested }) };
  });
  return [...changes, { value: LEAVE, words: say.leave, of: 'first', ...(!insight.suggested && { note: say.suggested }) }];
}

function sortOf(adjustment: Adjustment): (typeof SORTS)[number] {
  switch (adjustment.change) {
    case 'per-week':
    case 'hour':
    case 'channel':
      return 'pace';
    case 'simplify':
      return 'simpler';
    case 'split':
      return adjustment.second ? 'own-words' : 'simpler';
    case 'add-example':
    case 'new-twist':
    case 'other-occasion':
      return 'own-words';
    case 'retire':
      return 'retire';
  }
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
