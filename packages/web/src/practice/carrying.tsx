import { fetchedLater } from '../look/later.tsx';
import type { Carrying } from './carry-step.tsx';

/** Where a moment is carried into the day: fetched as soon as Today stands, with what reckons with working hours and meetings. */
export const CarryStep = fetchedLater<Carrying>('ahead', () => import('./carry-step.tsx').then((file) => file.CarryStep));
