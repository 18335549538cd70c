/** One thing to learn from: which columns are on and how strongly, and whether it shows the criterion. */
export type Example = { readonly columns: Uint32Array; readonly values: Float32Array; readonly shows: boolean };

export type FitOptions = {
  /** How many columns there are to learn. */
  readonly width: number;
  readonly dice: () => number;
};

/** A weight a column, and the bias last. */
export type Fit = Float64Array;

// Chosen by scenario-wise cross-validation on the development responses; from a third to three times these, the figures barely move.
const RIDGE = 0.004;
const ROUNDS = 16;
const PACE = 0.15;

/**
 * Logistic regression with a ridge, by AdaGrad over shuffled examples, averaged over the later half: small, without a library, and the same
 * to the byte from the same dice. Duchi, Hazan and Singer 2011 for the step size, Polyak and Juditsky 1992 for the average.
 */
export function fit(examples: readonly Example[], { width, dice }: FitOptions): Fit {
  const learning: Learning = {
    weights: new Float64Array(width + 1),
    steps: new Float64Array(width + 1).fill(1e-8),
    boost: boostOf(examples),
  };
  const sum = new Float64Array(width + 1);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, dice);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example, learning);
    }
    if (round >= ROUNDS / 2) learning.weights.forEach((weight, column) => (sum[column] = (sum[column] ?? 0) + weight));
  }
  return sum.map((total) => total / (ROUNDS / 2));
}

type Learning = { readonly weights: Float64Array; readonly steps: Float64Array; readonly boost: number };

/** What is shown rarely counts more, by the root of how rare it is: the chances then spread over the whole range. */
function boostOf(examples: readonly Example[]): number {
  const shown = examples.filter(({ shows }) => shows).length;
  return Math.sqrt((examples.length - shown) / Math.max(1, shown));
}

function learn({ columns, values, shows }: Example, { weights, steps, boost }: Learning): void {
  const bias = weights.length - 1;
  let odds = weights[bias] ?? 0;
  for (let at = 0; at < columns.length; at += 1) odds += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  const error = (1 / (1 + Math.exp(-odds)) - (shows ? 1 : 0)) * (shows ? boost : 1);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    step(weights, steps, column, error * (values[at] ?? 0) + RIDGE * (weights[column] ?? 0));
  }
  step(weights, steps, bias, error);
}

function step(weights: Float64Array, steps: Float64Array, column: number, slope: number): void {
  const travelled = (steps[column] ?? 0) + slope * slope;
  steps[column] = travelled;
  weights[column] = (weights[column] ?? 0) - (PACE * slope) / Math.sqrt(travelled);
}

function shuffle(order: number[], dice: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(dice() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
