import { useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { journal } from '../offline/device.ts';
import { sync } from '../offline/sync.ts';
import { agreeToPractise } from './agree.ts';
import { say } from './words.ts';

/** Stands where the moment would, until somebody agrees to what is kept of their practice: one card, two buttons, and no hurry. */
export function AskFirst() {
  const [isPutOff, setPutOff] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const agree = async () => {
    const problem = await agreeToPractise();
    setRefusal(problem);
    if (!problem) await sync();
  };
  const heading = isPutOff ? say.nothingComes : journal.value.length > 0 ? say.rests : say.before;
  return (
    <section class="invite enter">
      <Heading says={heading}>{heading}</Heading>
      {isPutOff ? (
        <p>
          <button class="button quiet" onClick={() => setPutOff(false)}>
            {say.readIt}
          </button>
        </p>
      ) : (
        <div class="card stack">
          <p>{say.kept}</p>
          <p>{say.byAgreeing}</p>
          <p>
            <a href="/privacy">{say.whoSees}</a>
          </p>
          {refusal && <Trouble refusal={refusal} />}
          <div class="row">
            <button class="button" onClick={() => void agree()}>
              {say.agree}
            </button>
            <button class="button quiet" onClick={() => setPutOff(true)}>
              {say.notNow}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
