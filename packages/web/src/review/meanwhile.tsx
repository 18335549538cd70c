import type { PastCheck, WordedMeanwhile } from '@micromoment/wire';
import { say } from './verdict-words.ts';

/** What became of what a change must not make worse. */
export const MeanwhileNote = ({ meanwhile }: { readonly meanwhile: WordedMeanwhile }) => <p class={`meanwhile ${meanwhile.verdict}`}>{meanwhile.sentence}</p>;

/** True where something has got worse that should not have. */
export const costs = ({ meanwhile }: { readonly meanwhile: WordedMeanwhile | null }): boolean => meanwhile?.verdict === 'worse';

type Judged = Pick<PastCheck, 'verdict' | 'meanwhile'>;

/** A verdict in words; one that was bought with something else has words of its own. */
export const verdictWords = ({ verdict, meanwhile }: Judged): string =>
  say[(verdict === 'worked' || verdict === 'no-sign') && costs({ meanwhile }) ? (`${verdict}-but` as const) : verdict];
