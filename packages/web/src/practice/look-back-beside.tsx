import type { EntryOf, ReflectMoment, RespondMoment } from '@micromoment/core';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import { Observation } from '../people/noticed.tsx';
import { Examples } from './compare.tsx';
import type { Play } from './play.ts';
import { Stage, type Frame } from './stage.tsx';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

/** The response whose models and contrast stand beside a look back. */
export const besideOf = ({ blueprint, moment }: Pick<Play<ReflectMoment>, 'blueprint' | 'moment'>): RespondMoment | undefined =>
  blueprint.moments.find((other): other is RespondMoment => other.kind === 'respond' && other.id === moment.beside);

/** A look back never stands alone: beside it are what a colleague noticed, or the models and a contrast, and what comes next. */
export function LookBackBeside({ play, frame, tried, onward }: { play: Play<ReflectMoment>; frame: Frame; tried: boolean; onward: () => void }) {
  const { pen, blueprint, moment, openedAt } = play;
  const beside = besideOf(play);
  const observation = journal.value.findLast((entry): entry is EntryOf<'observed'> => entry.kind === 'observed' && entry.blueprint === blueprint.id);
  const visits = journal.value.filter((entry) => entry.kind === 'reflected' && entry.blueprint === blueprint.id && entry.at < openedAt).length;
  const happened = pen.words.value['happened'] ?? '';
  return (
    <Stage {...frame} heading={tried ? sayLater.besideYours : sayLater.smallerStep} pen={pen} onward={say.goOn} onOnward={onward}>
      {!tried && <p>{sayLater.happensToAll}</p>}
      <div class={happened === '' ? '' : 'beside'}>
        {happened !== '' && (
          <figure class="yours">
            <figcaption>{say.youWrote}</figcaption>
            <blockquote class="story" dir="auto">
              {happened}
            </blockquote>
          </figure>
        )}
        {observation ? (
          <div class="card stack">
            <Observation observation={observation} />
          </div>
        ) : (
          beside && <Examples moment={beside} visits={visits} language={blueprint.language} />
        )}
      </div>
      {moment.asks.includes('next') && (
        <Writing
          large
          optional
          label={tried ? sayLater.nextTime : sayLater.easierNext}
          note={say.onlyYouLine}
          lines={2}
          text={pen.words.value['next'] ?? ''}
          onWrite={(text) => pen.write('next', text)}
        />
      )}
    </Stage>
  );
}
