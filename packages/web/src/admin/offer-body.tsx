import type { Whom } from '@micromoment/core';
import type { OfferPreview } from '@micromoment/wire';
import { paragraphs } from '../look/paragraphs.ts';
import { say } from './catalogues-words.ts';

const WHOM: readonly Whom[] = ['learners', 'observers', 'managers', 'facilitators'];

/** What a release says and changes, for reading before one decides. */
export const OfferBody = ({ preview, isNew, language }: { preview: OfferPreview; isNew: boolean; language: string }) => (
  <>
    <section>
      <h2>{say.changes}</h2>
      {isNew ? <p>{say.noChanges}</p> : <Changes preview={preview} />}
    </section>
    <section>
      <h2>{say.why}</h2>
      <p lang={language} dir="auto">
        {preview.why}
      </p>
    </section>
    <section>
      <h2>{say.noticed}</h2>
      <p lang={language} dir="auto">
        {preview.noticedAs}
      </p>
    </section>
    <section>
      <h2>{say.moments}</h2>
      <ol class="stack">
        {preview.moments.map(({ id, title, kind, minutes, scene }) => (
          <li key={id} class="well">
            <h3 lang={language} dir="auto">
              {title ?? id}
            </h3>
            <p class="note">{say.momentOf({ kind, minutes })}</p>
            {scene &&
              paragraphs(scene).map((paragraph) => (
                <p key={paragraph} class="story" lang={language} dir="auto">
                  {paragraph}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
    <details>
      <summary>{say.source}</summary>
      {/* A stretch that scrolls must be reachable by key. */}
      <pre class="catalogue-text" tabIndex={0} aria-label={say.source}>
        {preview.source}
      </pre>
    </details>
  </>
);

/** The differences to what is in use, under those they are for. */
const Changes = ({ preview: { changes } }: { preview: OfferPreview }) => (
  <div class="stack" lang="en">
    {WHOM.map((whom) => ({ whom, told: changes.filter((change) => change.whom === whom) }))
      .filter(({ told }) => told.length > 0)
      .map(({ whom, told }) => (
        <div key={whom}>
          <h3>{say[`whom.${whom}`]}</h3>
          <ul class="catalogue-changes">
            {told.map(({ what }) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      ))}
  </div>
);
