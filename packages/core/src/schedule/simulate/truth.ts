import { computeDecayFactor, default_w, FSRSAlgorithm } from 'ts-fsrs';
import type { Dice } from '../../chance/dice.ts';

/**
 * A truth is how memory really fades in a simulation. The planner never sees it; it sees only whether something came back.
 * Three are the bar, of three families; `stores` stood aside while the planner was made, and shows whether it was made to measure.
 */
export type Truth = (typeof TRUTHS)[number];
export const TRUTHS = ['fsrs', 'actr', 'hlr', 'stores'] as const;

/** A memory as it truly is; `day` counts from when the moment was first met. */
export type TrueMemory = {
  /** The chance, 0 to 1, that it comes back on a day. */
  readonly recall: (day: number) => number;
  /** A retrieval, after which what was missing is shown. */
  readonly practise: (day: number, cameBack: boolean) => void;
};

/** A person's way of remembering: each call is one more thing they met. */
export function rememberer(truth: Truth, dice: Dice): () => TrueMemory {
  switch (truth) {
    case 'fsrs':
      return fsrsLearner(dice);
    case 'actr':
      return actrLearner(dice);
    case 'hlr':
      return halfLifeLearner(dice);
    case 'stores':
      return storesLearner(dice);
  }
}

/** FSRS-6 with weights of the person's own, each a seventh or so off the published ones. */
function fsrsLearner(dice: Dice): () => TrueMemory {
  const own = default_w.map((weight) => weight * Math.exp(0.15 * normal(dice)));
  const algorithm = new FSRSAlgorithm({ w: [...own.slice(0, 20), clamp((default_w[20] ?? 0) * Math.exp(0.25 * normal(dice)), 0.1, 0.8)] });
  const { decay, factor } = computeDecayFactor(algorithm.parameters.w);
  const lasting = Math.exp(BETWEEN_PEOPLE * normal(dice));
  return () => {
    const first = algorithm.next_state(null, 0, 3);
    let state = {
      difficulty: clamp(first.difficulty + 1.5 * normal(dice), 1, 10),
      stability: Math.max(0.2, first.stability * lasting * Math.exp(BETWEEN_THINGS * normal(dice))),
    };
    let last = 0;
    return {
      recall: (day) => (1 + (factor * (day - last)) / state.stability) ** decay,
      practise: (day, cameBack) => {
        state = algorithm.next_state(state, day - last, cameBack ? 3 : 1);
        last = day;
      },
    };
  };
}

/**
 * ACT-R with a decay of its own for each encounter, and its published constants (Pavlik & Anderson 2005); a moment of two minutes
 * leaves more behind than the one look at a word pair they were found with.
 */
function actrLearner(dice: Dice): () => TrueMemory {
  const [decayScale, decayLeast, threshold, noise, secondsADay] = [0.217, 0.177 * Math.exp(0.1 * normal(dice)), -0.704, 0.255, 0.025 * 86_400];
  const gift = FIRST_ACTIVATION + 0.25 * normal(dice);
  return () => {
    const strength = gift + 0.35 * normal(dice);
    const days = [0];
    const decays = [decayLeast];
    const activation = (day: number) => {
      let sum = 0;
      for (let index = 0; index < days.length; index += 1) sum += Math.max(60, (day - (days[index] ?? 0)) * secondsADay) ** -(decays[index] ?? 0);
      return Math.log(sum);
    };
    return {
      recall: (day) => 1 / (1 + Math.exp((threshold - activation(day) - strength) / noise)),
      practise: (day) => {
        decays.push(decayScale * Math.exp(activation(day)) + decayLeast);
        days.push(day);
      },
    };
  };
}

/** Half-life regression (Settles & Meeder 2016): the half-life doubles with the square roots of what came back and what did not, whatever the spacing. */
function halfLifeLearner(dice: Dice): () => TrueMemory {
  const lasting = BETWEEN_PEOPLE * normal(dice);
  return () => {
    const first = Math.log2(FIRST_HALF_LIFE * Math.exp(lasting + BETWEEN_THINGS * normal(dice)));
    let [right, wrong, last, halfLife] = [1, 0, 0, 2 ** first];
    return {
      recall: (day) => 2 ** (-(day - last) / halfLife),
      practise: (day, cameBack) => {
        right += cameBack ? 1 : 0.5;
        wrong += cameBack ? 0 : 1;
        last = day;
        halfLife = 2 ** (first + 2.4 * (Math.sqrt(1 + right) - Math.SQRT2) - 0.3 * (Math.sqrt(1 + wrong) - 1));
      },
    };
  };
}

/** Four stores that fade at four speeds and learn from what is missing (after Mozer's multiscale context model). */
function storesLearner(dice: Dice): () => TrueMemory {
  const lasting = BETWEEN_PEOPLE * normal(dice);
  return () => {
    const speed = Math.exp(lasting + BETWEEN_THINGS * normal(dice));
    const lives = [1, 6, 36, 216].map((days) => days * speed);
    let [traces, last]: [readonly number[], number] = [[0.9, 0.6, 0.35, 0.2], 0];
    const faded = (day: number) => traces.map((trace, index) => trace * Math.exp(-(day - last) / (lives[index] ?? 1)));
    return {
      recall: (day) => 1 / (1 + Math.exp((STORE_THRESHOLD - faded(day).reduce((sum, trace) => sum + trace, 0)) / 0.15)),
      practise: (day, cameBack) => {
        let sum = 0;
        traces = faded(day).map((trace, index) => {
          sum += trace;
          return trace + Math.max(0, 0.4 * (index + 1) + 0.4 - sum) * (STORE_RATES[index] ?? 0) * (cameBack ? 1 : 0.7);
        });
        last = day;
      },
    };
  };
}

// All truths begin alike: after 2.3 days nine of ten come back, as FSRS-6 has it for a first "good".
const FIRST_ACTIVATION = 1.36;
const FIRST_HALF_LIFE = 15;
const STORE_THRESHOLD = 0.7;
// How differently things last, as powers of e: together 1.0, where the four first stabilities that FSRS-6 was published with spread by 1.1.
const BETWEEN_PEOPLE = 0.45;
const BETWEEN_THINGS = 0.9;
const STORE_RATES = [0.8, 0.5, 0.35, 0.25];

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** From a bell curve of mean 0 and deviation 1 (Box and Muller). */
const normal = (dice: Dice): number => Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
