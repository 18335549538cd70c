import { backdrop } from './backdrop.tsx';
import { drawing } from './thing.tsx';
import { pictureWords, type Picture as Drawn } from './picture-choice.ts';

/** Two things on a table. Colours come from the tokens, so that the picture is as light or dark as the page. */
export function Picture({ drawn }: { drawn: Drawn }) {
  const half = Math.round(NEAREST + drawn.apart * STEP);
  return (
    <svg class="picture" viewBox="0 0 640 168" role="img" aria-label={pictureWords(drawn)}>
      <g class="behind">{backdrop(drawn.behind)}</g>
      <path class="table" d="M-600 138h1840" />
      <g transform={`translate(${320 - half} 138)`} class="mine">
        {drawing(drawn.left)}
      </g>
      <g transform={`translate(${320 + half} 138)`} class="theirs">
        {drawing(drawn.right)}
      </g>
    </svg>
  );
}

// Half the distance between the two, in units of the picture; nearer than the first they would touch.
const NEAREST = 74;
const STEP = 35;
