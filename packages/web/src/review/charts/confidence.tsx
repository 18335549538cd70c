import type { ReviewPage } from '@micromoment/wire';
import { Slope } from '../../look/charts/slope.tsx';
import { say } from '../words.ts';

/** How confident people say they were and are. Over fewer than ten nothing is said. */
export function Confidence({ slopes }: { slopes: ReviewPage['slopes'] }) {
  const [first] = slopes;
  if (!first) return null;
  return (
    <Slope
      sentence={say.slopeSays({ from: written(first.from), to: written(first.to), people: first.people })}
      asTable={say.asTable}
      head={[say.ratedWhen, say.before, say.now]}
      lines={slopes.map(({ of, from, to }) => ({ name: say[`slope.${of}`], from, to }))}
      least={1}
      most={5}
      written={written}
    />
  );
}

const written = (value: number): string => value.toLocaleString(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
