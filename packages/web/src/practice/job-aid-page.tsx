import './job-aid.css';
import type { Blueprint } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { announce } from '../look/announce.tsx';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { larder } from '../offline/device.ts';
import { trouble } from '../offline/sync.ts';
import { place } from '../router.ts';
import { aidLines } from './aid-lines.ts';

/** The few lines to have at hand in the moment itself; made to be printed, copied or read across a table. */
export function JobAidPage() {
  const id = decodeURIComponent(place.value.path.split('/')[2] ?? '');
  const { blueprints, enrolments, stockedAt } = larder.value;
  const revision = enrolments.find(({ blueprint }) => blueprint === id)?.revision;
  const blueprint = blueprints.find((known) => known.revision === revision)?.blueprint;
  if (blueprint?.jobAid !== undefined) return <JobAid blueprint={blueprint} text={blueprint.jobAid} />;
  if (stockedAt === null && trouble.value === null) return <Waiting />;
  return (
    <TroublePage
      heading="There is no job aid here."
      refusal={{ code: 'no-such-aid', what: 'None of the blueprints you practise has this card.', remedy: 'Your day shows those that do.' }}
    >
      <a class="button" href="/">
        Go to today
      </a>
    </TroublePage>
  );
}

function JobAid({ blueprint, text }: { blueprint: Blueprint; text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${blueprint.title}\n${text.trim()}`);
    setCopied(true);
    announce('Copied.');
  };
  const { lines, numbered } = aidLines(text);
  const List = numbered ? 'ol' : 'ul';
  return (
    <article class="aid-page rhythm enter">
      <Heading says={blueprint.title} eyebrow="Job aid">
        {blueprint.title}
      </Heading>
      <List class={numbered ? 'aid-card numbered' : 'aid-card'}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
      <div class="row no-print">
        {'clipboard' in navigator && (
          <button class="button quiet" onClick={() => void copy()}>
            {copied ? 'Copied' : 'Copy'}
          </button>
        )}
        <button class="button quiet" onClick={() => print()}>
          Print
        </button>
      </div>
    </article>
  );
}
