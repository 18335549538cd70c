import './practice.css';
import { useEffect, useState } from 'preact/hooks';
import { useKeys } from '../look/keys.ts';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { journal, larder } from '../offline/device.ts';
import { sync, trouble } from '../offline/sync.ts';
import { go, place } from '../router.ts';
import { AlreadyDone } from './already-done.tsx';
import { answerTo } from './answers.ts';
import { calledBy } from './called.ts';
import { MomentPlayer } from './moment-player.tsx';
import { takeUpPen } from './pen.ts';
import { beginMoment, type Play } from './play.ts';

/** Plays the moment an address names. Once begun, the play holds on to what it is about, whatever the plan does meanwhile. */
export function PlayerPage({ name }: { name: string }) {
  const [play, setPlay] = useState<Play>();
  const [asked, setAsked] = useState(false);
  useKeys({ Escape: () => go('/') });
  const called = play ? undefined : calledBy(name, larder.value, journal.value);
  // An answered moment is only looked at, unless the page was loaded again between the answer and the last step.
  const answered = play || place.value.step !== null ? undefined : answerTo(journal.value, name);
  useEffect(() => {
    if (called && !answered && !play) void takeUpPen(name).then((pen) => setPlay(beginMoment(called, pen)));
  }, [called !== undefined]);
  useEffect(() => void sync().then(() => setAsked(true)), []);

  if (play) return <MomentPlayer play={play} />;
  if (answered) return <AlreadyDone entry={answered} />;
  if (called || (!asked && trouble.value === null)) return <Waiting lines={5} />;
  return <NotHere />;
}

function NotHere() {
  const nothingYet = larder.value.stockedAt === null && trouble.value;
  if (nothingYet) {
    return (
      <TroublePage heading="This moment is not on this device yet." refusal={nothingYet}>
        <button class="button" onClick={() => location.reload()}>
          Try again
        </button>
      </TroublePage>
    );
  }
  return (
    <TroublePage
      heading="This moment has moved."
      refusal={{ code: 'moment-moved', what: 'Your plan has changed since this link was made.', remedy: 'Today shows what comes next.' }}
      safe="Everything you wrote is kept."
    >
      <a class="button" href="/">
        Go to today
      </a>
    </TroublePage>
  );
}
