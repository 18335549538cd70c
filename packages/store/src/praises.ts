import { instant, type Instant, type Praise } from '@micromoment/core';
import { keysStand } from './seal/keys-stand.ts';
import { openWords, sealWords } from './seal/words.ts';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Keeps praise, its words under the keys of both. @returns false, and nothing is kept, when either's was erased or it was kept before */
export async function keepPraise(tx: OrganisationTransaction, praise: Praise): Promise<boolean> {
  const { id, from, to, about, at, asksToBePublic, publicSince, text } = praise;
  const keys = await tx.keysOf([from, to]);
  const words = sealWords(tx.organisation, { id, person: to, author: from, words: { text } }, { person: keys.get(to), author: keys.get(from) });
  if (!words) return false;
  const row = {
    organisation_id: tx.organisation,
    praise_id: id,
    from_id: from,
    to_id: to,
    about_entry: about,
    praised_at: at,
    asks_public: asksToBePublic,
    public_since: publicSince,
    words,
  };
  const kept = compose
    .insertInto('praise')
    .values(row)
    .onConflict((same) => same.doNothing())
    .returning('praise_id');
  return (await tx.run(kept)).length > 0;
}

/** What somebody was praised for, the newest first. */
export const praiseFor = (tx: OrganisationTransaction, person: string): Promise<readonly Praise[]> => opened(tx, inside(tx).where('to_id', '=', person));

/** What somebody praised others for, the newest first. */
export const praiseBy = (tx: OrganisationTransaction, person: string): Promise<readonly Praise[]> => opened(tx, inside(tx).where('from_id', '=', person));

/** Praise that those it is for have made public, the newest first, at most `limit`. */
export const publicPraise = (tx: OrganisationTransaction, limit: number): Promise<readonly Praise[]> =>
  opened(tx, inside(tx).where('public_since', 'is not', null).limit(limit));

/** Makes praise public or private again. @param to whom it is for; nobody else decides @returns false when there is none such */
export async function setPraisePublic(
  tx: OrganisationTransaction,
  id: string,
  { to, since }: { readonly to: string; readonly since: Instant | null },
): Promise<boolean> {
  const own = compose.updateTable('praise').set({ public_since: since }).where('organisation_id', '=', tx.organisation).where('praise_id', '=', id);
  return (await tx.run(own.where('to_id', '=', to).returning('praise_id'))).length > 0;
}

const inside = (tx: OrganisationTransaction) =>
  compose
    .selectFrom('praise')
    .selectAll()
    .where('organisation_id', '=', tx.organisation)
    .where(keysStand('praise', 'from_id', 'to_id'))
    .orderBy('praised_at', 'desc')
    .orderBy('praise_id', 'desc');

async function opened(tx: OrganisationTransaction, query: ReturnType<typeof inside>): Promise<readonly Praise[]> {
  const rows: readonly Tables['praise'][] = await tx.run(query);
  const keys = await tx.keysOf(rows.flatMap(({ from_id, to_id }) => [from_id, to_id]));
  return rows.flatMap((row) => {
    const { praise_id: id, from_id: from, to_id: to } = row;
    const words: object = openWords(tx.organisation, { id, person: to, author: from }, row.words, { person: keys.get(to), author: keys.get(from) });
    if (!('text' in words) || typeof words.text !== 'string') return []; // erased since
    const publicSince = row.public_since === null ? null : instant(row.public_since);
    return [{ id, from, to, about: row.about_entry, text: words.text, at: instant(row.praised_at), asksToBePublic: row.asks_public, publicSince }];
  });
}
