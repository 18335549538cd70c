import './job-aid.css';
import type { Blueprint } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../look/announce.tsx';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { larder } from '../offline/device.ts';
import { trouble } from '../offline/sync.ts';
import { countOpening } from '../privacy/count-opening.ts';
import { place } from '../router.ts';
import { aidLines } from './aid-lines.ts';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

/** The few lines to have at hand in the moment itself; made to be printed, copied or read across a table. */
export function JobAidPage() {
  const id = decodeURIComponent(place.value.path.split('/')[2] ?? '');
  const { blueprints, enrolments, stockedAt } = larder.value;
  const revision = enrolments.find(({ blueprint }) => blueprint === id)?.revision;
  const blueprint = blueprints.find((known) => known.revision === revision)?.blueprint;
  if (blueprint?.jobAid !== undefined) return <JobAid blueprint={blueprint} text={blueprint.jobAid} />;
  if (stockedAt === null && trouble.value === null) return <Waiting />;
  return (
    <TroublePage heading={sayLater.noAid} refusal={{ code: 'no-such-aid', what: sayLater.noAidWhat, remedy: sayLater.noAidRemedy }}>
      <a class="button" href="/">
        {say.goToToday}
      </a>
    </TroublePage>
  );
}

function JobAid({ blueprint, text }: { blueprint: Blueprint; text: string }) {
  useEffect(() => countOpening('job-aid'), []);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${blueprint.title}\n${text.trim()}`);
    setCopied(true);
    announce(sayLater.copied);
  };
  const { lines, numbered } = aidLines(text);
  const List = numbered ? 'ol' : 'ul';
  return (
    <article class="aid-page rhythm enter">
      <Heading says={blueprint.title} language={blueprint.language} eyebrow={sayLater.jobAid}>
        {blueprint.title}
      </Heading>
      <List class={numbered ? 'aid-card numbered' : 'aid-card'} lang={blueprint.language}>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </List>
      <div class="row no-print">
        {'clipboard' in navigator && (
          <button class="button quiet" onClick={() => void copy()}>
            {copied ? sayLater.copied : sayLater.copy}
          </button>
        )}
        <button class="button quiet" onClick={() => print()}>
          {sayLater.print}
        </button>
      </div>
    </article>
  );
}
