import { expect, test } from 'vitest';
import { read } from '../reading/reading.ts';
import { featuresOf, signsFor, toldOf } from './features.ts';
import { chancesOf } from './score.ts';
import { TIER_0 } from './tier-0.ts';
import { readWeights } from './written-weights.ts';

const reading = read("Sam, you always say that. It must be hard, must it? I promise I'll sort it out by Tuesday, 100 %.");
const signs = signsFor(reading);

test('a look is told the features that the models are trained on', () => {
  const weights = readWeights(TIER_0);
  const fromPieces = toldOf(reading, signs).map((tell) => chancesOf(tell, weights));
  const fromWholes = featuresOf(reading, signs).map((features) => chancesOf((hear) => features.forEach((feature) => hear(feature)), weights));
  expect(fromPieces).toEqual(fromWholes);
});

test('a feature counts once, however often it is told', () => {
  const [features = []] = featuresOf(reading, signs);
  const weights = readWeights(TIER_0);
  const told = (times: number) =>
    chancesOf(
      (hear) =>
        Array.from({ length: times }, () => features)
          .flat()
          .forEach((feature) => hear(feature)),
      weights,
    );
  expect(told(3)).toEqual(told(1));
});
