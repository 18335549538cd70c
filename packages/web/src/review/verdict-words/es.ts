import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  worked: 'Funcionó.',
  'worked-but': 'Funcionó, pero otra cosa empeoró.',
  'no-sign': 'Sin señales.',
  'no-sign-but': 'Sin señales, y otra cosa empeoró.',
  worse: 'Empeoró las cosas.',
  'too-early': 'Demasiado pronto.',
  ended: 'Terminado.',
} as const satisfies Translation<typeof en>;
