import type { JSX } from 'preact';
import type { Backdrop } from './picture-choice.ts';

/** What hangs on the wall of a picture: one faint line each, so that two things on a table have a room around them. */
export const backdrop = (behind: Backdrop): JSX.Element => BACKDROPS[behind];

const BACKDROPS: Readonly<Record<Backdrop, JSX.Element>> = {
  window: <path d="M478 22h112v76h-112zM534 22v76M478 60h112M470 98h128" />,
  pendant: <path d="M320-10v36M284 62q0-36 36-36q36 0 36 36zM312 62q8 12 16 0" />,
  shelf: <path d="M36 84h148M56 84v-40h14v40M70 84v-48h12v48M84 84l12-40l12 4l-10 36M140 84v-20q12-10 24 0v20" />,
};
