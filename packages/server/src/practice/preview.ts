import { momentOf, planDifference, type Touchpoint } from '@micromoment/core';
import type { PracticePreview, PreviewedTouchpoint } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import type { OwnPractice } from './own-practice.ts';
import { plansOf } from './plans.ts';
import { practitioners } from './practitioner.ts';

/** The next four weeks of two practices of one person, and what tells them apart. Nothing is kept. */
export async function preview(house: House, standing: Standing, two: { readonly before: OwnPractice; readonly after: OwnPractice }): Promise<PracticePreview> {
  const [before, after] = [await planned(house, standing, two.before), await planned(house, standing, two.after)];
  const changes = planDifference(before, after);
  return { before: await shown(house, standing, before), after: await shown(house, standing, after), changes };
}

async function planned(house: House, { tx, now }: Standing, practice: OwnPractice): Promise<readonly Touchpoint[]> {
  const blueprints = practice.enrolments.map(({ blueprint }) => blueprint);
  const [practitioner] = await practitioners(tx, [practice.person.id], { now, blueprints });
  if (!practitioner) return [];
  const plans = await plansOf(house, tx, { ...practitioner, ...practice }, { now, blueprints: new Set(blueprints) });
  return plans.flatMap((plan) => plan.planned).toSorted((a, b) => a.due - b.due);
}

async function shown(house: House, { tx }: Standing, touchpoints: readonly Touchpoint[]): Promise<readonly PreviewedTouchpoint[]> {
  const found: PreviewedTouchpoint[] = [];
  for (const { id, blueprint, revision, moment, due } of touchpoints) {
    const kept = (await house.shelf.revision(tx, blueprint, revision))?.blueprint;
    found.push({ id, blueprint, moment, minutes: (kept && momentOf(kept, moment)?.minutes) ?? 0, due });
  }
  return found;
}
