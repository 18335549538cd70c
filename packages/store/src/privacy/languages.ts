import { isLanguage, type Language } from '@micromoment/core';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** The language a person chose; null for one who never said. */
export async function languageOf(tx: OrganisationTransaction, person: string): Promise<Language | null> {
  const chosen = compose.selectFrom('spoken_language').select('language').where('organisation_id', '=', tx.organisation);
  const [row] = await tx.run(chosen.where('person_id', '=', person));
  return row && isLanguage(row.language) ? row.language : null;
}

/** Keeps the language a person chose. */
export async function keepLanguage(tx: OrganisationTransaction, person: string, language: Language): Promise<void> {
  await tx.run(
    compose
      .insertInto('spoken_language')
      .values({ organisation_id: tx.organisation, person_id: person, language })
      .onConflict((same) => same.columns(['organisation_id', 'person_id']).doUpdateSet({ language })),
  );
}
