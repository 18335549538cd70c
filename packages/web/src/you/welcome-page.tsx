import './you.css';
import { CONSTRAINTS, type Constraint } from '@micromoment/core';
import type { Library, LibraryCard, Practice } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { expected } from '../identity/who.ts';
import { useAnswer } from '../look/asked.ts';
import { Choices } from '../look/choices.tsx';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { firstMomentOf } from './first-moment.ts';
import { sync } from '../offline/sync.ts';
import { go } from '../router.ts';
import { tongue } from '../words/catalogue.ts';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** The first minute: where to start, what makes it hardest, and begin. Three presses lead to the first moment. */
export function WelcomePage() {
  const { answer, again } = useAnswer<Library>('/api/v1/library');
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotBegin} safe={say.notBegun} lines={6} />;
  const open = ownLanguageFirst(answer.value.cards.filter(({ practised }) => practised === null));
  return open.length === 0 ? <NothingToBegin any={answer.value.cards.length > 0} /> : <Beginning cards={open} />;
}

function Beginning({ cards }: { cards: readonly LibraryCard[] }) {
  const [blueprint, setBlueprint] = useState<string>();
  const [constraint, setConstraint] = useState<Constraint | 'none'>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const begin = async () => {
    if (!blueprint || busy) return;
    setBusy(true);
    const problem = await beginWith(blueprint, constraint === 'none' ? null : (constraint ?? null));
    setBusy(false);
    if (problem) setRefusal(problem);
    else go(firstMomentOf(blueprint));
  };
  return (
    <form
      class="welcome rhythm enter"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div>
        <Heading says={greeting()}>{greeting()}</Heading>
        <p class="muted">{say.welcomeNote}</p>
      </div>
      <Choices legend={say.whereStart} choices={cards.slice(0, shown).map(choiceOf)} chosen={blueprint} onChoose={setBlueprint} />
      {cards.length > shown && (
        <p>
          <button type="button" class="link" onClick={() => setShown(cards.length)}>
            {say.showAll({ count: cards.length })}
          </button>
        </p>
      )}
      <Choices
        legend={say.hardest}
        note={say.hardestNote}
        optional
        choices={[...CONSTRAINTS, 'none' as const].map((value) => ({ value, words: say[`constraint.${value}`] }))}
        chosen={constraint}
        onChoose={setConstraint}
      />
      <p class="well">{say.agree}</p>
      {refusal && <Trouble refusal={refusal} safe={say.notBegun} />}
      <div class="row">
        <button class="button" aria-disabled={busy}>
          {busy ? say.beginning : say.beginNow}
        </button>
      </div>
    </form>
  );
}

/** As many as one takes in while standing in a lift. */
const SHOWN = 4;

const choiceOf = ({ blueprint, title, behaviour, minutes: count }: LibraryCard) => ({
  value: String(blueprint),
  words: title,
  note: say.aWeek({ behaviour: capital(behaviour), count }),
});

/** What is written in the language of these screens stands first. */
const ownLanguageFirst = (cards: readonly LibraryCard[]): readonly LibraryCard[] =>
  cards.toSorted((a, b) => Number(speaks(b)) - Number(speaks(a)) || a.title.localeCompare(b.title));

const speaks = ({ language }: LibraryCard): boolean => language.split('-')[0] === tongue.value.split('-')[0];

/** Notes the agreement, begins, and brings the plan onto this device; gives back a refusal, if any. */
async function beginWith(blueprint: string, constraint: Constraint | null): Promise<Refusal | undefined> {
  const agreed = await ask('POST', '/api/v1/me/consents', { about: 'practice', given: true });
  if (!agreed.ok) return agreed.problem;
  const begun = await ask<Practice>('POST', '/api/v1/me/practice/begin', { blueprint, constraint });
  if (!begun.ok) return begun.problem;
  await sync();
  return undefined;
}

const greeting = (): string => say.welcome({ name: expected.value?.person.name.split(' ')[0] ?? '' });

const NothingToBegin = ({ any }: { any: boolean }) => (
  <div class="rhythm enter">
    <Heading says={any ? say.allBegun : say.nothingToBegin}>{any ? say.allBegun : say.nothingToBegin}</Heading>
    {!any && <p class="muted">{say.nothingToBeginNote}</p>}
    <p>
      <a class="button quiet" href="/">
        {say.backToToday}
      </a>
    </p>
  </div>
);
