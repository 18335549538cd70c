import { hasConsented } from '@micromoment/core';
import type { Privacy } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { useAnswer } from '../look/asked.ts';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { zone } from '../offline/device.ts';
import { sync } from '../offline/sync.ts';
import { dayWords } from '../practice/when-words.ts';
import { setCounting } from './count-opening.ts';
import { Decision, type Deciding } from './decision.tsx';
import { DeeperLook } from './deeper-look.tsx';
import { deviceWords } from './device-words.ts';
import { EraseMe } from './erase-me.tsx';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** What a person can look at and decide about what is kept of them. */
export function OwnPrivacy() {
  const { answer, again, put } = useAnswer<Privacy>('/api/v1/me/privacy');
  const [refusal, setRefusal] = useState<Refusal>();
  const change = async (path: string, body: object) => {
    const changed = await ask<Privacy>('POST', path, body);
    setRefusal(changed.ok ? undefined : changed.problem);
    if (changed.ok) put(changed.value);
    // What is planned may rest from now on, or come again.
    if (changed.ok && path === CONSENTS) void sync();
    return changed.ok;
  };
  useEffect(() => {
    if (answer?.ok) setCounting(hasConsented(answer.value.consents, 'sections'));
  }, [answer]);
  return (
    <>
      <TakeAlong />
      {!answer && <Waiting within lines={4} />}
      {answer && !answer.ok && (
        <Trouble refusal={{ ...answer.problem, what: say.cannotShow }}>
          <button type="button" class="button" onClick={again}>
            {say.tryAgain}
          </button>
        </Trouble>
      )}
      {refusal && <Trouble refusal={refusal} />}
      {answer?.ok && (
        <>
          <Agreed consents={answer.value.consents} onDecide={(about, given) => change(CONSENTS, { about, given })} />
          <SignedIn sessions={answer.value.sessions} onEnd={(which) => void change('/api/v1/me/sessions/end', { which })} />
          <Looked looks={answer.value.looks} />
        </>
      )}
      <EraseMe />
    </>
  );
}

const CONSENTS = '/api/v1/me/consents';

const TakeAlong = () => (
  <section class="stack">
    <h2>{say.takeAlong}</h2>
    <p>{say.takeNote}</p>
    <div class="row">
      <a class="button quiet" href="/api/v1/me/export" download>
        {say.asJson}
      </a>
      <a class="button quiet" href="/api/v1/me/export/csv" download>
        {say.asCsv}
      </a>
    </div>
  </section>
);

const Agreed = ({ consents, onDecide }: Deciding) => (
  <section class="stack">
    <h2>{say.agreed}</h2>
    <Decision about="practice" words={say.practiceConsent} note={say.practiceConsentNote} isGiven={hasConsented(consents, 'practice')} onDecide={onDecide} />
    <Decision about="sections" words={say.sections} note={say.sectionsNote} isGiven={hasConsented(consents, 'sections')} onDecide={onDecide} />
    <DeeperLook consents={consents} onDecide={onDecide} />
    <details>
      <summary>{say.ledger}</summary>
      {consents.length === 0 && <p>{say.ledgerEmpty}</p>}
      <ul class="ledger">
        {consents.map(({ id, about, given, at }) => (
          <li key={id}>
            {say[`about.${about}`]}
            <span class="note">{say[given ? 'given' : 'takenBack']({ day: dayWords(at, presentTime.value, zone.value) })}</span>
          </li>
        ))}
      </ul>
    </details>
  </section>
);

const SignedIn = ({ sessions, onEnd }: { sessions: Privacy['sessions']; onEnd: (which: 'others' | { id: string }) => void }) => (
  <section class="stack">
    <h2>{say.signedIn}</h2>
    <ul class="ledger">
      {sessions.map(({ id, since, about, isThisOne }) => (
        <li key={id} class="row">
          <span>
            {say.since({ device: isThisOne ? say.thisDevice : deviceWords(about), day: dayWords(since, presentTime.value, zone.value) })}
            {isThisOne && <span class="note">{deviceWords(about)}</span>}
          </span>
          {!isThisOne && (
            <button type="button" class="link" onClick={() => onEnd({ id })}>
              {say.endIt}
            </button>
          )}
        </li>
      ))}
    </ul>
    <p class="note">{say.endNote}</p>
    {sessions.length > 2 && (
      <button type="button" class="button quiet" onClick={() => onEnd('others')}>
        {say.endOthers}
      </button>
    )}
  </section>
);

const Looked = ({ looks }: { looks: Privacy['looks'] }) => (
  <section class="stack">
    <h2>{say.looked}</h2>
    <p class="muted">{say.lookedNote}</p>
    {looks.length === 0 && <p>{say.nobodyLooked}</p>}
    <LookList looks={looks.slice(0, FEW)} />
    {looks.length > FEW && (
      <details>
        <summary>{say.ledger}</summary>
        <LookList looks={looks.slice(FEW)} />
      </details>
    )}
  </section>
);

/** As many as tell how things are; the rest is a press away. */
const FEW = 4;

const LookList = ({ looks }: { looks: Privacy['looks'] }) => (
  <ul class="ledger">
    {looks.map(({ by, what, at }) => (
      <li key={`${at} ${what} ${by}`}>
        {say[`look.${what}`]({ name: by === '—' ? say.somebodyGone : by, day: capital(dayWords(at, presentTime.value, zone.value)) })}
      </li>
    ))}
  </ul>
);
