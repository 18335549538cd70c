import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  'thing.cup': 'una taza',
  'thing.laptop': 'un portátil abierto',
  'thing.phone': 'un teléfono',
  'thing.notebook': 'un cuaderno',
  'thing.calendar': 'un calendario',
  'thing.lamp': 'una lámpara',
  'thing.plant': 'una planta en su maceta',
  'thing.chair': 'una silla',
  'thing.bench': 'un banco',
  'thing.door': 'una puerta entreabierta',
  'thing.window': 'una ventana',
  'thing.bubble': 'un bocadillo de diálogo',
  'thing.path': 'unos escalones',
  'apart.0': 'Sobre una mesa: {one} y {other}, codo con codo.',
  'apart.1': 'Sobre una mesa: {one} y {other}, muy cerca.',
  'apart.2': 'Sobre una mesa: {one} y {other}, algo separados.',
  'apart.3': 'Sobre una mesa: {one} y {other}, bastante separados.',
  'apart.4': 'Sobre una mesa: {one} y {other}, uno de ellos apartado hacia el borde.',
} as const satisfies Translation<typeof en>;
