import type { FlowStep } from '@micromoment/wire';
import { DotStrip } from '../../look/charts/dot-strip.tsx';
import { say } from '../words.ts';

/** At which moment how many of a hundred stop, and how sure that is. */
export function StopsStrip({ steps }: { steps: readonly FlowStep[] }) {
  const shown = steps.filter((step) => step.shown);
  const worst = shown.reduce<FlowStep | undefined>((most, step) => (!most || step.stopped / step.met > most.stopped / most.met ? step : most), undefined);
  if (!worst) return null;
  return (
    <DotStrip
      sentence={say.stripSays({ moment: worst.title, low: ofHundred(worst.low), high: ofHundred(worst.high) })}
      asTable={say.asTable}
      head={[say.moment, say.stopOfHundred, say.between]}
      strips={steps.map(({ title, met, stopped, low, high, shown: isShown }) => {
        const between = say.lowToHigh({ low: ofHundred(low), high: ofHundred(high) });
        return isShown
          ? { name: title, share: stopped / met, low, high, words: between, cells: [String(ofHundred(stopped / met)), between] }
          : { name: title, share: null, low: 0, high: 0, words: say.tooFew, cells: [say.tooFew, say.tooFew] };
      })}
    />
  );
}

const ofHundred = (share: number): number => Math.round(100 * share);
