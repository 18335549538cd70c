import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptnavigation',
  today: 'Heute',
  library: 'Sammlung',
  yours: 'Deins',
  team: 'Team',
  sprints: 'Sprints',
  review: 'Rückschau',
  studio: 'Studio',
  outbox: 'Postausgang',

  outOfReach: 'Micromoment ist gerade nicht erreichbar.',
  nothingLost: 'Nichts von dem, was du geschrieben hast, ist verloren.',
  tryAgain: 'Noch einmal versuchen',
  needsConnection: 'Diese Seite braucht eine Verbindung.',
  goesOn: 'Was du übst, liegt auf diesem Gerät und geht ohne sie weiter.',
  noSuchPage: 'Diese Seite gibt es nicht.',
  leadsNowhere: 'Diese Adresse führt nirgendwohin.',
  oneStepAway: 'Dein Tag ist nur einen Schritt entfernt.',
  goToToday: 'Zu heute',
  oneMoment: 'Einen Moment.',
  toQuote: 'Zum Angeben bei Fragen: {code}',
  pageNotFetched: 'Diese Seite konnte nicht geladen werden.',
  checkAndLoad: 'Prüfe deine Verbindung und lade sie neu.',
  keptHere: 'Was du geschrieben hast, ist auf diesem Gerät gespeichert.',
  loadAgain: 'Neu laden',
  unreachable: 'Der Server ist nicht erreichbar.',
  checkAndTry: 'Prüfe deine Verbindung und versuche es noch einmal.',
  unclear: 'Der Server hat etwas geantwortet, das diese Seite nicht versteht.',
  tryInAMinute: 'Versuche es in einer Minute noch einmal.',

  tooLong: '{over, plural, one {# Zeichen} other {# Zeichen}} zu viel: {longest, number} passen. Alles ist hier gespeichert; kürze es, um weiterzugehen.',
  stepOf: 'Schritt {at, number} von {all, number}: {name}',
} as const satisfies Translation<typeof en>;
