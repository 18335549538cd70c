import '../identity/identity.css';
import type { Demo } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Heading } from '../look/heading.tsx';
import { drawing } from '../look/thing.tsx';
import type { Thing } from '../look/picture-choice.ts';
import { Trouble } from '../look/trouble.tsx';
import { become } from './become.ts';
import { say } from './words.ts';

/** The door of the demo: four people, each with a thing of theirs; fewer once somebody has erased themselves. */
export function DemoEntrance({ demo }: { demo: Demo }) {
  const [refusal, setRefusal] = useState<Refusal>();
  return (
    <div class="entrance rhythm enter">
      <div>
        <Heading says={say.whoBe} eyebrow={say.aDemo({ organisation: demo.organisation })}>
          {demo.people.length === THINGS_OF.length ? say.fourPeople : say.whoBe}
        </Heading>
        <p class="muted">{say.staysHere}</p>
      </div>
      <ul class="people">
        {demo.people.map(({ id, name, part }, index) => (
          <li key={id}>
            <button class="person" onClick={() => void become(id).then(setRefusal)}>
              <svg class="object" viewBox="-64 -108 128 128" aria-hidden="true">
                {drawing(THINGS_OF[index % THINGS_OF.length] ?? 'cup')}
              </svg>
              <strong>{name}</strong>
              <span>{say[`part.${part}`]}</span>
            </button>
          </li>
        ))}
      </ul>
      {refusal && <Trouble refusal={refusal} />}
    </div>
  );
}

const THINGS_OF: readonly Thing[] = ['cup', 'notebook', 'lamp', 'plant'];
