import { readCohortList, type LineProblem, type NamedLine, type Person } from '@micromoment/core';
import { people, teams, type OrganisationTransaction } from '@micromoment/store';
import type { Naming } from '@micromoment/wire';
import { notFound } from '../door/refusal.ts';

type NamedPerson = { readonly person: Person; readonly line: number | null };

/** Whom a naming means, and every line of a list that cannot be followed. */
export async function namedIn(
  tx: OrganisationTransaction,
  naming: Naming,
): Promise<{ readonly named: readonly NamedPerson[]; readonly problems: readonly LineProblem[] }> {
  const everybody = await people(tx);
  const byId = (isNamed: (person: Person) => boolean) => ({ named: everybody.filter(isNamed).map((person) => ({ person, line: null })), problems: [] });
  if ('team' in naming) {
    if (!(await teams(tx)).some(({ id }) => id === naming.team)) throw notFound('There is no such team here.');
    return byId(({ team }) => team === naming.team);
  }
  if ('people' in naming) {
    const wanted = new Set(naming.people);
    const found = byId(({ id }) => wanted.has(id));
    if (found.named.length < wanted.size) throw notFound('Somebody who was named is not here.');
    return found;
  }
  const list = readCohortList(naming.list);
  const byEmail = new Map(everybody.map((person) => [person.email.toLowerCase(), person]));
  const strangers = list.named.filter(({ email }) => !byEmail.has(email)).map((line) => stranger(line));
  const named = list.named.flatMap(({ email, line }) => {
    const person = byEmail.get(email);
    return person ? [{ person, line }] : [];
  });
  return { named, problems: [...list.problems, ...strangers].toSorted((a, b) => a.line - b.line) };
}

const stranger = ({ line, email }: NamedLine): LineProblem => ({ line, column: 1, kind: 'not-here', text: email });
