import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  'thing.cup': 'eine Tasse',
  'thing.laptop': 'ein offener Laptop',
  'thing.phone': 'ein Telefon',
  'thing.notebook': 'ein Notizbuch',
  'thing.calendar': 'ein Kalender',
  'thing.lamp': 'eine Lampe',
  'thing.plant': 'eine Topfpflanze',
  'thing.chair': 'ein Stuhl',
  'thing.bench': 'eine Bank',
  'thing.door': 'eine angelehnte Tür',
  'thing.window': 'ein Fenster',
  'thing.bubble': 'eine Sprechblase',
  'thing.path': 'ein paar Stufen',
  'apart.0': 'Auf einem Tisch: {one} und {other}, direkt nebeneinander.',
  'apart.1': 'Auf einem Tisch: {one} und {other}, dicht beieinander.',
  'apart.2': 'Auf einem Tisch: {one} und {other}, ein wenig auseinander.',
  'apart.3': 'Auf einem Tisch: {one} und {other}, ein gutes Stück auseinander.',
  'apart.4': 'Auf einem Tisch: {one} und {other}, eins davon an den Rand geschoben.',
} as const satisfies Translation<typeof en>;
