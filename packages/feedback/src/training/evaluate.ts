import { CRITERION_NAMES, type CriterionName, type Figures } from '../criterion.ts';
import type { Seen, SightState } from '../look.ts';
import { LINES } from '../remarks.ts';
import type { LabelledResponse } from './response.ts';

/** What verdicts were worth on labelled responses. */
export type Report = {
  readonly responses: number;
  readonly criteria: Readonly<Partial<Record<CriterionName, CriterionReport>>>;
  /** The mean F1 of `found` over the seven criteria that the label guide describes. */
  readonly macroF1: number;
  /** Wrong verdicts a response, over the criteria that speak, that a learner could have been told: of what is not there, and of what is there that it is missing. */
  readonly wrongRemarks: number;
  /** Those of them that called something missing. */
  readonly wronglyMissing: number;
  readonly slices: Readonly<Record<string, SliceReport>>;
};

export type SliceReport = Pick<Report, 'responses' | 'wrongRemarks' | 'wronglyMissing' | 'macroF1'> & { readonly recall: number };

export type CriterionReport = Figures & {
  readonly shown: number;
  readonly f1: number;
  readonly unsure: number;
  /** Responses called not found that show it all the same. */
  readonly missed: number;
};

/** A response with what a look saw in it. */
export type Judged = { readonly response: LabelledResponse; readonly seen: Pick<Seen, 'criteria'> };

/** The criteria of the label guide that the datasets share. */
export const SEVEN = ['question', 'open', 'validates-feeling', 'overpromises', 'blames', 'advises', 'specific'] as const satisfies readonly CriterionName[];

/** @param speaking the criteria whose verdicts become remarks */
export function evaluate(judged: readonly Judged[], speaking: readonly CriterionName[]): Report {
  const rated = CRITERION_NAMES.filter((name) => judged.some(({ response }) => response.labels[name] !== undefined));
  const tags = [...new Set(judged.map(({ response }) => sliceOf(response.tag)))].toSorted();
  return {
    responses: judged.length,
    criteria: Object.fromEntries(rated.map((name) => [name, criterionReport(judged, name)])),
    macroF1: macroF1(judged),
    ...wrongRemarks(judged, speaking),
    slices: Object.fromEntries(
      tags.map((tag) => {
        const within = judged.filter(({ response }) => sliceOf(response.tag) === tag);
        return [tag, { responses: within.length, ...wrongRemarks(within, speaking), macroF1: macroF1(within), recall: recallOf(within) }];
      }),
    ),
  };
}

const INFORMAL = ['typo', 'voice'];
const SLICES = ['nonnative', 'hedge', 'sarcasm'];
/** The slice of a voice; figures are told by it. */
export const sliceOf = (tag: string): string => (INFORMAL.includes(tag) ? 'informal' : SLICES.includes(tag) ? tag : 'plain');

function criterionReport(judged: readonly Judged[], name: CriterionName): CriterionReport {
  const verdicts = verdictsOn(judged, name);
  const shown = verdicts.filter((verdict) => verdict.shown).length;
  const found = verdicts.filter(({ state }) => state === 'found');
  const right = found.filter((verdict) => verdict.shown).length;
  return {
    n: verdicts.length,
    shown,
    found: found.length,
    precision: right / Math.max(1, found.length),
    lowerBound: wilsonLowerBound(right, found.length),
    recall: right / Math.max(1, shown),
    f1: (2 * right) / Math.max(1, found.length + shown),
    unsure: verdicts.filter(({ state }) => state === 'unsure').length,
    missed: verdicts.filter((verdict) => verdict.state === 'not_found' && verdict.shown).length,
  };
}

type Verdict = { readonly shown: boolean; readonly state: SightState };

const verdictsOn = (judged: readonly Judged[], name: CriterionName): readonly Verdict[] =>
  judged.flatMap(({ response, seen }) => {
    const shown = response.labels[name];
    return shown === undefined ? [] : [{ shown, state: seen.criteria[name].state }];
  });

/** The lower end of Wilson's 95 % interval for a share of `right` in `all` (Wilson 1927); 0 of nothing. */
export function wilsonLowerBound(right: number, all: number): number {
  if (all === 0) return 0;
  const z = 1.959964;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return (middle - spread) / (1 + (z * z) / all);
}

function macroF1(judged: readonly Judged[]): number {
  const scores = SEVEN.map((name) => criterionReport(judged, name))
    .filter(({ shown }) => shown > 0)
    .map(({ f1 }) => f1);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function recallOf(judged: readonly Judged[]): number {
  const shown = SEVEN.flatMap((name) => verdictsOn(judged, name)).filter((verdict) => verdict.shown);
  return shown.filter(({ state }) => state === 'found').length / Math.max(1, shown.length);
}

/** True of a verdict that could have told a learner something wrong: praise or a question about what is not there, or that something is missing which is there. */
export const isWrongRemark = (name: CriterionName, verdict: Verdict): boolean =>
  (verdict.state === 'found' && !verdict.shown) || isWronglyMissing(name, verdict);

const isWronglyMissing = (name: CriterionName, { shown, state }: Verdict): boolean => state === 'not_found' && shown && LINES.with[name] !== null;

function wrongRemarks(judged: readonly Judged[], speaking: readonly CriterionName[]): Pick<Report, 'wrongRemarks' | 'wronglyMissing'> {
  const share = (counts: typeof isWrongRemark): number =>
    speaking.flatMap((name) => verdictsOn(judged, name).filter((verdict) => counts(name, verdict))).length / Math.max(1, judged.length);
  return { wrongRemarks: share(isWrongRemark), wronglyMissing: share(isWronglyMissing) };
}
