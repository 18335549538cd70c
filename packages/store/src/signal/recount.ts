import type { BlueprintId, RolledRow, Sending, SentStamp } from '@micromoment/core';
import { journalFacts } from '../journal/facts-of.ts';
import type { OrganisationTransaction } from '../transaction.ts';
import { rollUpInto } from './roll-up.ts';
import { rolledOf } from './rolled.ts';

/** So many people's facts are folded at a time. */
const AT_ONCE = 200;

/** One figure of the roll-up that stood otherwise than the journal says: so often, by so many people. */
export type Correction = Pick<RolledRow, 'revision' | 'moment' | 'twist' | 'week' | 'measure'> & { readonly was: Figure; readonly is: Figure };
type Figure = Pick<RolledRow, 'count' | 'people'>;

/** What a recount came to: how many figures there are, and which of them it put right. */
export type Recounted = { readonly figures: number; readonly corrections: readonly Correction[] };

/**
 * Makes the roll-ups of a blueprint again from the journal and from what was sent, and says what differed. The figures are the same as before; should
 * they ever not be, the journal is right. Nobody in the organisation can append until the transaction ends.
 */
export async function recount(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<Recounted> {
  const journals = await tx.rows<{ person_id: string }>('select person_id from app.journal where organisation_id = $1 order by person_id for update', [
    tx.organisation,
  ]);
  const [before, sendings] = [await rolledOf(tx, blueprintId), await sendingsOf(tx, blueprintId)];
  for (const table of ['signal_book', 'person_roll_up', 'roll_up'])
    await tx.rows(`delete from app.${table} where organisation_id = $1 and blueprint_id = $2`, [tx.organisation, blueprintId]);
  for (let from = 0; from < journals.length; from += AT_ONCE) {
    const people = journals.slice(from, from + AT_ONCE).map(({ person_id }) => person_id);
    const own = sendings.filter(({ person }) => people.includes(person));
    await rollUpInto(tx, [...(await journalFacts(tx, people, [blueprintId])), ...own]);
  }
  const after = await rolledOf(tx, blueprintId);
  return { figures: after.length, corrections: correctionsOf(before, after) };
}

const NOTHING: Figure = { count: 0, people: 0 };

function correctionsOf(before: readonly RolledRow[], after: readonly RolledRow[]): readonly Correction[] {
  const [stood, stands] = [byName(before), byName(after)];
  return [...new Map([...stood, ...stands]).entries()].flatMap(([name, { revision, moment, twist, week, measure }]): Correction[] => {
    const [was, is] = [figureOf(stood.get(name)), figureOf(stands.get(name))];
    return was.count === is.count && was.people === is.people ? [] : [{ revision, moment, twist, week, measure, was, is }];
  });
}

const nameOf = ({ revision, moment, twist, week, measure }: RolledRow): string => [week, moment, twist, measure, revision].join('\n');
const byName = (rows: readonly RolledRow[]): ReadonlyMap<string, RolledRow> => new Map(rows.map((row) => [nameOf(row), row]));
const figureOf = (row: RolledRow | undefined): Figure => (row ? { count: row.count, people: row.people } : NOTHING);

/** True for a blueprint that is practised and has no roll-up at all. */
export async function isUncounted(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<boolean> {
  const found = await tx.rows<{ uncounted: boolean }>(
    `select exists (select from app.entry where organisation_id = $1 and blueprint_id = $2)
       and not exists (select from app.roll_up where organisation_id = $1 and blueprint_id = $2) as uncounted`,
    [tx.organisation, blueprintId],
    'is-uncounted',
  );
  return found[0]?.uncounted === true;
}

/** What was sent stands nowhere but in the books. */
async function sendingsOf(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly Sending[]> {
  const rows = await tx.rows<{ person_id: string; name: string; sent: Record<string, SentStamp> }>(
    `select person_id, name, book -> 'sent' as sent from app.signal_book where organisation_id = $1 and blueprint_id = $2 and book ? 'sent'`,
    [tx.organisation, blueprintId],
  );
  return rows.flatMap(({ person_id, name, sent }) =>
    Object.entries(sent).map(([channel, { moment, twist, revision, at, part }]): Sending => {
      const [touchpoint = ''] = name.split(' ');
      return { kind: 'sent', person: person_id, touchpoint, blueprint: blueprintId, revision, moment, twist, at, part, channel };
    }),
  );
}
