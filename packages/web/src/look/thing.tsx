import type { JSX } from 'preact';
import type { Thing } from './picture-choice.ts';

/** One thing of a picture, standing on the line y = 0 around x = 0, in a 3 px ink line with one soft fill. */
export const drawing = (thing: Thing): JSX.Element => DRAWINGS[thing];

const DRAWINGS: Readonly<Record<Thing, JSX.Element>> = {
  cup: (
    <>
      <path class="filled" d="M-36-46h72v24a22 22 0 0 1-22 22h-28a22 22 0 0 1-22-22z" />
      <path d="M36-38h9a11 11 0 0 1 0 22h-10" />
      <path class="breath" d="M-12-60q6-9 0-18m20 18q6-9 0-18" />
    </>
  ),
  laptop: (
    <>
      <path class="filled" d="M-42-62a6 6 0 0 1 6-6h72a6 6 0 0 1 6 6v54h-84z" />
      <path d="M-58-8h116l-4 8h-108z" />
      <path class="faint" d="M-24-48h30m-30 13h46" />
    </>
  ),
  phone: (
    <>
      <rect class="filled" x="-22" y="-80" width="44" height="80" rx="8" />
      <path d="M-6-69h12" />
      <path class="faint" d="M-10-48h20m-20 12h14" />
    </>
  ),
  notebook: (
    <>
      <path class="filled" d="M0-12q-20-12-52-8v-48q32-4 52 8q20-12 52-8v48q-32-4-52 8z" />
      <path d="M0-60v48M-52-8q32-4 52 8q20-12 52-8" />
      <path class="faint" d="M-38-50q14 0 24 5m-24 9q14 0 24 5m28-14q10-5 24-5" />
    </>
  ),
  calendar: (
    <>
      <rect class="filled" x="-38" y="-70" width="76" height="70" rx="8" />
      <path d="M-38-48h76M-18-78v16M18-78v16" />
      <path class="faint" d="M-20-32h.1m19.9 0h.1m19.9 0h.1M-20-16h.1m19.9 0h.1" />
    </>
  ),
  lamp: (
    <>
      <path d="M-24 0h48M0 0v-38l-22-30" />
      <path class="filled" d="M-42-62l34-32 22 22q-10 20-34 20z" />
      <path class="breath" d="M2-44l8 8m-22 0l2 10" />
    </>
  ),
  plant: (
    <>
      <path d="M0-34v-26" />
      <path class="filled" d="M0-52c-24 4-36-10-36-34 22 0 36 10 36 34zM0-60c0-24 12-36 34-38 2 24-10 38-34 38z" />
      <path class="filled" d="M-26-34h52l-7 34h-38z" />
    </>
  ),
  chair: (
    <>
      <path class="filled" d="M-26-46h52v12h-52z" />
      <path d="M-26 0v-96M26 0v-34M-26-92h8m-8 22h8" />
    </>
  ),
  bench: (
    <>
      <path class="filled" d="M-62-40h124v12h-124z" />
      <path d="M-48-28v28M48-28v28M-62-64h124M-48-64v24M48-64v24" />
    </>
  ),
  door: (
    <>
      <path d="M-34 0v-112h68v112" />
      <path class="filled" d="M-34-112l46 10v102l-46 0z" />
      <path d="M0-50v8" />
    </>
  ),
  window: (
    <>
      <rect class="filled" x="-46" y="-112" width="92" height="80" rx="6" />
      <path d="M0-112v80M-46-72h92M-54-32h108" />
    </>
  ),
  bubble: (
    <>
      <path class="filled" d="M-48-92h96a10 10 0 0 1 10 10v34a10 10 0 0 1-10 10h-56l-20 18v-18h-20a10 10 0 0 1-10-10v-34a10 10 0 0 1 10-10z" />
      <path class="faint" d="M-36-74h64m-64 16h42" />
    </>
  ),
  path: (
    <>
      <path class="filled" d="M-66 0v-20h33v-20h33v-20h33v-20h33v80z" />
      <path class="faint" d="M-50-40l28-18m10-12l28-18" />
    </>
  ),
};
