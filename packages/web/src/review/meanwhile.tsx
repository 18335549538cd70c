import type { PastCheck, WordedMeanwhile } from '@micromoment/wire';

/** What became of what a change must not make worse. */
export const MeanwhileNote = ({ meanwhile }: { readonly meanwhile: WordedMeanwhile }) => <p class={`meanwhile ${meanwhile.verdict}`}>{meanwhile.sentence}</p>;

/** True where something has got worse that should not have. */
export const costs = ({ meanwhile }: { readonly meanwhile: WordedMeanwhile | null }): boolean => meanwhile?.verdict === 'worse';

type Judged = Pick<PastCheck, 'verdict' | 'meanwhile'>;

/** The name of a verdict; one that was bought with something else has a name of its own. */
export function verdictName({ verdict, meanwhile }: Judged) {
  if ((verdict === 'worked' || verdict === 'no-sign') && costs({ meanwhile })) return `verdict.${verdict}-but` as const;
  return `verdict.${verdict}` as const;
}
