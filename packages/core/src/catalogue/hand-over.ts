import { canonicalText } from '../blueprint/revision.ts';

/** A hand-over is a publisher's word, signed with the key that goes, that another key signs their catalogue from now on. Keys are public ones, in base64url. */
export type HandOver = { readonly from: string; readonly to: string; /** Made with `from`, of `handOverStatement`. */ readonly signature: string };

/** Exactly what is signed of a hand-over. */
export const handOverStatement = ({ from, to }: Omit<HandOver, 'signature'>): string => canonicalText({ signs: 'micromoment hand-over 1', from, to });

/**
 * Whether hand-overs lead to the key of a feed by steps that begin at the key a subscriber knows, each signed by the key before it.
 * @param isSigned whether a hand-over bears the signature of the key it comes from
 */
export function isHandedOver(known: string, key: string, handOvers: readonly HandOver[], isSigned: (handOver: HandOver) => boolean): boolean {
  const met = new Set<string>();
  for (let at = known; !met.has(at);) {
    if (at === key) return true;
    met.add(at);
    at = handOvers.find((handOver) => handOver.from === at && isSigned(handOver))?.to ?? at;
  }
  return false;
}
