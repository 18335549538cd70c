import type { DecideMoment, Option } from '@micromoment/core';
import { Authored } from '../look/authored.tsx';
import { inlaid } from '../words/inlaid.ts';
import type { Play } from './play.ts';
import { Stage, type Frame } from './stage.tsx';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

type Shown = {
  readonly play: Play<DecideMoment>;
  readonly frame: Frame;
  /** The ids of what was chosen, in order. */
  readonly options: readonly string[];
  readonly onAgain: () => void;
  readonly onward: () => void;
};

/** What was meant, what was heard, and the rule that joins the two; every way through the moment comes back here. */
export function InsightStep({ play: { moment, blueprint }, frame, options, onAgain, onward }: Shown) {
  const said = optionsAlong(moment, options);
  return (
    <Stage
      {...frame}
      heading={sayLater.meantHeard}
      onward={say.goOn}
      onOnward={onward}
      aside={
        <button type="button" class="button quiet" onClick={onAgain}>
          {sayLater.otherAnswer}
        </button>
      }
    >
      <div class="meant-heard">
        <div class="card">
          <h2 class="kind">{sayLater.youMeant}</h2>
          <p class="story" lang={blueprint.language} dir="auto">
            {moment.insight.intent}
          </p>
        </div>
        <div class="card">
          <h2 class="kind">{sayLater.wasHeard}</h2>
          <p class="story" lang={blueprint.language} dir="auto">
            {moment.insight.impact}
          </p>
        </div>
      </div>
      <div class="rule">
        <h2 class="kind">{sayLater.ruleAlong}</h2>
        <p lang={blueprint.language} dir="auto">
          {moment.insight.rule}
        </p>
      </div>
      <details>
        <summary>{sayLater.wayYouWent}</summary>
        <ol class="way">
          {said.map((option) => (
            <li key={option.id}>
              <p>{inlaid(sayLater.youLine, { text: <Authored language={blueprint.language}>{option.say}</Authored> })}</p>
              <p class="muted" lang={blueprint.language} dir="auto">
                {option.then}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </Stage>
  );
}

function optionsAlong(moment: DecideMoment, path: readonly string[]): readonly Option[] {
  const all = [...moment.options, ...moment.scenes.flatMap(({ options }) => options)];
  return path.flatMap((id) => all.find((option) => option.id === id) ?? []);
}
