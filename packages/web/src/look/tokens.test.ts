import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every contrast that the design promises: [what is seen, what it is seen on, light, dark]. */
const PROMISED = [
  ['line', 'surface', 1.38, 1.33],
  ['line-strong', 'surface', 3.91, 3.96],
  ['line-strong', 'bg', 3.66, 4.31],
  ['line-strong', 'sunken', 3.33, 4.51],
  ['ink', 'bg', 14.34, 15.36],
  ['ink-2', 'bg', 7.14, 9.95],
  ['ink-3', 'sunken', 4.92, 7.09],
  ['ink-3', 'surface', 5.77, 6.23],
  ['accent', 'surface', 6.33, 8.25],
  ['on-accent', 'accent-hover', 8.4, 9.1],
  ['on-accent', 'accent', 6.33, 7.64],
  ['accent', 'accent-soft', 5.26, 6.38],
  ['on-accent-soft', 'accent-soft', 8.52, 9.62],
  ['warm', 'bg', 4.67, 8.72],
  ['on-warm-soft', 'warm-soft', 7.48, 9.69],
  ['good', 'good-soft', 5.42, 7.09],
  ['caution', 'caution-soft', 5.19, 7.39],
  ['danger', 'danger-soft', 5.44, 6.47],
  ['link', 'bg', 6.63, 9.47],
  ['focus', 'bg', 6.87, 9.28],
] as const;

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const light = tokensIn(block(':root {'));
const dark = tokensIn(block(":root:not([data-theme='light']) {"));
const darkByHand = tokensIn(block(":root[data-theme='dark'] {"));

test.each(PROMISED)('%s on %s keeps its contrast in the light', (seen, on, promised) => {
  expect(contrast(light, seen, on)).toBeCloseTo(promised, 2);
});

test.each(PROMISED)('%s on %s keeps its contrast in the dark', (seen, on, _light, promised) => {
  expect(contrast(dark, seen, on)).toBeCloseTo(promised, 2);
});

test('the dark page chosen by hand is the dark page of the device', () => {
  expect(darkByHand).toEqual(dark);
});

test('every colour of the light page has its dark counterpart', () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
  expect(Object.keys(dark).toSorted()).toEqual(colours.toSorted());
});

test('text is never seen on a colour with less than 4.5 to 1, and no control edge with less than 3 to 1', () => {
  const surfaces = ['bg', 'surface', 'sunken'];
  const text = ['ink', 'ink-2', 'ink-3'].flatMap((seen) => surfaces.map((on) => [seen, on, 4.5] as const));
  const edges = surfaces.map((on) => ['line-strong', on, 3] as const);
  for (const page of [light, dark])
    for (const [seen, on, least] of [...text, ...edges]) expect(contrast(page, seen, on), `${seen} on ${on}`).toBeGreaterThanOrEqual(least);
});

test('the focus ring needs its gap: on its own it could not be told from a green button', () => {
  expect(contrast(light, 'focus', 'accent')).toBeLessThan(3);
  expect(contrast(light, 'surface', 'accent')).toBeGreaterThan(3);
  expect(contrast(dark, 'surface', 'accent')).toBeGreaterThan(3);
});

type Tokens = Readonly<Record<string, string>>;

function block(opening: string): string {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no block ${opening}`);
  return css.slice(start, css.indexOf('}', start));
}

function tokensIn(text: string): Tokens {
  return Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9A-F]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(tokens: Tokens, a: string, b: string): number {
  const [lighter, darker] = [luminance(tokens[a]), luminance(tokens[b])].toSorted((one, other) => other - one) as [number, number]; // two in, two out
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string | undefined): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex?.slice(at, at + 2) ?? '', 16) / 255)) as [number, number, number]; // three channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
