import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  unknown: 'Este enlace no detiene nada.',
  ask: '¿Dejamos de enviar estos correos?',
  stopped: 'Estos correos ya no llegan.',
  coming: 'Estos correos vuelven a llegar.',
  'about.practice': 'Te avisan de que ha llegado un momento y de lo que cambió gracias a ti.',
  'about.facilitator-digest': 'El lunes te dicen qué merece una mirada en los ciclos que acompañas.',
  'about.team-digest': 'El lunes te dicen qué practican las personas que diriges.',
  planStays: 'Tu práctica sigue igual: lo que toca está en «Hoy».',
  stop: 'Detenerlos',
  again: 'Volver a enviarlos',
} as const satisfies Translation<typeof en>;
