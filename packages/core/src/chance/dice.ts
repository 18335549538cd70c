/** A throw between 0 (possible) and 1 (not reached). Passed in, so that a plan can be replayed. */
export type Dice = () => number;

/** Dice that fall the same way for the same seed (mulberry32; even enough for choosing, not for secrets). */
export function seededDice(seed: string): Dice {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `choices`, each as likely as the others; undefined when there are none. */
export const pick = <Choice>(dice: Dice, choices: readonly Choice[]): Choice | undefined => choices[Math.floor(dice() * choices.length)];

/** A whole number from `low` to `high`, both possible. */
export const between = (dice: Dice, low: number, high: number): number => low + Math.floor(dice() * (high - low + 1));

// FNV-1a, 32 bit.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
