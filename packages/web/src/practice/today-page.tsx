import './practice.css';
import { HOUR, openTrial, type Touchpoint } from '@micromoment/core';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { isToBeAsked } from '../consent/agree.ts';
import { calm } from '../look/calm.ts';
import { Authored } from '../look/authored.tsx';
import { Heading } from '../look/heading.tsx';
import { useKeys } from '../look/keys.ts';
import { fetchedLater } from '../look/later.tsx';
import { Picture } from '../look/picture.tsx';
import { Waiting } from '../look/waiting.tsx';
import { begun, journal, larder, record, zone } from '../offline/device.ts';
import { sync, trouble } from '../offline/sync.ts';
import { go } from '../router.ts';
import { inlaid } from '../words/inlaid.ts';
import { behaviourRequest } from './behaviour-words.ts';
import { CarriedTrial, PlanSentence } from './carried-trial.tsx';
import { prefilledIn } from './prefilled.ts';
import { StillLine } from './still-line.ts';
import { sceneOf } from './scene.tsx';
import { foldToday, type Invitation, type Today } from './today.ts';
import { dayPartWords, dayWords, timeWords } from './when-words.ts';
import { whyWords } from './why-words.ts';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

const AskFirst = fetchedLater('ahead', () => import('../consent/ask-first.tsx').then((file) => file.AskFirst));
const PraiseReceived = fetchedLater('quietly', () => import('../team/praise-received.tsx').then((file) => file.PraiseReceived));
const Noticed = fetchedLater<{ observations: Today['noticed'] }>('quietly', () => import('../people/noticed.tsx').then((file) => file.Noticed));

const FreshLine = fetchedLater('quietly', () => import('../library/fresh-line.tsx').then((file) => file.FreshLine));

/** The day's one moment, what is being carried, and what comes. */
export function TodayPage() {
  useEffect(() => void calm().then(sync), []);
  const stocked = larder.value;
  if (stocked.stockedAt === null && trouble.value === null) return <Waiting lines={4} />;
  const today = foldToday(journal.value, stocked, presentTime.value, zoneHere());
  return (
    <div class="today rhythm">
      {isToBeAsked() && stocked.enrolments.length > 0 ? <AskFirst /> : today.now ? <Invite invitation={today.now} /> : <NothingToday today={today} />}
      {today.carried && <CarriedTrial carried={today.carried} />}
      {today.noticed.length > 0 && <Noticed observations={today.noticed} />}
      <PraiseReceived />
      {today.changes.length > 0 && <Changes today={today} />}
      {today.later.length > 0 && <NextDays coming={today.later} />}
      {today.now && today.aids.length > 0 && <Aids today={today} />}
      <FreshLine />
      <StillLine />
    </div>
  );
}

function Invite({ invitation: { touchpoint, blueprint, moment } }: { invitation: Invitation }) {
  const start = () => go(`/moment/${touchpoint.id}`);
  const putOff = () => void record(aboutTouchpoint(touchpoint), { kind: 'skipped', facts: { until: 'later-today' }, words: {} });
  useKeys({ Enter: start, l: putOff });
  const plan = moment.kind === 'reflect' ? openTrial(journal.value)?.plan : undefined;
  const isForLater = touchpoint.due > presentTime.value + HOUR;
  const request = behaviourRequest(blueprint);
  return (
    <section class="invite enter">
      <Heading
        says={request}
        language={blueprint.language}
        eyebrow={isForLater ? say.plannedFor({ time: timeWords(touchpoint.due, zoneHere()) }) : whyWords(touchpoint, presentTime.value)}
      >
        {request}
      </Heading>
      <p class="muted" lang={blueprint.language} dir="auto">
        {sentence(blueprint.behaviour.timing)}
      </p>
      <div class="card stack">
        {plan ? <PlanSentence {...plan.words} prefilled={prefilledIn(plan)} /> : <Picture scene={sceneOf(moment, touchpoint.twist)} name={touchpoint.id} />}
        {moment.title && (
          <h2 lang={blueprint.language} dir="auto">
            {moment.title}
          </h2>
        )}
        <div class="row">
          <button class="button" onClick={start}>
            {begun.value.has(touchpoint.id) ? say.goOn : say.start}
          </button>
          <button class="button quiet" onClick={putOff}>
            {say.laterToday}
          </button>
          <p class="note length">{say.aboutMinutes({ count: moment.minutes })}</p>
        </div>
      </div>
    </section>
  );
}

function NothingToday({ today }: { today: Today }) {
  const next = today.later[0];
  return (
    <section class="nothing enter">
      <Heading says={say.nothingToday}>{say.nothingToday}</Heading>
      <p class="muted">
        {today.doneToday && `${say.doneYours} `}
        {next ? say.nextComes({ when: dayPartWords(next.touchpoint.due, presentTime.value, zoneHere()) }) : say.whenPlanned}
      </p>
      {larder.value.enrolments.length === 0 && (
        <p>
          <a class="button" href="/welcome">
            {say.beginPractice}
          </a>
        </p>
      )}
      {today.aids.map(({ id, title, language }) => (
        <p key={id}>
          <a class="button quiet" href={`/aid/${id}`}>
            {today.aids.length === 1 ? say.openAid : <AidCalled title={title} language={language} />}
          </a>
        </p>
      ))}
    </section>
  );
}

const NextDays = ({ coming }: { coming: readonly Invitation[] }) => (
  <section>
    <h2>{say.nextDays}</h2>
    <ul class="later">
      {coming.map(({ touchpoint, moment, blueprint }) => (
        <li key={touchpoint.id}>
          <span class="when">{capital(dayPartWords(touchpoint.due, presentTime.value, zoneHere()))}</span>
          <span class="what" lang={blueprint.language} dir="auto">
            {moment.title ?? blueprint.title}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const Changes = ({ today }: { today: Today }) => (
  <section>
    <h2>{say.changedBecauseOfYou}</h2>
    <ul class="stack">
      {today.changes.slice(0, 2).map((change) => (
        <li key={change.id} class="change">
          <p class="story" dir="auto">
            {change.text}
          </p>
          <p class="note">{capital(dayWords(change.at, presentTime.value, zoneHere()))}</p>
        </li>
      ))}
    </ul>
  </section>
);

const AidCalled = ({ title, language }: { title: string; language: string }) => (
  <span>{inlaid(say.aidCalled, { title: <Authored language={language}>{title}</Authored> })}</span>
);

const Aids = ({ today }: { today: Today }) => (
  <p class="note">
    {today.aids.map(({ id, title, language }) => (
      <a key={id} class="aid" href={`/aid/${id}`}>
        <AidCalled title={title} language={language} />
      </a>
    ))}
  </p>
);

const zoneHere = () => zone.value;

const aboutTouchpoint = ({ id, blueprint, revision, moment, twist }: Touchpoint) => ({ blueprint, revision, moment, twist, touchpoint: id });

const sentence = (text: string): string => capital(text.replace(/\.?$/, '.'));
