import './you.css';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { Heading } from '../look/heading.tsx';
import { Waiting } from '../look/waiting.tsx';
import { journal, larder, zone } from '../offline/device.ts';
import { sync, trouble } from '../offline/sync.ts';
import { dayWords } from '../practice/when-words.ts';
import { countOpening } from '../privacy/count-opening.ts';
import { ConfidenceLine } from './confidence-line.tsx';
import { OwnSentences } from './own-sentences.tsx';
import { foldProgress, noticedIn, ownSentences, type Progress } from './progress.ts';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** What a person's practice has come to, for them alone: a fold of the journal on this device, so it opens without a network. */
export function ProgressPage() {
  useEffect(() => {
    countOpening('progress');
    void sync();
  }, []);
  if (larder.value.stockedAt === null && trouble.value === null) return <Waiting lines={5} />;
  const practised = foldProgress(journal.value, larder.value);
  const sentences = ownSentences(journal.value);
  return (
    <div class="progress rhythm enter">
      <div>
        <Heading says={say.progress}>{say.progress}</Heading>
        <p>
          <span class="chip calm">{say.onlyYou}</span>
        </p>
      </div>
      {practised.length === 0 && sentences.length === 0 && <NothingYet />}
      {practised.map((progress) => (
        <Practised key={progress.blueprint.id} progress={progress} />
      ))}
      {sentences.length > 0 && <OwnSentences sentences={sentences} />}
    </div>
  );
}

const NothingYet = () => (
  <section class="stack">
    <h2>{say.firstTry}</h2>
    <p class="muted">{say.firstTryNote}</p>
    <p>
      <a class="button quiet" href="/">
        {say.backToToday}
      </a>
    </p>
  </section>
);

const Practised = ({ progress: { blueprint, tries, seen, confidence, noticed } }: { progress: Progress }) => (
  <section class="stack">
    <h2 lang={blueprint.language} dir="auto">
      {blueprint.title}
    </h2>
    <div>
      <p class="tries" aria-hidden="true">
        {tries.map((at) => (
          <span key={at} class="try-dot" />
        ))}
      </p>
      <p>
        <strong>{say.tries({ count: tries.length })}</strong>
        {seen > 0 && ` · ${say.seenBy({ count: seen })}`}
      </p>
      <p class="note">{say.triesNote}</p>
    </div>
    <ConfidenceLine ratings={confidence} zone={zone.value} />
    {noticed.length > 0 && <Noticed noticed={noticed} />}
  </section>
);

const Noticed = ({ noticed }: Pick<Progress, 'noticed'>) => (
  <div class="stack">
    <h3>{say.noticed}</h3>
    <ul class="stack">
      {noticed.slice(0, 3).map((entry) => (
        <li key={entry.id} class="noticed-line">
          {noticedIn(entry).map((text) => (
            <p key={text} class="story" dir="auto">
              {text}
            </p>
          ))}
          <p class="note">{capital(dayWords(entry.at, presentTime.value, zone.value))}</p>
        </li>
      ))}
    </ul>
  </div>
);
