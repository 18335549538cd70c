import '../practice/practice.css';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { Heading } from '../look/heading.tsx';
import { Waiting } from '../look/waiting.tsx';
import { larder, zone } from '../offline/device.ts';
import { sync, trouble } from '../offline/sync.ts';
import { dayWords } from '../practice/when-words.ts';
import { countOpening } from '../privacy/count-opening.ts';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** Everything that facilitators changed and told the learners of, the newest first. */
export function ChangesPage() {
  useEffect(() => {
    countOpening('changes');
    void sync();
  }, []);
  const { shareBacks, blueprints, stockedAt } = larder.value;
  if (stockedAt === null && trouble.value === null) return <Waiting lines={4} />;
  const titleOf = (id: string) => blueprints.find(({ blueprint }) => blueprint.id === id)?.blueprint.title ?? '';
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={say.changes}>{say.changes}</Heading>
        <p class="muted">{shareBacks.length === 0 ? say.noChangesNote : say.howItComes}</p>
      </div>
      {shareBacks.length === 0 && <p class="well">{say.noChanges}</p>}
      <ul class="stack">
        {shareBacks.map(({ id, text, at, blueprint }) => (
          <li key={id} class="change">
            <p class="story" dir="auto">
              {text}
            </p>
            <p class="note">
              {capital(dayWords(at, presentTime.value, zone.value))} · {titleOf(blueprint)}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a class="button quiet" href="/">
          {say.backToToday}
        </a>
      </p>
    </div>
  );
}
