import type { Blueprint, Forecast, RespondMoment, Week } from '@micromoment/core';
import type { Judged, Parsed } from './read-text.ts';
import type { Sights } from './sights.ts';

/** What the studio asks of the worker that reads for it. */
export type Asked =
  | { readonly kind: 'read'; readonly text: string; readonly published: string | undefined }
  | { readonly kind: 'forecast'; readonly blueprint: Blueprint; readonly week: Week }
  | { readonly kind: 'sights'; readonly texts: readonly string[]; readonly moment: RespondMoment; readonly language: string }
  | { readonly kind: 'schema' };

/** What the worker answers; a reading is answered twice, first with what the text says and then with what is to be said of it. */
export type Answered =
  | { readonly kind: 'parsed'; readonly parsed: Parsed }
  | { readonly kind: 'judged'; readonly text: string; readonly judged: Judged }
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | { readonly kind: 'sights'; readonly sights: readonly Sights[] }
  | { readonly kind: 'schema'; readonly schema: object };
