import './team.css';
import type { SharedShown, TeamPage, TeamPractice } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { announce } from '../look/announce.tsx';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { CheckIns } from './check-ins.tsx';
import { SharedCard } from './shared-card.tsx';
import { say } from './words.ts';

/** Before and after a talk with one person: what they chose to show, one question, and three lines kept by both. */
export function CheckInPage({ name: id }: { name: string }) {
  const { answer, again } = useAnswer<TeamPage>('/api/v1/team');
  if (!answer) return <Waiting lines={5} />;
  const person = answer.ok ? answer.value.people.find((one) => one.id === id) : undefined;
  if (!answer.ok || !person) {
    const refusal = answer.ok ? { code: 'no-such-person', what: say.noSuchPerson, remedy: '' } : answer.problem;
    return (
      <TroublePage heading={say.cannotShow} refusal={refusal}>
        <a class="button" href="/team">
          {say.backToTeam}
        </a>
      </TroublePage>
    );
  }
  const shared = answer.value.shared.filter((entry) => entry.person === id);
  const kept = answer.value.checkIns.filter((checkIn) => checkIn.person === id);
  const heading = say.checkInWith({ name: person.name });
  return (
    <div class="rhythm enter">
      <Heading says={heading}>{heading}</Heading>
      <Before person={person} shared={shared} practices={answer.value.practices} />
      <section>
        <h2>{say.after}</h2>
        <p class="muted">{say.checkInLead}</p>
        <CheckInForm key={kept.length} other={person} known={null} onKept={again} />
      </section>
      {kept.length > 0 && (
        <section>
          <h2>{say.checkIns}</h2>
          <CheckIns checkIns={kept} onKept={again} />
        </section>
      )}
      <p>
        <a href="/team">{say.backToTeam}</a>
      </p>
    </div>
  );
}

type Talking = { readonly person: { readonly name: string }; readonly shared: readonly SharedShown[]; readonly practices: readonly TeamPractice[] };

function Before({ person, shared, practices }: Talking) {
  const question = practices.find(({ coach }) => coach !== null)?.coach?.checkIn;
  const copy = () => void navigator.clipboard.writeText(agenda({ person, shared, practices }, question)).then(() => announce(say.copied));
  return (
    <section>
      <h2>{say.before}</h2>
      <div class="stack">
        {question && <p class="well story">{question}</p>}
        {shared.length === 0 && <p>{say.nothingFrom({ name: person.name })}</p>}
        {shared.slice(0, SHOWN).map((entry) => (
          <div key={entry.id} class="card">
            <SharedCard entry={entry} />
          </div>
        ))}
        <div class="row">
          <button class="button quiet" onClick={copy}>
            {say.copyAgenda}
          </button>
        </div>
      </div>
    </section>
  );
}

const SHOWN = 3;

const agenda = ({ person, shared }: Talking, question: string | undefined): string =>
  [
    say.checkInWith({ name: person.name }),
    ...(question ? [say.agendaQuestion({ text: question })] : []),
    ...shared.slice(0, SHOWN).map(({ kind, words }) => say.agendaShown({ name: person.name, text: Object.values(words).join(' ') || say[`kind.${kind}`] })),
    say['line.tried'],
    say['line.helps'],
    say['line.next'],
  ].join('\n');
