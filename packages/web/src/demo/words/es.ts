import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  demo: 'Demo',
  youAre: 'Eres {name}, {time}',
  tomorrow: 'Saltar a mañana',
  nextWeek: 'Saltar a la semana que viene',
  somebodyElse: 'Otra persona',
  whoBe: '¿Quién quieres ser?',
  fourPeople: 'Cuatro personas, una semana. ¿Quién quieres ser?',
  aDemo: '{organisation}, una demo',
  staysHere: 'Nada de lo que hagas aquí sale de esta máquina, y el reloj lo mueves tú.',
  'part.learner': 'practica',
  'part.peer-and-manager': 'practica y dirige el equipo',
  'part.facilitator-and-author': 'acompaña y escribe',
  'part.admin': 'administra',
} as const satisfies Translation<typeof en>;
