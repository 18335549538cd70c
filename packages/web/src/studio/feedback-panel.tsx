import type { Blueprint, RespondMoment } from '@micromoment/core';
import { DEFINITIONS, isCriterion, type ExpectationParts } from '@micromoment/feedback';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Writing } from '../look/writing.tsx';
import { sentencesOf, type Seen, type Sentence, type Sights } from './reading/sights.ts';
import { openReader, type Reader } from './reading/reader.ts';
import { UnsureShare } from './unsure-share.tsx';
import { say } from './words.ts';

/** What feedback's criteria see in the models and contrasts of a respond moment, and in a sentence of the author's own. */
export function FeedbackPanel({ blueprint, moment }: { blueprint: Blueprint; moment: string | undefined }) {
  const responds = blueprint.moments.filter((each): each is RespondMoment => each.kind === 'respond');
  const under = responds.find(({ id }) => id === moment);
  const [chosen, setChosen] = useState(under?.id);
  useEffect(() => void (under && setChosen(under.id)), [under?.id]);
  const shown = responds.find(({ id }) => id === chosen) ?? responds[0];
  if (!shown) return <p class="muted">{say.noRespond}</p>;
  if (!blueprint.language.startsWith('en')) return <p class="muted">{say.notEnglish}</p>;
  return (
    <div class="stack">
      <p class="note">{say.feedbackNote}</p>
      <label class="row asked">
        {say.whichMoment}
        <select value={shown.id} onChange={({ currentTarget: { value } }) => setChosen(value)}>
          {responds.map(({ id, title }) => (
            <option key={id} value={id}>
              {title ?? id}
            </option>
          ))}
        </select>
      </label>
      <UnsureShare blueprint={blueprint.id} moment={shown.id} />
      <Seeing key={shown.id} moment={shown} language={blueprint.language} />
    </div>
  );
}

function Seeing({ moment, language }: { moment: RespondMoment; language: string }) {
  const [own, setOwn] = useState('');
  const sentences = sentencesOf(moment);
  const sights = useSights([...sentences.map(({ text }) => text), own], moment, language);
  return (
    <>
      <Definitions moment={moment} />
      <ul class="seen-sentences">
        {sentences.map((sentence, index) => (
          <li key={`${index} ${sentence.text}`}>
            <p class="kind">{kindWords(sentence)}</p>
            <SeenSentence text={sentence.text} sights={sights[index]} />
          </li>
        ))}
      </ul>
      <Writing label={say.ownSentence} note={say.ownNote} optional lines={2} text={own} onWrite={setOwn} />
      {own.trim() !== '' && <SeenSentence text={own} sights={sights.at(-1)} />}
    </>
  );
}

function kindWords({ kind, shows }: Sentence): string {
  if (kind === 'model') return say.model;
  return shows === null ? say.contrast : say.contrastShows({ criterion: shows });
}

function SeenSentence({ text, sights }: { text: string; sights: Sights | undefined }) {
  return (
    <>
      <p class="story">“{text}”</p>
      {sights && (sights.gate === 'open' ? <SeenTable seen={sights.seen} text={text} /> : <p class="note">{say.gateClosed({ gate: sights.gate })}</p>)}
    </>
  );
}

const SeenTable = ({ seen, text }: { seen: readonly Seen[]; text: string }) => (
  <div class="seen-scroll" tabIndex={0} role="group" aria-label={say.seen}>
    <table class="figures seen">
      <thead>
        <tr>
          <th scope="col">{say.criterion}</th>
          <th scope="col">{say.wanted}</th>
          <th scope="col">{say.seen}</th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ criterion, wanted, state, spans, parts }) => (
          <tr key={criterion} class={verdictOf(wanted, state)}>
            <th scope="row">{criterion}</th>
            <td>{say[wanted]}</td>
            <td>
              {say[state]}
              {state !== 'unsure' && <span class="verdict"> ({say[verdictOf(wanted, state)]})</span>}
              <Marked text={text} spans={spans} how={verdictOf(wanted, state) === 'fits' ? 'works' : 'try'} />
              {parts && <PartsTold parts={parts} text={text} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Marked = ({ text, spans, how }: { text: string; spans: Seen['spans']; how: 'works' | 'try' }) =>
  spans.map(([from, to]) => (
    <mark key={from} class={how}>
      {text.slice(from, to)}
    </mark>
  ));

/** What an expectation rests on; its request is what the criterion itself marks. */
const PartsTold = ({ parts, text }: { parts: ExpectationParts; text: string }) => (
  <dl class="expectation-parts">
    {(['observation', 'impact'] as const).map((part) => (
      <div key={part}>
        <dt>{say[part]}</dt>
        <dd>{parts[part].length === 0 ? say.notSeen : <Marked text={text} spans={parts[part]} how="works" />}</dd>
      </div>
    ))}
  </dl>
);

/** What the criteria of a moment are defined as, in the language they look at. */
const Definitions = ({ moment }: { moment: RespondMoment }) => (
  <details>
    <summary>{say.definitions}</summary>
    <dl lang="en" class="definitions">
      {Object.keys(moment.criteria)
        .filter(isCriterion)
        .map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{DEFINITIONS[name]}</dd>
          </div>
        ))}
    </dl>
  </details>
);

const verdictOf = (wanted: Seen['wanted'], state: Seen['state']): 'fits' | 'differs' => ((wanted === 'present') === (state === 'found') ? 'fits' : 'differs');

/** What is seen in texts, looked at where typing is not held up. Until they have been looked at there is nothing to show. */
function useSights(texts: readonly string[], moment: RespondMoment, language: string): readonly Sights[] {
  const [sights, setSights] = useState<readonly Sights[]>([]);
  const reader = useRef<Reader>(null);
  useEffect(() => () => reader.current?.close(), []);
  useEffect(() => {
    reader.current ??= openReader(() => undefined);
    void reader.current.ask({ kind: 'sights', texts, moment, language }).then((answered) => setSights(answered.sights));
  }, [JSON.stringify(texts), JSON.stringify(moment.criteria)]);
  return sights;
}
