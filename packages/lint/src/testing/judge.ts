import { readAct } from '../words/act.ts';
import { secondAct } from '../words/second-act.ts';
import { vaguenessOf } from '../words/vagueness.ts';

/** A behaviour sentence and what a careful reader says of it: one act one can notice, two acts, or one that nobody could say of whether it happened. */
export type Labelled = { readonly label: 'good' | 'two' | 'bad'; readonly sentence: string };

/** Reads lines of `label | sentence`; lines that begin with # are remarks. */
export function readLabelled(text: string): Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label, sentence] = line.split('|').map((part) => part.trim());
      if ((label !== 'good' && label !== 'two' && label !== 'bad') || !sentence) throw new Error(`not a labelled sentence: ${line}`);
      return { label, sentence };
    });
}

/** True when the rules about the behaviour sentence would accept it. */
export function accepts(sentence: string): boolean {
  const act = readAct(sentence);
  return act !== undefined && secondAct(act) === undefined && vaguenessOf(act, sentence) === undefined;
}

/** The sentences that are accepted and should not be, or the other way round. */
export const misjudged = (labelled: readonly Labelled[]): Labelled[] => labelled.filter(({ label, sentence }) => accepts(sentence) !== (label === 'good'));
