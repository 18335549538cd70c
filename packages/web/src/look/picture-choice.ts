import { pick, seededDice } from '@micromoment/core';
import { say } from './picture-words.ts';

/** The things a picture is made of: objects only, so that nobody is drawn and anybody may be meant. */
export const THINGS = ['cup', 'laptop', 'phone', 'notebook', 'calendar', 'lamp', 'plant', 'chair', 'bench', 'door', 'window', 'bubble', 'path'] as const;
export type Thing = (typeof THINGS)[number];

/** Two things on a table, and how far apart: the relation, without a face. */
export type Picture = { readonly left: Thing; readonly right: Thing; readonly apart: Apart; readonly behind: Backdrop };
/** What hangs on the wall behind them, hardly seen. */
export const BACKDROPS = ['window', 'pendant', 'shelf'] as const;
export type Backdrop = (typeof BACKDROPS)[number];
/** From 0, side by side, to 4, one pushed to the edge. */
export type Apart = number;

/** The picture of a scene: the things it speaks of, filled up by chance that falls the same way each time for the same `name`. */
export function pictureOf(scene: string, name: string, apart: Apart = 2): Picture {
  const dice = seededDice(name);
  const spokenOf = THINGS.filter((thing) => WORDS_FOR[thing].test(scene));
  const left = spokenOf[0] ?? pick(dice, ON_A_TABLE) ?? 'cup';
  const right =
    spokenOf[1] ??
    pick(
      dice,
      ON_A_TABLE.filter((thing) => thing !== left),
    ) ??
    'plant';
  return { left, right, apart, behind: pick(dice, BACKDROPS) ?? 'window' };
}

/** The picture in words, for those who do not see it. */
export function pictureWords({ left, right, apart }: Picture): string {
  const distance = DISTANCES[Math.round(apart)] ?? 2;
  return say[`apart.${distance}`]({ one: say[`thing.${left}`], other: say[`thing.${right}`] });
}

const DISTANCES = [0, 1, 2, 3, 4] as const;

const ON_A_TABLE: readonly Thing[] = ['cup', 'laptop', 'phone', 'notebook', 'lamp', 'plant', 'calendar'];

const WORDS_FOR: Readonly<Record<Thing, RegExp>> = {
  cup: /\b(cups?|coffee|tea|mugs?|machine|kitchen|lunch)\b/i,
  laptop: /\b(laptop|camera|screen|computer|online|slides?|deck|remote|joined from)\b/i,
  phone: /\b(phone|calls?|message|text(ed)?|chat)\b/i,
  notebook: /\b(notes?|sheet|newsletter|list|report|review|plan|letter)\b/i,
  calendar: /\b(calendar|rota|schedule|deadline|Monday|Tuesday|Wednesday|Thursday|Friday)\b/i,
  lamp: /\b(evening|late shift|night|dark|lamp)\b/i,
  plant: /\b(garden|plant|outside|park)\b/i,
  chair: /\b(chairs?|desk|seat|sits?|sitting|meeting)\b/i,
  bench: /\b(bench|waiting|platform|lockers?)\b/i,
  door: /\b(doors?|doorway|corridor|hallway|leaving|leaves)\b/i,
  window: /\b(window|rain|street)\b/i,
  bubble: /\b(says|asks|said|asked|talk)\b/i,
  path: /\b(stairs|walk(ing)?|path|route|bus|train|road)\b/i,
};
