import type { ReviewPage } from '@micromoment/wire';
import { presentTime } from '../../clock.ts';
import { Trend } from '../../look/charts/trend.tsx';
import { zone } from '../../offline/device.ts';
import { dayWords } from '../../practice/when-words.ts';
import { say } from '../words.ts';

/** How many of a hundred visits stopped, week by week, with every decision on the line. */
export function StopsTrend({ page: { trend, history } }: { page: Pick<ReviewPage, 'trend' | 'history'> }) {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return null;
  const dayOf = (at: (typeof first)['at']) => dayWords(at, presentTime.value, zone.value);
  const points = trend.map(({ at, met, stopped }) => ({ at, share: ofHundred(stopped, met), cells: [dayOf(at), String(met), String(stopped)] }));
  const notes = history.flatMap(({ at, publishedAt, decision }) => [
    { at: publishedAt ?? at, words: say.decidedOn({ day: dayOf(publishedAt ?? at), decision }) },
  ]);
  const sentence =
    first === last
      ? say.trendOneWeek({ share: ofHundred(last.stopped, last.met) })
      : say.trendSays({ first: ofHundred(first.stopped, first.met), last: ofHundred(last.stopped, last.met) });
  return (
    <Trend
      sentence={sentence}
      asTable={say.asTable}
      head={[say.weekFrom, say.visits, say.stopped]}
      points={points}
      notes={notes.toSorted((a, b) => a.at - b.at)}
      last={say.latest({ stopped: last.stopped, met: last.met })}
    />
  );
}

const ofHundred = (stopped: number, met: number): number => Math.round((100 * stopped) / met);
