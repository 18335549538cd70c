import './outbox.css';
import type { Mail, Outbox } from '@micromoment/wire';
import { instant } from '@micromoment/core';
import { presentTime } from '../clock.ts';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { zone } from '../offline/device.ts';
import { dayWords, timeWords } from '../practice/when-words.ts';
import { MailAsSeen } from './mail-as-seen.tsx';
import { linked } from './linked.tsx';

/** Every mail as it would look, kept on this machine where no mail server is set. */
export function OutboxPage() {
  const { answer, again } = useAnswer<Outbox>('/api/v1/outbox');
  if (!answer) return <Waiting lines={5} />;
  if (!answer.ok) {
    return (
      <TroublePage heading="The outbox cannot be shown." refusal={answer.problem}>
        <button class="button" onClick={again}>
          Try again
        </button>
      </TroublePage>
    );
  }
  const { mails } = answer.value;
  return (
    <div class="outbox rhythm enter">
      <div>
        <Heading says="Outbox">Outbox</Heading>
        <p class="muted">
          {mails.length === 0
            ? 'No mail yet. The first one appears here as it would look in a mailbox.'
            : 'Every mail as it would look. Nothing here has left this machine.'}
        </p>
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

function MailCard({ mail, open }: { mail: Mail; open: boolean }) {
  const at = instant(mail.at);
  return (
    <li>
      <details class="mail card" open={open}>
        <summary>
          <span class="mail-head">
            <strong>{mail.subject}</strong>
            <span class="note">
              To {mail.to}, {dayWords(at, presentTime.value, zone.value)} {timeWords(at, zone.value)}
            </span>
          </span>
        </summary>
        <MailAsSeen subject={mail.subject} html={mail.html} />
        <details>
          <summary>The text part</summary>
          <pre class="mail-text">{linked(mail.text)}</pre>
        </details>
      </details>
    </li>
  );
}
