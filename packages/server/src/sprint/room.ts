import { admissionSentence, startOf, uuidv7, type Admission, type Instant, type Person, type Sprint } from '@micromoment/core';
import type { JoiningPerson } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { admitEach, type Newcomer } from '../practice/admit.ts';
import { revisionToBegin } from '../review/halves.ts';

type Here = Pick<Standing, 'tx' | 'now'>;
type Admitted = { readonly newcomer: Newcomer; readonly title: string; readonly admission: Admission; readonly startAt: Instant | null };

/** From when a person has room for each of a sprint's blueprints, one beside the other; null for what finds none within half a year. */
export async function admittedTo(house: House, { tx, now }: Here, { blueprints }: Sprint, person: string): Promise<readonly Admitted[]> {
  const wanted: Pick<Admitted, 'newcomer' | 'title'>[] = [];
  for (const blueprint of blueprints) {
    const current = await house.shelf.current(tx, blueprint);
    if (!current) throw notFound(`There is no blueprint "${blueprint}" here.`);
    const revision = await revisionToBegin(tx, person, { blueprint, revision: current.revision });
    const newcomer = { id: uuidv7(now, house.dice), blueprint, revision, constraint: null };
    wanted.push({ title: current.title, newcomer });
  }
  const admissions = await admitEach(
    house,
    { tx, person: { id: person }, now },
    wanted.map(({ newcomer }) => newcomer),
  );
  return wanted.map((one, nth) => {
    const admission = admissions[nth] ?? { kind: 'not-soon', because: 'too-much' };
    return { ...one, admission, startAt: startOf(admission, now) };
  });
}

/** Which of a sprint's blueprints a person has no room for yet, and why. */
export const crowdedIn = async (house: House, here: Here, sprint: Sprint, person: Person): Promise<JoiningPerson['crowded']> =>
  (await admittedTo(house, here, sprint, person.id)).flatMap(({ title, admission, startAt }) =>
    admission.kind === 'now' ? [] : [{ title, because: admission.because, startAt, says: admissionSentence(admission, person.zone) }],
  );
