import './desk.css';
import { momentOf, type Blueprint, type Surface } from '@micromoment/core';
import type { PreviewTold, Rendering } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { MailAsSeen } from '../delivery/mail-as-seen.tsx';
import { Announcer } from '../look/announce.tsx';
import { Heading } from '../look/heading.tsx';
import { Findings } from './findings.tsx';
import { Phone } from './phone.tsx';
import { useTold, type Heard } from './use-told.ts';
import { say } from './words.ts';

/** The page of `micromoment preview`: a phone that plays the file, its moments, what could be better, and how it reaches people. */
export function Desk() {
  const { heard, isLost } = useTold();
  return (
    <main class="desk" id="content">
      {isLost && (
        <p class="trouble" role="alert">
          {say.lineLost}
        </p>
      )}
      {heard ? <Opened heard={heard} /> : <p class="muted">{say.reading({ file: '…' })}</p>}
      <Announcer />
    </main>
  );
}

function Opened({ heard: { told, blueprint, findings } }: { heard: Heard }) {
  const [at, setAt] = useState<Playing>({ moment: '', surface: null, round: 0 });
  // The moment that was chosen may have been taken out of the text since.
  const moment = blueprint && (momentOf(blueprint, at.moment) ?? blueprint.moments[0]);
  const play = (id: string, surface: Surface = null) => setAt({ moment: id, surface, round: at.round + 1 });
  return (
    <>
      <header>
        <Heading says={`${say.preview}: ${told.file}`} eyebrow={say.preview}>
          {blueprint?.title ?? told.file}
        </Heading>
        <p class="muted">{say.follows({ file: told.file })}</p>
      </header>
      <div class="desk-phone">
        {blueprint && moment ? (
          <Phone
            blueprint={blueprint}
            moment={moment.id}
            surface={at.surface}
            round={at.round}
            isStale={told.blueprint === null}
            onSurface={(surface) => play(moment.id, surface)}
            onAgain={() => play(moment.id, at.surface)}
          />
        ) : (
          <p class="well">{say.nothingYet}</p>
        )}
      </div>
      <div class="rhythm desk-beside">
        <Findings findings={findings} />
        {blueprint && <Moments blueprint={blueprint} playing={moment?.id} onPlay={play} />}
        {blueprint && moment && <Channels told={told} moment={moment.id} />}
      </div>
    </>
  );
}

type Playing = { readonly moment: string; readonly surface: Surface; readonly round: number };

const Moments = ({ blueprint, playing, onPlay }: { blueprint: Blueprint; playing: string | undefined; onPlay: (moment: string) => void }) => (
  <section>
    <h2>{say.moments}</h2>
    <ol class="moments">
      {blueprint.moments.map(({ id, title, kind, minutes }) => (
        <li key={id}>
          <p>
            <strong>{title ?? id}</strong>
            <span class="note">{say.momentLine({ kind, minutes })}</span>
          </p>
          <button type="button" class="button quiet" aria-pressed={id === playing} onClick={() => onPlay(id)}>
            {say.playFromHere}
            <span class="unseen">: {title ?? id}</span>
          </button>
        </li>
      ))}
    </ol>
  </section>
);

const Channels = ({ told, moment }: { told: PreviewTold; moment: string }) => (
  <section>
    <h2>{say.channels}</h2>
    {told.renderings
      .filter((rendering) => rendering.moment === moment)
      .map((rendering) => (
        <details key={rendering.channel} class="mail card">
          <Rendered rendering={rendering} />
        </details>
      ))}
  </section>
);

/** A moment as one channel brings it. */
function Rendered({ rendering }: { rendering: Rendering }) {
  switch (rendering.channel) {
    case 'email':
      return (
        <>
          <summary>{say.asMail({ subject: rendering.subject })}</summary>
          <MailAsSeen subject={rendering.subject} html={rendering.html} />
          <details>
            <summary>{say.textPart}</summary>
            <pre class="mail-text">{rendering.text}</pre>
          </details>
        </>
      );
    case 'calendar':
      return (
        <>
          <summary>{say.asEntry({ title: rendering.title })}</summary>
          <pre class="mail-text">{rendering.note}</pre>
        </>
      );
  }
}
