import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  worked: 'Es hat gewirkt.',
  'worked-but': 'Es hat gewirkt, aber etwas anderes wurde schlechter.',
  'no-sign': 'Kein Anzeichen.',
  'no-sign-but': 'Kein Anzeichen, und etwas anderes wurde schlechter.',
  worse: 'Es wurde schlechter.',
  'too-early': 'Zu früh.',
  ended: 'Beendet.',
} as const satisfies Translation<typeof en>;
