import {
  branchesOf,
  branchLayout,
  CARD_WIDTH,
  LINE_HEIGHT,
  PADDING,
  type Blueprint,
  type BranchCard,
  type BranchLine,
  type BranchRow,
  type DecideMoment,
} from '@micromoment/core';
import { BranchList, destinationWords, effectWords, sceneWords } from './branch-list.tsx';
import { say } from './words.ts';

/** Where each choice of the decide moments leads, as a drawing and as the same tree in words. It is computed from the text and never edited. */
export function BranchMap({ blueprint, moment }: { blueprint: Blueprint; moment: string | undefined }) {
  const decides = blueprint.moments.filter((each): each is DecideMoment => each.kind === 'decide');
  const shown = decides.filter(({ id }) => id === moment);
  if (decides.length === 0) return <p class="muted">{say.noDecide}</p>;
  return (
    <div class="rhythm">
      {(shown.length > 0 ? shown : decides).map((each) => (
        <MomentMap key={each.id} moment={each} />
      ))}
    </div>
  );
}

function MomentMap({ moment }: { moment: DecideMoment }) {
  const { paths, longest } = branchesOf(moment);
  return (
    <section>
      <h2>{say.mapOf({ moment: moment.title ?? moment.id })}</h2>
      <p class="note">
        {say.begins({ trust: moment.state.trust, engagement: moment.state.engagement })} {say.paths({ count: paths, longest })}
      </p>
      <Drawing moment={moment} />
      <details open>
        <summary>{say.asOutline}</summary>
        <BranchList moment={moment} />
      </details>
    </section>
  );
}

function Drawing({ moment }: { moment: DecideMoment }) {
  const { width, height, cards, lines } = branchLayout(moment, PADDING);
  const [title, hatch] = [`map-${moment.id}`, `hatch-${moment.id}`];
  return (
    <div class="map" tabIndex={0} role="group" aria-label={say.mapOf({ moment: moment.title ?? moment.id })}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={title}>
        <title id={title}>{say.mapOf({ moment: moment.title ?? moment.id })}</title>
        <defs>
          <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" y1="0" x2="0" y2="8" />
          </pattern>
        </defs>
        {lines.map((line, index) => (
          <Way key={index} line={line} />
        ))}
        {cards.map((card) => (
          <Card key={card.name} card={card} hatch={`url(#${hatch})`} />
        ))}
      </svg>
    </div>
  );
}

function Way({ line: { kind, corners } }: { line: BranchLine }) {
  const [x, y] = corners.at(-1) ?? [0, 0];
  return (
    <>
      <path class={`way to-${kind}`} d={corners.map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left} ${top}`).join('')} />
      <path class="point" d={`M${x} ${y}l-8 -4v8z`} />
    </>
  );
}

function Card({ card: { name, kind, x, y, height, head, rows }, hatch }: { card: BranchCard; hatch: string }) {
  const title = kind === 'insight' ? say.insight : sceneWords(name === 'at first' ? null : name);
  return (
    <g>
      <rect class={`card-box ${kind}`} x={x} y={y} width={CARD_WIDTH} height={height} rx="8" />
      {kind === 'unreachable' && <rect class="hatched" x={x} y={y} width={CARD_WIDTH} height={height} rx="8" fill={hatch} />}
      <text class="name" x={x + PADDING} y={y + PADDING + LINE_HEIGHT - 4}>
        {kind === 'unreachable' ? `${title}: ${say.nobodySees}` : title}
      </text>
      <Lines lines={head} x={x} y={y + PADDING + 2 * LINE_HEIGHT - 4} />
      {rows.map((row) => (
        <Row key={row.y} row={row} x={x} />
      ))}
    </g>
  );
}

function Row({ row: { y, lines, option, to }, x }: { row: BranchRow; x: number }) {
  const isLost = to.kind === 'nowhere' || to.kind === 'circle';
  return (
    <>
      <line class="divider" x1={x} y1={y} x2={x + CARD_WIDTH} y2={y} />
      <Lines lines={lines} x={x} y={y + LINE_HEIGHT} />
      <text class="effect" x={x + PADDING} y={y + LINE_HEIGHT * (lines.length + 1)}>
        {isLost ? destinationWords(to) : effectWords(option)}
      </text>
    </>
  );
}

const Lines = ({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) => (
  <>
    {lines.map((line, index) => (
      <text key={index} x={x + PADDING} y={y + index * LINE_HEIGHT}>
        {line}
      </text>
    ))}
  </>
);
