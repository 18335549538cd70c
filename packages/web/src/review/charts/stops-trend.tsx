import type { ReviewPage } from '@micromoment/wire';
import { presentTime } from '../../clock.ts';
import { Trend } from '../../look/charts/trend.tsx';
import { capital } from '../../look/capital.ts';
import { zone } from '../../offline/device.ts';
import { dateWords, dayWords } from '../../practice/when-words.ts';
import { say } from '../words.ts';

/** How many of a hundred visits stopped, week by week, with every decision on the line. */
export function StopsTrend({ page: { trend, history, inSprints } }: { page: Pick<ReviewPage, 'trend' | 'history' | 'inSprints'> }) {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return null;
  const dayOf = (at: (typeof first)['at']) => dayWords(at, presentTime.value, zone.value);
  const points = trend.map(({ at, met, stopped }) => ({
    at,
    share: ofHundred(stopped, met),
    cells: [dateWords(at, zone.value), String(met), String(stopped)],
  }));
  const decided = [...history.map(({ at, publishedAt, decision }) => ({ at: publishedAt ?? at, decision })), ...inSprints];
  const notes = decided.map(({ at, decision }) => ({ at, words: say.decidedOn({ day: capital(dayOf(at)), decision }) }));
  const sentence =
    first === last
      ? say.trendOneWeek({ share: ofHundred(last.stopped, last.met) })
      : say.trendSays({ first: ofHundred(first.stopped, first.met), last: ofHundred(last.stopped, last.met) });
  return (
    <Trend
      sentence={sentence}
      asTable={say.asTable}
      head={[say.weekFrom, say.visits, say.stoppedOfThem]}
      points={points}
      notes={notes.toSorted((a, b) => a.at - b.at)}
      first={dateWords(first.at, zone.value)}
      last={say.latest({ stopped: last.stopped, met: last.met })}
    />
  );
}

const ofHundred = (stopped: number, met: number): number => Math.round((100 * stopped) / met);
