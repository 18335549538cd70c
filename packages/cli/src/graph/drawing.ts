import {
  branchLayout,
  branchOutline,
  CARD_WIDTH,
  destinationInWords,
  effectInWords,
  LINE_HEIGHT,
  PADDING,
  type BranchCard,
  type BranchLayout,
  type BranchLine,
  type BranchRow,
  type DecideMoment,
} from '@micromoment/core';
import { escaped } from '../markup.ts';

/** The branches of decide moments as one SVG image. Its description says in words what it shows, and it loads nothing from anywhere. */
export function drawing(title: string, moments: readonly DecideMoment[]): string {
  const parts: string[] = [];
  let [top, width] = [0, 0];
  for (const moment of moments) {
    const layout = branchLayout(moment, top + 3 * LINE_HEIGHT);
    parts.push(`<text class="moment" x="${PADDING}" y="${top + 2 * LINE_HEIGHT}">${escaped(moment.title ?? moment.id)}</text>`, ...drawn(layout));
    [top, width] = [layout.height + LINE_HEIGHT, Math.max(width, layout.width)];
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-labelledby="branches-title branches-words">`,
    `<title id="branches-title">${escaped(`${title}: where each choice leads`)}</title>`,
    `<desc id="branches-words">${escaped(moments.map(branchOutline).join('\n\n'))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${top}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

// Each colour stands at least 4.5 to 1 against the paper it lies on; a kind is told by its dashes and its words too, never by colour alone.
const STYLE = [
  'text{font:14px/1.3 system-ui,sans-serif;fill:#22302c}',
  '.moment{font-size:18px;font-weight:600}',
  '.name{font-weight:600}',
  '.effect{font-size:12px;fill:#4c5a55}',
  '.paper{fill:#fbfaf6}',
  '.card{fill:#fff;stroke:#6b7a74}',
  '.insight{fill:#e8f1ec;stroke:#2f6b57;stroke-width:2}',
  '.unreachable{stroke-dasharray:6 4}',
  '.rule{stroke:#d5dbd7}',
  '.way{fill:none;stroke:#44534d;stroke-width:1.5}',
  '.to-insight{stroke:#2f6b57}',
  '.to-circle{stroke:#a03c1e;stroke-dasharray:5 4}',
  '.point{fill:#44534d}',
  '@media (prefers-color-scheme:dark){text{fill:#e6ece9}.effect{fill:#b4c0bb}.paper{fill:#161d1a}.card{fill:#1f2825;stroke:#8fa098}.insight{fill:#21362e;stroke:#7fc4a9}.rule{stroke:#3a4642}.way{stroke:#b4c0bb}.to-insight{stroke:#7fc4a9}.to-circle{stroke:#f0a184}.point{fill:#b4c0bb}}',
].join('');

const drawn = ({ lines, cards }: BranchLayout): readonly string[] => [...lines.map(drawnLine), ...cards.map(drawnCard)];

function drawnLine({ kind, corners }: BranchLine): string {
  const [x, y] = corners.at(-1) ?? [0, 0];
  const path = corners.map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left} ${top}`).join('');
  return `<path class="way to-${kind}" d="${path}"/><path class="point" d="M${x} ${y}l-8 -4v8z"/>`;
}

function drawnCard({ name, kind, x, y, height, head, rows }: BranchCard): string {
  const title = kind === 'unreachable' ? `${name}: no option leads here` : name;
  return [
    `<g><rect class="card ${kind}" x="${x}" y="${y}" width="${CARD_WIDTH}" height="${height}" rx="8"/>`,
    ...textLines(head, x, y + PADDING + 2 * LINE_HEIGHT - 4),
    `<text class="name" x="${x + PADDING}" y="${y + PADDING + LINE_HEIGHT - 4}">${escaped(title)}</text>`,
    ...rows.map((row) => drawnRow(row, x)),
    '</g>',
  ].join('');
}

function drawnRow({ y, lines, option, to }: BranchRow, x: number): string {
  const below = y + LINE_HEIGHT * (lines.length + 1);
  const words = to.kind === 'nowhere' || to.kind === 'circle' ? `${effectInWords(option)}; ${destinationInWords(to)}` : effectInWords(option);
  return [
    `<line class="rule" x1="${x}" y1="${y}" x2="${x + CARD_WIDTH}" y2="${y}"/>`,
    ...textLines(lines, x, y + LINE_HEIGHT),
    `<text class="effect" x="${x + PADDING}" y="${below}">${escaped(words)}</text>`,
  ].join('');
}

const textLines = (lines: readonly string[], x: number, y: number): readonly string[] =>
  lines.map((line, index) => `<text x="${x + PADDING}" y="${y + index * LINE_HEIGHT}">${escaped(line)}</text>`);
