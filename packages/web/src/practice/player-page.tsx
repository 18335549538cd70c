import './practice.css';
import type { Entry } from '@micromoment/core';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isToBeAsked } from '../consent/agree.ts';
import { calm } from '../look/calm.ts';
import { useKeys } from '../look/keys.ts';
import { TroublePage } from '../look/trouble.tsx';
import { fetchedLater } from '../look/later.tsx';
import { Waiting } from '../look/waiting.tsx';
import { journal, larder } from '../offline/device.ts';
import { sync, trouble } from '../offline/sync.ts';
import { go, place, resumeStep } from '../router.ts';
import { answerTo } from './answers.ts';
import { calledBy } from './called.ts';
import { MomentPlayer } from './moment-player.tsx';
import { takeUpAlone, writtenIn, type Pen } from './pen.ts';
import type { AnsweredTwice } from './two-answers.tsx';
import { beginMoment, hasAnswered, type Play } from './play.ts';
import { say } from './words.ts';

const AskFirst = fetchedLater('ahead', () => import('../consent/ask-first.tsx').then((file) => file.AskFirst));
const AlreadyDone = fetchedLater<{ entry: Entry }>('ahead', () => import('./already-done.tsx').then((file) => file.AlreadyDone));
const OtherTab = fetchedLater('ahead', () => import('./other-tab.tsx').then((file) => file.OtherTab));
const TwoAnswers = fetchedLater<AnsweredTwice>('ahead', () => import('./two-answers.tsx').then((file) => file.TwoAnswers));

/** Plays the moment an address names. Once begun, the play holds on to what it is about, whatever the plan does meanwhile. */
export function PlayerPage({ name }: { name: string }) {
  const [play, setPlay] = useState<Play>();
  const [over, setOver] = useState(false);
  const [isPicked, setPicked] = useState(false);
  const [asked, setAsked] = useState(false);
  const [isElsewhere, setElsewhere] = useState(false);
  const [isWanted, setWanted] = useState(false);
  useKeys({ Escape: () => go('/') });
  const called = play ? undefined : calledBy(name, larder.value, journal.value);
  const answered = play ? undefined : answerTo(journal.value, name);
  const asksFirst = !play && !answered && isToBeAsked();
  // Before the wait for it is painted: mostly it is there by then.
  useLayoutEffect(() => {
    if (!called || play || asksFirst) return;
    let isLeft = false;
    const takeUp = async () => {
      const pen = await takeUpAlone(name, { over: isWanted });
      if (isLeft || !pen) {
        setElsewhere(pen === null);
        return pen?.putAway();
      }
      // An answered moment is only looked at, unless its draft shows that the last steps are still to come.
      if (answered && !hasAnswered(pen) && !hasMore(pen, answered)) {
        setOver(true);
        return pen.putAway();
      }
      resumeStep(pen.words.peek()[STEP]);
      setPlay(beginMoment(called, pen));
    };
    void takeUp();
    return () => void (isLeft = true);
  }, [called !== undefined, asksFirst, isWanted]);
  useEffect(() => () => void play?.pen.putAway(), [play]);
  const takeOver = () => {
    setPlay(undefined);
    setElsewhere(false);
    setWanted(true);
  };
  const { step } = place.value;
  useEffect(() => {
    if (play && step !== null && step !== 'done') play.pen.write(STEP, step);
  }, [step]);
  useEffect(
    () =>
      void calm()
        .then(sync)
        .then(() => setAsked(true)),
    [],
  );

  if (isElsewhere || play?.pen.isTaken.value) return <OtherTab what="moment" back="/" onTakeOver={takeOver} />;
  if (play) {
    // An answer that the server has brought is another device's, until this play has given its own.
    const sent = isPicked || hasAnswered(play.pen) ? undefined : answerTo(larder.value.entries, name);
    if (!sent) return <MomentPlayer play={play} />;
    if (over || !hasMore(play.pen, sent)) return <AlreadyDone entry={sent} />;
    return <TwoAnswers sent={sent} pen={play.pen} onKeepSent={() => setOver(true)} onGoOn={() => setPicked(true)} />;
  }
  if (answered && over) return <AlreadyDone entry={answered} />;
  if (asksFirst) return <AskFirst />;
  if (called || (!asked && trouble.value === null)) return <Waiting lines={5} />;
  return <NotHere />;
}

/** The field of a draft that holds the step somebody left at. */
const STEP = 'step';

/** True when something was written or chosen with this pen that the answer does not say. */
function hasMore({ words }: Pen, { words: said }: Entry): boolean {
  const sent = new Set(Object.values(said).map((text) => text?.trim()));
  return writtenIn(words.peek()).some(([, text]) => !sent.has(text.trim()));
}

function NotHere() {
  const nothingYet = larder.value.stockedAt === null && trouble.value;
  if (nothingYet) {
    return (
      <TroublePage heading={say.notHereYet} refusal={nothingYet}>
        <button class="button" onClick={() => location.reload()}>
          {say.tryAgain}
        </button>
      </TroublePage>
    );
  }
  return (
    <TroublePage heading={say.moved} refusal={{ code: 'moment-moved', what: say.planChanged, remedy: say.todayShows }} safe={say.allKept}>
      <a class="button" href="/">
        {say.goToToday}
      </a>
    </TroublePage>
  );
}
