import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  heading: 'Ein genauerer Blick',
  cannotShow: 'Die Einstellungen lassen sich gerade nicht zeigen.',
  intro:
    'Antworten werden auf dem eigenen Gerät angesehen. Hier kannst du mehr anbieten. Wer das möchte, stimmt auf der Seite zur Privatsphäre zu und kann es jederzeit zurücknehmen. Was jemand schreibt, wird angesehen und vergessen.',
  contact: 'An wen man sich wenden kann',
  contactNote:
    'Ein Name und wie man die Person erreicht. Das sieht, wer selbst von Leid oder einer Krise schreibt, nur auf dem eigenen Bildschirm; niemand erfährt davon.',
  byEncoder: 'Den Satz-Encoder auf diesem Server anbieten',
  byEncoderNote: 'Er erkennt mehr und schickt nichts weiter. Er braucht etwa 250 MB Arbeitsspeicher.',
  notHere: 'Der Encoder ist hier nicht installiert. Installiere Micromoment mit den optionalen Teilen, um ihn zu nutzen.',
  model: 'Ein Sprachmodell anbieten',
  modelNote:
    'Jede Adresse, die das Chat-Protokoll von OpenAI spricht, auch im eigenen Netz. Die Antworten derer, die zugestimmt haben, werden dorthin geschickt.',
  address: 'Adresse',
  addressNote: 'Etwa http://10.0.0.5:8080/v1. Eine andere Adresse ist ein anderes Modell: Dann werden alle neu gefragt.',
  name: 'Name des Modells',
  nameNote: 'So, wie die Adresse es kennt.',
  key: 'Schlüssel',
  keyNote: 'Bleibt das Feld leer, bleibt der Schlüssel, wie er ist. Er wird versiegelt gespeichert und nie wieder gezeigt.',
  save: 'Speichern',
  saved: 'Gespeichert.',
} as const satisfies Translation<typeof en>;
