import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  before: 'Antes de tu primer momento: qué se guarda y quién lo ve',
  rests: 'Tu práctica descansa hasta que vuelvas a dar tu acuerdo',
  kept: 'Tus respuestas se guardan para ti, cifradas con una clave propia. Los datos se basan en cinco personas o más y no contienen ninguna palabra tuya.',
  byAgreeing: 'Los momentos llegan cuando das tu acuerdo; puedes retirarlo en «Quién ve qué», y entonces tu práctica descansa al momento.',
  bySubscribing: 'Al suscribirte das tu acuerdo; puedes retirarlo en «Quién ve qué».',
  agree: 'De acuerdo',
  notNow: 'Ahora no',
  whoSees: 'Quién ve qué',
  nothingComes: 'No llega nada antes de que des tu acuerdo.',
  readIt: 'Qué se guarda y quién lo ve',
} as const satisfies Translation<typeof en>;
