import { instant, type CheckIn, type CheckInLines, type Instant } from '@micromoment/core';
import { keysStand } from './seal/keys-stand.ts';
import { openWords, sealWords } from './seal/words.ts';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/**
 * Keeps a check-in, or what either of the two has mended in it; its words lie under the keys of both.
 * @param over when it was written last as the writer saw it, null for a new one
 * @returns false, and nothing is kept, when the other wrote meanwhile, when a key was erased, or when it is not theirs
 */
export async function keepCheckIn(tx: OrganisationTransaction, checkIn: CheckIn, over: Instant | null): Promise<boolean> {
  const { id, lead, person, lines, heldAt, writtenAt, writtenBy } = checkIn;
  const keys = await tx.keysOf([lead, person]);
  const words = sealWords(tx.organisation, { id, person, author: lead, words: lines }, { person: keys.get(person), author: keys.get(lead) });
  if (!words) return false;
  const written = { written_at: writtenAt, written_by: writtenBy, words };
  const insert = compose
    .insertInto('check_in')
    .values({ organisation_id: tx.organisation, check_in_id: id, lead_id: lead, person_id: person, held_at: heldAt, ...written });
  const kept =
    over === null
      ? insert.onConflict((same) => same.doNothing())
      : insert.onConflict((same) =>
          same
            .columns(['organisation_id', 'check_in_id'])
            .doUpdateSet(written)
            .where('check_in.written_at', '=', over)
            .where('check_in.lead_id', '=', lead)
            .where('check_in.person_id', '=', person),
        );
  return (await tx.run(kept.returning('check_in_id'))).length > 0;
}

/** The check-ins that somebody held or was in, the newest first. */
export async function checkInsOf(tx: OrganisationTransaction, reader: string): Promise<readonly CheckIn[]> {
  const rows: readonly Tables['check_in'][] = await tx.run(
    compose
      .selectFrom('check_in')
      .selectAll()
      .where('organisation_id', '=', tx.organisation)
      .where(keysStand('check_in', 'lead_id', 'person_id'))
      .where((either) => either.or([either('lead_id', '=', reader), either('person_id', '=', reader)]))
      .orderBy('held_at', 'desc')
      .orderBy('check_in_id', 'desc'),
  );
  const keys = await tx.keysOf(rows.flatMap(({ lead_id, person_id }) => [lead_id, person_id]));
  return rows.flatMap((row) => {
    const { check_in_id: id, lead_id: lead, person_id: person } = row;
    const lines: object = openWords(tx.organisation, { id, person, author: lead }, row.words, { person: keys.get(person), author: keys.get(lead) });
    if (!('tried' in lines)) return []; // erased since
    const written = { heldAt: instant(row.held_at), writtenAt: instant(row.written_at), writtenBy: row.written_by };
    return [{ id, lead, person, lines: lines as CheckInLines, ...written }]; // sealed as such by keepCheckIn
  });
}
