import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  skip: 'Ir al contenido',
  main: 'Principal',
  today: 'Hoy',
  library: 'Biblioteca',
  yours: 'Lo tuyo',
  team: 'Equipo',
  sprints: 'Ciclos',
  review: 'Revisión',
  studio: 'Estudio',
  outbox: 'Bandeja de salida',

  outOfReach: 'No se puede llegar a Micromoment.',
  nothingLost: 'No se ha perdido nada de lo que escribiste.',
  tryAgain: 'Intentar de nuevo',
  needsConnection: 'Esta página necesita conexión.',
  goesOn: 'Lo que practicas está en este dispositivo y sigue sin ella.',
  noSuchPage: 'Esta página no existe.',
  leadsNowhere: 'Esta dirección no lleva a ninguna parte.',
  oneStepAway: 'Tu día está a un solo paso.',
  goToToday: 'Ir a hoy',
  oneMoment: 'Un momento.',
  toQuote: 'Código para consultas: {code}',
  pageNotFetched: 'No se ha podido cargar esta página.',
  checkAndLoad: 'Comprueba tu conexión y vuelve a cargarla.',
  keptHere: 'Lo que escribiste está guardado en este dispositivo.',
  loadAgain: 'Volver a cargar',
  unreachable: 'No se puede llegar al servidor.',
  checkAndTry: 'Comprueba tu conexión e inténtalo de nuevo.',
  unclear: 'El servidor ha respondido algo que esta página no entiende.',
  tryInAMinute: 'Inténtalo de nuevo dentro de un minuto.',

  tooLong: '{over, plural, one {Sobra # carácter} other {Sobran # caracteres}}: caben {longest, number}. Aquí está guardado todo; acórtalo para seguir.',
  stepOf: 'Paso {at, number} de {all, number}: {name}',
} as const satisfies Translation<typeof en>;
