import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = new URL('../', import.meta.url);
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|css)$/.test(path) && !path.includes('.test.'))
  .map((path) => ({ path, text: readFileSync(new URL(path, SOURCES), 'utf8') }));

/** The files of the screens in which something stands. */
const where = (pattern: RegExp): readonly string[] => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('nothing sounds and no film is shown', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(where(/<(audio|video|embed)\b|<object [a-z]|new Audio\b|AudioContext|speechSynthesis|autoplay/)).toEqual([]);
});

test('no picture holds text: pictures are drawn, and letters in a drawing are text', () => {
  expect(where(/<(img|image|canvas|picture)\b|url\([^)]*\.(png|jpe?g|gif|webp|avif)/)).toEqual([]);
});

test('nothing moves or flashes over and over', () => {
  expect(where(/\binfinite\b|animation-iteration-count|<(marquee|blink)\b/)).toEqual([]);
});

test('nothing listens to gestures, dragging or the way a device is moved', () => {
  const listened = /\bon(Touch|Drag|Gesture|PointerMove|MouseMove|Wheel)\w*=|'(touch(start|move|end)|drag\w*|gesture\w+|pointermove|mousemove|wheel)'/;
  expect([...where(listened), ...where(/draggable=|devicemotion|deviceorientation/)]).toEqual([]);
});

test('nothing acts before a press is let go', () => {
  const early = where(/\bon(PointerDown|MouseDown|TouchStart)\w*=|'(pointerdown|mousedown|touchstart)'/);
  // The author's phone notes that somebody has it in hand, and does nothing with it.
  expect(early).toEqual(['preview/own-focus.ts']);
});
