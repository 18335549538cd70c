import { behaviourSentence, blueprintChanges, DAY, later, weeklyMinutes, type Blueprint, type Enrolment, type Instant } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { enrolmentsOf, libraryShelf, originsOf, people, type LibraryRow, type OrganisationTransaction, type Origin } from '@micromoment/store';
import type { LibraryCard, ThisWeek, WrittenBy } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';

/** The library's cards as this person reads them, by title. */
export async function libraryCards(house: House, { tx, me, now }: Pick<Standing, 'tx' | 'me' | 'now'>): Promise<readonly LibraryCard[]> {
  const weekAgo = later(now, -7 * DAY);
  const [rows, authors, enrolments] = [await libraryShelf(tx, weekAgo), await authorsIn(tx), await enrolmentsOf(tx, me.id)];
  // In its first week all of a library is new, which is no news.
  const isYoung = rows.every(({ since }) => since > weekAgo);
  const cards: LibraryCard[] = [];
  for (const row of rows) {
    const shelved = await house.shelf.revision(tx, row.blueprint, row.revision);
    if (shelved)
      cards.push(cardOf(shelved.blueprint, { writtenBy: authors(row), thisWeek: isYoung ? null : thisWeek(row, shelved.blueprint, weekAgo), enrolments }));
  }
  return cards;
}

type Told = { readonly writtenBy: WrittenBy; readonly thisWeek: ThisWeek | null; readonly enrolments: readonly Enrolment[] };

function cardOf(blueprint: Blueprint, { writtenBy, thisWeek, enrolments }: Told): LibraryCard {
  const practised = enrolments.find((enrolment) => enrolment.blueprint === blueprint.id);
  return {
    blueprint: blueprint.id,
    title: blueprint.title,
    behaviour: behaviourSentence(blueprint),
    family: blueprint.family,
    language: blueprint.language,
    minutes: weeklyMinutes(blueprint),
    writtenBy,
    thisWeek,
    practised: practised ? { startedAt: practised.startedAt } : null,
  };
}

/** Who wrote a row: the colleague who published it, the publisher of the catalogue it came from, else whoever wrote the library. */
async function authorsIn(tx: OrganisationTransaction): Promise<(row: LibraryRow) => WrittenBy> {
  const names = new Map((await people(tx)).map(({ id, name }) => [id, name]));
  const origins = new Map((await originsOf(tx)).map((origin) => [nameOf(origin), origin.publisher]));
  return (row) => {
    const publisher = origins.get(nameOf(row));
    if (publisher !== undefined) return { kind: 'publisher', name: publisher };
    const colleague = row.by === null ? undefined : names.get(row.by);
    return colleague === undefined ? { kind: 'library' } : { kind: 'colleague', name: colleague };
  };
}

const nameOf = ({ blueprint, revision }: Pick<Origin, 'blueprint' | 'revision'>): string => `${blueprint} ${revision}`;

/** What is new about a blueprint since a week ago, in the words of those who practise it. */
function thisWeek({ since, before, publishedAt }: LibraryRow, blueprint: Blueprint, weekAgo: Instant): ThisWeek | null {
  if (since > weekAgo) return { kind: 'new' };
  const earlier = publishedAt > weekAgo && before !== null ? parse(before).blueprint : undefined;
  const what = earlier ? blueprintChanges(earlier, blueprint).filter(({ whom }) => whom === 'learners') : [];
  return what.length === 0 ? null : { kind: 'changed', what: what.slice(0, MOST_CHANGES).map((change) => change.what) };
}

// A card is a card; whoever wants all of it opens the page.
const MOST_CHANGES = 2;
