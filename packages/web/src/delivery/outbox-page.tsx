import './outbox.css';
import type { Mail, Outbox } from '@micromoment/wire';
import { instant } from '@micromoment/core';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { ask } from '../doors.ts';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { zone } from '../offline/device.ts';
import { dayWords, timeWords } from '../practice/when-words.ts';
import { MailAsSeen } from './mail-as-seen.tsx';
import { linked } from './linked.tsx';
import { say } from './words.ts';

/** Every mail as it would look, kept on this machine where no mail server is set. */
export function OutboxPage() {
  const { answer, again, put } = useAnswer<Outbox>(PATH);
  useEffect(() => lookAgain(put), []);
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} />;
  const { mails } = answer.value;
  return (
    <div class="outbox rhythm enter">
      <div>
        <Heading says={say.outbox}>{say.outbox}</Heading>
        <p class="muted">{mails.length === 0 ? say.noMail : say.everyMail}</p>
      </div>
      <ol class="mails">
        {mails
          .toSorted((a, b) => b.at - a.at)
          .map((mail, index) => (
            <MailCard key={mail.id} mail={mail} open={index === 0} />
          ))}
      </ol>
    </div>
  );
}

const PATH = '/api/v1/outbox';
const LOOK_AGAIN_AFTER = 3_000; // milliseconds; a mail is made by a job, a second or two after what asked for it

/** Looks for new mail while the page is in front of somebody; gives back how to stop. */
function lookAgain(put: (outbox: Outbox) => void): () => void {
  const look = () => document.visibilityState === 'visible' && void ask<Outbox>('GET', PATH).then((given) => given.ok && put(given.value));
  const timer = setInterval(look, LOOK_AGAIN_AFTER);
  return () => clearInterval(timer);
}

function MailCard({ mail, open }: { mail: Mail; open: boolean }) {
  const at = instant(mail.at);
  return (
    <li>
      <details class="mail card" open={open}>
        <summary>
          <span class="mail-head">
            <strong>{mail.subject}</strong>
            <span class="note">{say.to({ address: mail.to, day: dayWords(at, presentTime.value, zone.value), time: timeWords(at, zone.value) })}</span>
          </span>
        </summary>
        <MailAsSeen subject={mail.subject} html={mail.html} />
        <details>
          <summary>{say.textPart}</summary>
          <pre class="mail-text">{linked(mail.text)}</pre>
        </details>
      </details>
    </li>
  );
}
