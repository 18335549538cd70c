import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  allErased: 'Alles von dir ist gelöscht.',
  sessionEnded: 'Deine Sitzung ist beendet, darum wurde alles von dir von diesem Gerät genommen. Alles Gesendete ist sicher.',
  wentWithIt:
    '{count, plural, one {Eine Antwort war noch nicht gesendet und ist damit verloren.} other {# Antworten waren noch nicht gesendet und sind damit verloren.}}',
  signedOut:
    'Du wurdest abgemeldet, weil deine Anmeldung schon eine Weile her ist. {kept} noch sieben Tage auf diesem Gerät, für andere nicht lesbar. Melde dich wieder an, und nichts ist verloren.',
  keptAnswers: '{count, plural, =0 {Was du angefangen hattest, wartet} =1 {Eine Antwort wartet} one {# Antwort wartet} other {# Antworten warten}}',
  signIn: 'Anmelden',
  noPassword: 'Wir schicken einen Link an deine Arbeitsadresse. Ein Passwort brauchst du nicht.',
  email: 'Deine E-Mail-Adresse',
  sending: 'Wird gesendet',
  sendLink: 'Link zusenden',
  lookInMail: 'Schau in deine Mails',
  onItsWay: 'Wenn {email} zu jemandem hier gehört, ist ein Link unterwegs. Er funktioniert einmal und nur kurze Zeit.',
  otherAddress: 'Andere Adresse verwenden',

  signInHere: 'Auf diesem Gerät anmelden?',
  onePress: 'Du hast einen Link geöffnet, der für dich gemacht ist. Ein Druck, und du bist drin.',
  opensNoMore: 'Dieser Link öffnet nichts mehr.',
  newLink: 'Neuen Link holen',
  shared: 'Andere benutzen dieses Gerät auch.',
  sharedNote: 'Dann bleibt nichts von dir darauf, sobald du die Seite schließt, und zum Wiederkommen brauchst du eine Verbindung.',
  signingIn: 'Anmeldung läuft',
  signOutLater: 'Melde dich auf einem geteilten Gerät ab, wenn du gehst: Die Seite zu schließen beendet deine Sitzung nicht.',
  linkIncomplete: 'Dieser Link ist unvollständig.',
  lastPartMissing: 'Der letzte Teil der Adresse fehlt.',
  openAgain: 'Öffne den Link in deiner Mail noch einmal oder hol dir einen neuen.',
} as const satisfies Translation<typeof en>;
