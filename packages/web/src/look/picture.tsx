import { fetchedLater } from './later.tsx';
import type { Pictured } from './drawn-picture.tsx';

const DrawnPicture = fetchedLater<Pictured>('quietly', () => import('./drawn-picture.tsx').then((file) => file.DrawnPicture));

/** The picture of a scene; its place is there at once, and what is drawn in it a moment later. */
export const Picture = (pictured: Pictured) => (
  <div class="picture-place">
    <DrawnPicture {...pictured} />
  </div>
);
