import { branchesOf, type BranchScene, type Destination } from './branches.ts';
import type { DecideMoment, Option } from './moment.ts';
import { inOneLine } from '../in-one-line.ts';
import { sceneName } from './branch-outline.ts';

/** A card of the drawing: a scene with a row for each option, or the insight. Lengths in pixels. */
export type BranchCard = {
  readonly name: string;
  readonly kind: 'scene' | 'unreachable' | 'insight';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly head: readonly string[];
  readonly rows: readonly BranchRow[];
};
export type BranchRow = { readonly y: number; readonly height: number; readonly lines: readonly string[]; readonly option: Option; readonly to: Destination };

/** A line from an option to where it leads, as the corners it turns at. */
export type BranchLine = { readonly kind: Destination['kind']; readonly corners: readonly BranchCorner[] };
export type BranchCorner = readonly [x: number, y: number];

export type BranchLayout = { readonly width: number; readonly height: number; readonly cards: readonly BranchCard[]; readonly lines: readonly BranchLine[] };

export const CARD_WIDTH = 300;
export const LINE_HEIGHT = 18;
export const PADDING = 12;
const GAP = 90;
const LANE_WIDTH = 10;
const LETTERS_A_LINE = 36;
/** A scene is only called to mind; what one may say is what the drawing is read for, and stands in it nearly always whole. */
const SCENE_LINES = 2;
const SAID_LINES = 4;

/** Where everything stands: scenes in columns by how many choices lie before them, the insight in the last, what nobody reaches below. */
export function branchLayout(moment: DecideMoment, top: number): BranchLayout {
  const { scenes } = branchesOf(moment);
  const columns = Math.max(...scenes.map(({ depth }) => depth ?? 0)) + 1;
  const bottoms = Array.from({ length: columns }, () => top);
  const cards: BranchCard[] = [];
  for (const scene of scenes.filter(({ depth }) => depth !== null)) cards.push(cardBelow(scene, scene.depth ?? 0, bottoms));
  cards.push(insightCard(moment, columns, top));
  const lowest = Math.max(...cards.map(({ y, height }) => y + height));
  const lines = linesBetween(cards, { lastGap: xOf(columns) - GAP / 2, lane: lowest + LINE_HEIGHT });
  const below = Math.max(lowest, ...lines.flatMap(({ corners }) => corners.map(([, y]) => y))) + 2 * PADDING;
  const lost = Array.from({ length: columns + 1 }, () => below);
  const strays = scenes.filter(({ depth }) => depth === null);
  for (const [index, scene] of strays.entries()) cards.push(cardBelow(scene, index % (columns + 1), lost));
  return { width: xOf(columns + 1) - GAP + PADDING, height: Math.max(below, ...lost), cards, lines };
}

const xOf = (column: number): number => PADDING + column * (CARD_WIDTH + GAP);

function cardBelow(scene: BranchScene, column: number, bottoms: number[]): BranchCard {
  const y = bottoms[column] ?? 0;
  const head = brokenAt(inOneLine(scene.scene, SCENE_LINES * LETTERS_A_LINE - 4));
  let next = y + 2 * PADDING + (head.length + 1) * LINE_HEIGHT;
  const rows = scene.ways.map(({ option, to }) => {
    const lines = brokenAt(inOneLine(`${option.id}: ${option.say}`, SAID_LINES * LETTERS_A_LINE - 4));
    const height = (lines.length + 1) * LINE_HEIGHT + PADDING;
    const row = { y: next, height, lines, option, to };
    next += height;
    return row;
  });
  bottoms[column] = next + 2 * PADDING;
  return { name: sceneName(scene), kind: scene.depth === null ? 'unreachable' : 'scene', x: xOf(column), y, height: next - y, head, rows };
}

function insightCard({ insight }: DecideMoment, column: number, y: number): BranchCard {
  const head = brokenAt(inOneLine(insight.rule, 4 * LETTERS_A_LINE));
  return { name: 'insight', kind: 'insight', x: xOf(column), y, height: 2 * PADDING + (head.length + 1) * LINE_HEIGHT, head, rows: [] };
}

/** All ways to the insight run along one lane; a way to the next column goes along that of its scene; any other has a lane of its own, below the cards. */
function linesBetween(cards: readonly BranchCard[], { lastGap, lane }: { lastGap: number; lane: number }): readonly BranchLine[] {
  let lanes = lane;
  return cards.flatMap((card) =>
    card.rows.flatMap(({ y, height, to }): BranchLine[] => {
      if (to.kind === 'nowhere') return [];
      const target = cards.find(({ name, kind }) => (to.kind === 'insight' ? kind === 'insight' : name === to.id));
      if (!target) return [];
      const [out, from] = [card.x + CARD_WIDTH, y + height / 2];
      const into = target.y + PADDING + LINE_HEIGHT / 2 + (target.kind === 'insight' ? LINE_HEIGHT : 0);
      const before = to.kind === 'insight' ? lastGap + 12 : target.x - GAP / 2 - 24;
      const isNext = target.x === card.x + CARD_WIDTH + GAP;
      const gap = turnOf(card, target, cards);
      if (!isNext && to.kind !== 'insight') lanes += LINE_HEIGHT / 2;
      const along = to.kind === 'insight' ? lane : lanes;
      const middle: readonly BranchCorner[] = isNext
        ? [
            [gap, from],
            [gap, into],
          ] // oxfmt keeps pairs together
        : [
            [gap, from],
            [gap, along],
            [before, along],
            [before, into],
          ];
      return [{ kind: to.kind, corners: [[out, from], ...middle, [target.x, into]] }];
    }),
  );
}

/** Where a way leaves the row it comes from: each scene of the next column has a lane of its own before it, or two ways could not be told apart; one that goes past takes the next. */
function turnOf(from: BranchCard, target: BranchCard, cards: readonly BranchCard[]): number {
  const middle = from.x + CARD_WIDTH + GAP / 2;
  if (target.kind === 'insight') return middle + 12;
  const next = cards.filter(({ x, kind }) => x === from.x + CARD_WIDTH + GAP && kind === 'scene');
  const lane = next.includes(target) ? next.filter(({ y }) => y < target.y).length : next.length;
  return middle - 12 - LANE_WIDTH * lane;
}

/** The lines of a text, broken at spaces. */
export function brokenAt(text: string, letters: number = LETTERS_A_LINE): readonly string[] {
  const lines: string[] = [];
  // What says that more follows does not stand alone.
  for (const word of text.replaceAll(' …', '\u00a0…').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
