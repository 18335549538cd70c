import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  whoSeesWhat: 'Wer was sieht',
  settings: 'Einstellungen',
  language: 'Sprache',
  appearance: 'Darstellung',
  asOnDevice: 'wie auf diesem Gerät',
  light: 'hell',
  dark: 'dunkel',
  keys: 'Tasten',
  keyStart: 'Anfangen oder weitergehen',
  keyChoose: 'Eine Antwort wählen',
  keyGoOn: 'Weitergehen, während du schreibst',
  keyLater: 'Den Moment auf später am Tag verschieben',
  keySearch: 'In der Sammlung suchen',
  keyBack: 'Zurück zu heute; was du geschrieben hast, bleibt',
  keyKeys: 'Diese Tasten zeigen',
  press19: '1 bis 9',
  pressEnter: 'Eingabe',
  pressControlEnter: 'Strg + Eingabe',
  pressEscape: 'Esc',
  singleKeys: 'Tasten ohne Strg verwenden. Schalte das aus, wenn du mit deinem Computer sprichst.',
  close: 'Schließen',
  signOut: 'Abmelden',
  unsentHeading: 'Etwas ist noch nicht gesendet',
  unsent:
    '{count, plural, one {# Eintrag liegt} other {# Einträge liegen}} nur auf diesem Gerät. Wenn du dich abmeldest, wird alles von dir gelöscht, was hier liegt.',
  staySignedIn: 'Angemeldet bleiben',
  signOutAllTheSame: 'Trotzdem abmelden',
} as const satisfies Translation<typeof en>;
