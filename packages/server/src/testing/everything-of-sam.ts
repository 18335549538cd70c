import { seededDice, uuidv7, type Kept, type Viewer } from '@micromoment/core';
import { WEDNESDAY, type Member } from './open-house.ts';
import { sync } from './practice.ts';
import { NEXT_MONDAY, openTeam, writeEverything, type Team } from './team.ts';

const dice = seededDice('ids of everything');

/** By what each kind of thing would be known, wherever it stood in an answer. */
export type Signs = Readonly<Record<Kept, RegExp>>;

export type EverythingOfSam = {
  readonly team: Team;
  /** The ids of the entries, by what they are. */
  readonly entries: Readonly<Record<string, string>>;
  readonly signs: Signs;
  readonly lookers: Readonly<Record<Exclude<Viewer, 'operator'>, Member>>;
};

/** A team in which everything that is kept of Sam can be told from anything else, and those who might look. */
export async function everythingOfSam(): Promise<EverythingOfSam> {
  const team = await openTeam();
  const adi = await team.add('Adi', ['admin']);
  const entries = await writeEverything(team);
  await team.priya.caller.post('/api/v1/praise', { id: uuidv7(WEDNESDAY, dice), to: team.sam.id, about: null, text: 'PRIYA-PRAISE', asksToBePublic: true });
  const lines = { tried: 'CHECK-IN-LINE', helps: '', next: '' };
  await team.priya.caller.post('/api/v1/check-ins', { id: uuidv7(WEDNESDAY, dice), with: team.sam.id, lines, over: null });
  for (const member of team.led) await sync(member, team.clock.now);
  await team.goTo(NEXT_MONDAY);
  const plan = (await sync(team.sam, team.clock.now)).touchpoints.map(({ id }) => id);
  const signs: Signs = {
    words: /SAM-(RESPONSE|RECALL|SCENE|IF|THEN|WITH|REFLECTION)/,
    ratings: /"tone": ?2|"when": ?"after"/,
    attempts: /4711/,
    observation: new RegExp(`${entries['observed']}|"sighting": ?"saw-it"`),
    'observation-words': /WEN-NOTE/,
    praise: /PRIYA-PRAISE/,
    'check-in': /CHECK-IN-LINE/,
    plan: new RegExp(plan.join('|')),
    name: /"Sam"/,
  };
  const lookers = {
    self: team.sam,
    colleague: team.led[1] ?? team.sam,
    lead: team.priya,
    facilitator: team.noor,
    admin: adi,
  };
  return { team, entries, signs, lookers };
}
