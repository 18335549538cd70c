import { seededDice } from '../chance/dice.ts';

/**
 * Whether a look back is met with its example before anything is rated, by an even chance; otherwise the example stands beside it afterwards, so nobody
 * goes without. The same for a touchpoint on every device. What it comes to is a sign of a review (examples-deepen).
 */
export const exampleComesFirst = (touchpoint: string): boolean => seededDice(`example first ${touchpoint}`)() < 0.5;
