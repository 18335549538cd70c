import { isLanguage, type Language } from '@micromoment/core';
import { compose, type Tables } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** The language a person chose; null for one who never said. */
export async function languageOf(tx: OrganisationTransaction, person: string): Promise<Language | null> {
  const known = await knownOf(tx, person);
  return known?.is_chosen ? spoken(known) : null;
}

/** The language to write to a person in: the one they chose, or else the one their browser wished for; null where neither is known. */
export const mailLanguageOf = async (tx: OrganisationTransaction, person: string): Promise<Language | null> => spoken(await knownOf(tx, person));

/** Keeps the language a person chose. */
export async function keepLanguage(tx: OrganisationTransaction, person: string, language: Language): Promise<void> {
  await tx.run(
    insertion(tx, { person, language, isChosen: true }).onConflict((same) =>
      same.columns(['organisation_id', 'person_id']).doUpdateSet({ language, is_chosen: true }),
    ),
  );
}

/** Keeps the language a person's browser wishes for; one they chose stands. */
export async function hearLanguage(tx: OrganisationTransaction, person: string, language: Language): Promise<void> {
  await tx.run(
    insertion(tx, { person, language, isChosen: false }).onConflict((same) =>
      same.columns(['organisation_id', 'person_id']).doUpdateSet({ language }).where('spoken_language.is_chosen', '=', false),
    ),
  );
}

type Known = Pick<Tables['spoken_language'], 'language' | 'is_chosen'>;

async function knownOf(tx: OrganisationTransaction, person: string): Promise<Known | undefined> {
  const known = compose.selectFrom('spoken_language').select(['language', 'is_chosen']).where('organisation_id', '=', tx.organisation);
  return (await tx.run(known.where('person_id', '=', person)))[0];
}

const spoken = (known: Known | undefined): Language | null => (known && isLanguage(known.language) ? known.language : null);

const insertion = (tx: OrganisationTransaction, { person, language, isChosen }: { person: string; language: Language; isChosen: boolean }) =>
  compose.insertInto('spoken_language').values({ organisation_id: tx.organisation, person_id: person, language, is_chosen: isChosen });
