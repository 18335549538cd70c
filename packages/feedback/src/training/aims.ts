import type { OperatingPoint } from '../criterion.ts';
import { MODELLED, type ModelledName } from '../model/weights.ts';
import type { Heard, Keys } from './cross-validate.ts';
import { isSarcastic, type Lesson } from './lesson.ts';

/** The lowest chance of sarcasm at which hardly anybody who meant what they wrote is held back. */
export function sarcasmPoint(lessons: readonly Lesson[], heard: readonly Heard[]): number {
  const sincere = heard.filter((_, index) => lessons[index] && !isSarcastic(lessons[index].response));
  return STEPS.find((step) => sincere.filter(({ sarcastic }) => sarcastic >= step).length / Math.max(1, sincere.length) <= HELD_BACK) ?? 1;
}

// Of sincere responses, so many may be passed over in silence to be rid of remarks on sarcastic ones.
const HELD_BACK = 0.06;

/**
 * The operating points from held-out keys. For a criterion with an aim: found at the lowest chance from which on enough were right, if that still
 * finds enough of what is there. For the others, which may say nothing: where found agrees best with the labels (F1).
 */
export function operatingPoints(lessons: readonly Lesson[], keys: readonly Keys[], aims: Aims): Readonly<Record<ModelledName, OperatingPoint>> {
  const points = MODELLED.map((name) => {
    const seen = lessons.flatMap(({ response }, index) => {
      const [shown, key] = [response.labels[name], keys[index]?.[name]];
      return shown === undefined || key === undefined ? [] : [{ shown, ...key }];
    });
    const found = foundFrom(seen, aims[name]);
    return [name, { found, absent: absentTo(seen, found) }];
  });
  return Object.fromEntries(points) as Readonly<Record<ModelledName, OperatingPoint>>; // one entry for each, as above
}

/** How often a criterion must be right on the development responses, and how much of what is there it must find, from 0 to 1; and whether it is meant for learners. */
export type Aim = { readonly right: number; readonly finds: number; readonly speaks: boolean };
export type Aims = Readonly<Partial<Record<ModelledName, Aim>>>;

type Held = { readonly shown: boolean; readonly signed: number; readonly any: number };

/** Chances to choose among, in hundredths. */
export const STEPS = Array.from({ length: 90 }, (_, index) => (index + 5) / 100);
// Among responses called "not found", at most so many may show the criterion after all.
const MISSED = 0.015;

function foundFrom(seen: readonly Held[], aim: Aim | undefined): number {
  const all = seen.filter(({ shown }) => shown).length;
  const at = STEPS.map((step) => {
    const found = seen.filter(({ signed }) => signed >= step);
    const right = found.filter(({ shown }) => shown).length;
    return { step, precision: right / Math.max(1, found.length), recall: right / Math.max(1, all), f1: (2 * right) / Math.max(1, found.length + all) };
  });
  const sure = aim && at.find(({ precision }) => precision >= aim.right);
  if (sure && sure.recall >= aim.finds) return sure.step;
  return at.reduce((best, point) => (point.f1 > best.f1 ? point : best)).step;
}

function absentTo(seen: readonly Held[], found: number): number {
  const fits = STEPS.filter((step) => {
    const absent = seen.filter(({ any }) => any < step);
    return step <= found && absent.length > 0 && absent.filter(({ shown }) => shown).length / absent.length <= MISSED;
  });
  return fits.at(-1) ?? 0.02;
}
