import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  whoSeesWhat: 'Quién ve qué',
  language: 'Idioma',
  appearance: 'Apariencia',
  asOnDevice: 'como en este dispositivo',
  light: 'clara',
  dark: 'oscura',
  keys: 'Teclas',
  keyStart: 'Empezar o continuar',
  keyChoose: 'Elegir una respuesta',
  keyGoOn: 'Continuar mientras escribes',
  keyLater: 'Dejar el momento para más tarde',
  keyBack: 'Volver a hoy; lo que escribiste se guarda',
  keyKeys: 'Mostrar estas teclas',
  press19: '1 a 9',
  pressEnter: 'Intro',
  pressControlEnter: 'Ctrl + Intro',
  pressEscape: 'Esc',
  singleKeys: 'Usar teclas sin Ctrl. Desactívalo si le hablas a tu ordenador.',
  close: 'Cerrar',
  signOut: 'Cerrar sesión',
  unsentHeading: 'Hay algo que aún no se ha enviado',
  unsent: '{count, plural, one {# anotación está} other {# anotaciones están}} solo en este dispositivo. Al cerrar la sesión se borra de él todo lo tuyo.',
  staySignedIn: 'Seguir con la sesión',
  signOutAllTheSame: 'Cerrar la sesión de todos modos',
} as const satisfies Translation<typeof en>;
