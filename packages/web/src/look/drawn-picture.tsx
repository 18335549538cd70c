import { backdrop } from './backdrop.tsx';
import { drawing } from './thing.tsx';
import { pictureOf, pictureWords, type Apart } from './picture-choice.ts';

/** What a picture is of: the scene it is chosen from, a name that the same chance falls for, and how far apart its two things stand. */
export type Pictured = { readonly scene: string; readonly name: string; readonly apart?: Apart };

/** Two things on a table. Colours come from the tokens, so that the picture is as light or dark as the page. */
export function DrawnPicture({ scene, name, apart }: Pictured) {
  const drawn = pictureOf(scene, name, apart);
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
