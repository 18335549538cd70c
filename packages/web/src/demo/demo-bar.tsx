import './demo.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import type { Refusal } from '../doors.ts';
import { who } from '../identity/who.ts';
import { zone } from '../offline/device.ts';
import { cut } from '../offline/sync.ts';
import { shortTimeWords } from '../practice/when-words.ts';
import { inlaid } from '../words/inlaid.ts';
import { become, demo, fetchDemo, jump } from './become.ts';
import { say } from './words.ts';

/** Who the visitor is, what the demo's clock shows, and the ways to change both. */
export function DemoBar() {
  const [refusal, setRefusal] = useState<Refusal>();
  const [moving, setMoving] = useState(false);
  // Asked again once the line is back: opened without one, nobody would be on the list.
  useEffect(() => void fetchDemo(), [cut.value]);
  if (who.value.kind !== 'somebody') return null;
  const { person } = who.value.me;
  const move = async (to: 'tomorrow' | 'next-week') => {
    if (moving) return;
    setMoving(true);
    setRefusal(await jump(to));
    setMoving(false);
  };
  return (
    <aside class="demo-bar" aria-label={say.demo}>
      <div class="demo-line">
        <p>{inlaid(say.youAre, { name: <strong>{person.name}</strong>, time: shortTimeWords(presentTime.value, zone.value) })}</p>
        <div class="demo-ways">
          <button onClick={() => void move('tomorrow')} aria-disabled={moving}>
            {say.tomorrow}
          </button>
          <SwitchPerson current={person.id} onRefusal={setRefusal} onNextWeek={() => void move('next-week')} />
        </div>
      </div>
      {refusal && (
        <p role="alert" class="demo-refusal">
          {refusal.what} {refusal.remedy} ({refusal.code})
        </p>
      )}
    </aside>
  );
}

function SwitchPerson({ current, onRefusal, onNextWeek }: { current: string; onRefusal: (refusal: Refusal | undefined) => void; onNextWeek: () => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const choose = (id: string) => {
    close();
    void become(id).then(onRefusal);
  };
  return (
    <details class="switch" ref={menu}>
      <summary>{say.somebodyElse}</summary>
      <ul>
        {demo.value?.people
          .filter(({ id }) => id !== current)
          .map(({ id, name, part }) => (
            <li key={id}>
              <button onClick={() => choose(id)}>
                {name}
                <small>{say[`part.${part}`]}</small>
              </button>
            </li>
          ))}
        <li class="apart">
          <button
            onClick={() => {
              close();
              onNextWeek();
            }}
          >
            {say.nextWeek}
          </button>
        </li>
      </ul>
    </details>
  );
}
