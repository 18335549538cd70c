import type { Confidence, Zone } from '@micromoment/core';
import { say as sayDay } from '../practice/words.ts';
import { shortDate } from './short-date.ts';
import { say } from './words.ts';

/** How sure somebody was over time: words first, then a line for the eye and the same as a table. A number is never shown. */
export function ConfidenceLine({ ratings, zone }: { ratings: readonly Confidence[]; zone: Zone }) {
  const [first, last] = [ratings[0], ratings.at(-1)];
  if (!first || !last) return null;
  return (
    <div class="sure stack">
      <h3>{say.howSure}</h3>
      <p>
        {say.sureNow({ words: wordsOf(last) })}
        {first !== last && ` ${say.sureThen({ words: wordsOf(first) })}`}
      </p>
      {ratings.length > 1 && (
        <>
          <Line ratings={ratings} label={say.sureLine({ first: shortDate(first.at, zone), last: shortDate(last.at, zone) })} />
          <details>
            <summary>{say.asTable}</summary>
            <Table ratings={ratings} zone={zone} />
          </details>
        </>
      )}
    </div>
  );
}

const wordsOf = ({ facts }: Confidence): string => sayDay[`confidence.${facts.rating}`];

const WIDTH = 600;
const STEP = 22;

function Line({ ratings, label }: { ratings: readonly Confidence[]; label: string }) {
  const across = WIDTH / (ratings.length - 1);
  const points = ratings.map(({ facts }, index) => ({ x: 10 + index * across, y: 10 + (5 - facts.rating) * STEP }));
  return (
    <svg class="sure-line" viewBox={`0 0 ${WIDTH + 20} ${4 * STEP + 20}`} role="img" aria-label={label}>
      <path class="grid" d={[0, 1, 2, 3, 4].map((row) => `M0 ${10 + row * STEP}h${WIDTH + 20}`).join('')} />
      <path class="way" d={points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="6" />
      ))}
    </svg>
  );
}

const Table = ({ ratings, zone }: { ratings: readonly Confidence[]; zone: Zone }) => (
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">{say.day}</th>
        <th scope="col">{say.youSaid}</th>
      </tr>
    </thead>
    <tbody>
      {ratings.map((rating) => (
        <tr key={rating.id}>
          <th scope="row">{shortDate(rating.at, zone)}</th>
          <td>{wordsOf(rating)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
