/** One thing to learn from: which columns are on and how strongly, whether it shows the criterion, and how much it counts. */
export type Example = { readonly columns: Uint32Array; readonly values: Float32Array; readonly shows: boolean; readonly counts: number };

export type FitOptions = { readonly columns: number; readonly ridge: number; readonly rounds: number; readonly dice: () => number };

/** A weight a column, and the bias last. */
export type Fit = Float64Array;

/**
 * Logistic regression with a ridge, by AdaGrad over shuffled examples: small, without a library, and the same to the byte from the same dice.
 * Duchi, Hazan and Singer 2011 for the step size.
 */
export function fit(examples: readonly Example[], { columns, ridge, rounds, dice }: FitOptions): Fit {
  const weights = new Float64Array(columns + 1);
  const steps = new Float64Array(columns + 1).fill(1e-8);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, dice);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example, { weights, steps, ridge });
    }
  }
  return weights;
}

/** The log-odds that an example shows the criterion. */
export function oddsOf({ columns, values }: Pick<Example, 'columns' | 'values'>, weights: Fit): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < columns.length; at += 1) sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

type Learning = { readonly weights: Float64Array; readonly steps: Float64Array; readonly ridge: number };

const PACE = 0.15;

function learn(example: Example, { weights, steps, ridge }: Learning): void {
  const error = (chance(oddsOf(example, weights)) - (example.shows ? 1 : 0)) * example.counts;
  const move = (column: number, value: number, held: number): void => {
    const weight = weights[column] ?? 0;
    const slope = error * value + held * weight;
    const step = (steps[column] ?? 0) + slope * slope;
    steps[column] = step;
    weights[column] = weight - (PACE * slope) / Math.sqrt(step);
  };
  for (let at = 0; at < example.columns.length; at += 1) move(example.columns[at] ?? 0, example.values[at] ?? 0, ridge);
  move(weights.length - 1, 1, 0);
}

function shuffle(order: number[], dice: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(dice() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
