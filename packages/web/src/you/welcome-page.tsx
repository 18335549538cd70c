import './you.css';
import { CONSTRAINTS, may, type Constraint } from '@micromoment/core';
import type { BeginningSent, Library, LibraryCard, Practice, PracticeChangeSent } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { agreeToPractise } from '../consent/agree.ts';
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
import { intlTag } from '../words/language.ts';
import { clock } from './practice-form.ts';
import { dayName } from './week-form.tsx';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** The first minute: where to start, what makes it hardest, how it arrives, and begin. Two presses lead to the first moment, three with what makes it hardest. */
export function WelcomePage() {
  const library = useAnswer<Library>('/api/v1/library');
  const practice = useAnswer<Practice>(PRACTICE);
  const asked = library.answer?.ok ? practice : library;
  const again = () => {
    library.again();
    practice.again();
  };
  if (!library.answer?.ok || !practice.answer?.ok)
    return <Unanswered answer={asked.answer} again={again} heading={say.cannotBegin} safe={say.notBegun} lines={6} />;
  const { cards } = library.answer.value;
  const open = ownLanguageFirst(cards.filter(({ practised }) => practised === null));
  return open.length === 0 ? <NothingToBegin any={cards.length > 0} /> : <Beginning cards={open} practice={practice.answer.value} />;
}

const PRACTICE = '/api/v1/me/practice';

function Beginning({ cards, practice }: { cards: readonly LibraryCard[]; practice: Practice }) {
  const [blueprint, setBlueprint] = useState<string>();
  const [constraint, setConstraint] = useState<Constraint | 'none'>();
  const [byMail, setByMail] = useState(practice.channels.email);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const begin = async () => {
    if (!blueprint || busy) return;
    setBusy(true);
    const channels = byMail === practice.channels.email ? undefined : { email: byMail };
    const problem = await beginWith({ blueprint, constraint: constraint === 'none' ? null : (constraint ?? null) }, channels);
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
        keyed={false}
        choices={[...CONSTRAINTS, 'none' as const].map((value) => ({ value, words: say[`constraint.${value}`] }))}
        chosen={constraint}
        onChoose={setConstraint}
      />
      <fieldset class="choices">
        <legend>{say.howArrives}</legend>
        <p class="note">{say.arrivesNote({ days: daysOf(practice), from: clock(practice.working.from), until: clock(practice.working.until) })}</p>
        <label class="choice">
          <input type="checkbox" checked={byMail} onChange={(event) => setByMail(event.currentTarget.checked)} />
          <span>
            {say.byEmail}
            <small>{say.byEmailNote}</small>
          </span>
        </label>
      </fieldset>
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

/** The days it comes on, as a list that the language writes: "Monday, Tuesday and Friday". */
const daysOf = ({ working: { days } }: Practice): string => new Intl.ListFormat(intlTag()).format(days.map(dayName));

/** Notes the agreement and how it arrives, begins, and brings the plan onto this device; gives back a refusal, if any. */
async function beginWith(beginning: BeginningSent, channels: Practice['channels'] | undefined): Promise<Refusal | undefined> {
  const refused = await agreeToPractise();
  if (refused) return refused;
  const arranged = channels && (await ask<Practice>('POST', PRACTICE, { channels } satisfies PracticeChangeSent));
  if (arranged && !arranged.ok) return arranged.problem;
  const begun = await ask<Practice>('POST', `${PRACTICE}/begin`, beginning);
  if (!begun.ok) return begun.problem;
  await sync();
  return undefined;
}

const greeting = (): string => say.welcome({ name: expected.value?.person.name.split(' ')[0] ?? '' });

const NothingToBegin = ({ any }: { any: boolean }) => (
  <div class="rhythm enter">
    <Heading says={any ? say.allBegun : say.nothingToBegin}>{any ? say.allBegun : say.nothingToBegin}</Heading>
    {!any && <NothingYet />}
    <p>
      <a class="button quiet" href="/">
        {say.backToToday}
      </a>
    </p>
  </div>
);

/** Whoever can bring a practice here is led to where that is done; everybody else is told whom to ask. */
function NothingYet() {
  const person = expected.value?.person;
  const [writes, subscribes] = [person && may(person, 'publish'), person && may(person, 'administer')];
  if (!writes && !subscribes) return <p class="muted">{say.nothingToBeginNote}</p>;
  return (
    <>
      <p class="muted">{say.bringOne}</p>
      <p class="row">
        {writes && (
          <a class="button" href="/studio">
            {say.writeOne}
          </a>
        )}
        <a class="button quiet" href="/admin/catalogues">
          {say.takeOne}
        </a>
      </p>
    </>
  );
}
