import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  cannotShow: 'No se puede mostrar la bandeja de salida.',
  outbox: 'Bandeja de salida',
  noMail: 'Aún no hay correos. El primero aparecerá aquí tal como se vería en un buzón.',
  everyMail: 'Cada correo tal como se vería. Nada de esto ha salido de esta máquina.',
  to: 'Para {address}, {day} {time}',
  textPart: 'La parte de texto',
  asItLooks: 'El correo «{subject}» tal como se ve',
} as const satisfies Translation<typeof en>;
