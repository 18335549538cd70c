import type { MailStop } from '@micromoment/wire';
import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { place } from '../router.ts';
import { say } from './stop-words.ts';

/** Whether mails of one kind shall stop: asked here and never done by opening a link, which mail scanners open too. No sign-in. */
export function MailStopPage() {
  const link = place.value.fragment;
  const [standing, setStanding] = useState<MailStop>();
  const [refusal, setRefusal] = useState<Refusal>();
  const press = async (act: 'look' | 'stop' | 'resume') => {
    const answer = await ask<MailStop>('POST', `/api/v1/mails/${act}/${link}`);
    if (!answer.ok) return setRefusal(answer.problem);
    setStanding(answer.value);
    if (act !== 'look') announce(answer.value.stopped ? say.stopped : say.coming);
  };
  useEffect(() => void press('look'), [link]);
  if (refusal) return <TroublePage heading={say.unknown} refusal={refusal} />;
  if (!standing) return <Waiting />;
  const heading = standing.stopped ? say.stopped : say.ask;
  return (
    <div class="rhythm enter">
      <Heading says={heading}>{heading}</Heading>
      <p>{say[`about.${standing.about}`]}</p>
      {standing.about === 'practice' && <p class="muted">{say.planStays}</p>}
      <div class="row">
        <button class={standing.stopped ? 'button quiet' : 'button'} onClick={() => void press(standing.stopped ? 'resume' : 'stop')}>
          {standing.stopped ? say.again : say.stop}
        </button>
      </div>
    </div>
  );
}
