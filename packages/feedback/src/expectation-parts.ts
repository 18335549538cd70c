import { evidenceOf, openReading, type LookOptions } from './look.ts';
import { onDevice } from './model/on-device.ts';
import type { Span } from './reading/span.ts';
import { groundsIn, type Ground } from './rules/expectation-grounds.ts';
import { isSarcastic, sightOf, spansOf } from './sight.ts';

/** An expectation that can be met without guessing says three things: what happened, what that does to somebody, and what is asked for. */
export const EXPECTATION_PARTS = ['observation', 'impact', 'request'] as const satisfies readonly (Ground | 'request')[];
export type ExpectationPart = (typeof EXPECTATION_PARTS)[number];

/** Where each part is said; an empty list where it is not seen. */
export type ExpectationParts = Readonly<Record<ExpectationPart, readonly Span[]>>;

/**
 * The parts of `states-expectation` in a text, for authors and research; learners get no remark from them, so no phone loads this.
 * A request is what the criterion finds. What happened and what that does are found by rule alone, also where nothing is asked for.
 * @returns undefined where the text does not pass the gate, or is not meant as it stands
 */
export function expectationParts(text: string, options: LookOptions): ExpectationParts | undefined {
  const opened = openReading(text, options);
  if (opened.gate !== 'open') return undefined;
  const evidence = evidenceOf(opened.reading, onDevice);
  if (isSarcastic(evidence, 0)) return undefined;
  const { observation, impact } = groundsIn(opened.reading, evidence.signs('states-expectation'));
  return { observation: spansOf(observation), impact: spansOf(impact), request: sightOf('states-expectation', evidence, 0).spans };
}
