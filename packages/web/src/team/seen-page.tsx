import './team.css';
import type { PraisePage, SeenPage as Page } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { CheckIns } from './check-ins.tsx';
import { PracticeCard } from './practice-card.tsx';
import { PraiseList } from './praise-received.tsx';
import { SharedCard } from './shared-card.tsx';
import { Showing } from './showing.tsx';
import { say } from './words.ts';

/** For somebody who is led: all that whoever leads them sees, what to show and what not, and what passed between the two. */
export function SeenPage() {
  const { answer, again, put } = useAnswer<Page>('/api/v1/team/seen');
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} />;
  const { lead, practices, shared, checkIns } = answer.value;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={say.seenHeading}>{say.seenHeading}</Heading>
        <p class="muted">{lead ? say.seenLead({ name: lead.name }) : say.nobodyLeads}</p>
      </div>
      {lead && practices.length === 0 && <p class="well">{say.tooFew}</p>}
      {practices.map((practice) => (
        <PracticeCard key={practice.blueprint} practice={practice} withCoach={false} />
      ))}
      {lead && (
        <section>
          <h2>{say.asSeen({ name: lead.name })}</h2>
          {shared.length === 0 && <p>{say.nothingSeen({ name: lead.name })}</p>}
          <ul class="stack">
            {shared.map((entry) => (
              <li key={entry.id} class="card">
                <SharedCard entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {lead && <Showing lead={lead} shown={shared} onShown={put} />}
      {checkIns.length > 0 && (
        <section>
          <h2>{say.checkIns}</h2>
          <p class="muted">{say.checkInLead}</p>
          <CheckIns checkIns={checkIns} onKept={again} />
        </section>
      )}
      <Praises />
    </div>
  );
}

/** All praise for the reader, and what others made public. */
function Praises() {
  const { answer, put } = useAnswer<PraisePage>('/api/v1/praise');
  if (!answer?.ok) return null;
  const { received, shownToAll } = answer.value;
  return (
    <>
      {received.length > 0 && <PraiseList praises={received} onChanged={put} />}
      {shownToAll.length > 0 && (
        <section>
          <h2>{say.praisedInPublic}</h2>
          <ul class="stack">
            {shownToAll.map(({ id, fromName, toName, text }) => (
              <li key={id} class="card shared">
                <p class="story" dir="auto">
                  {say.quoted({ text })}
                </p>
                <p class="note">{say.toFrom({ from: fromName, to: toName })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
