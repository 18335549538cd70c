import {
  booksTouched,
  byPerson,
  countsOf,
  grouped,
  rollUp,
  type Book,
  type BlueprintId,
  type Books,
  type Measure,
  type Rolled,
  type RollUpChange,
  type RollUpKey,
} from '@micromoment/core';
import { integers, texts, uuids } from '../binary-arrays.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/**
 * Folds what has just been kept into the roll-ups: one look at the books it belongs to, one statement that writes. The journals of its people must
 * be locked, as appending does, so that nobody folds into the same books; rows of everybody are written in one order, so that two writers wait
 * for each other and never both.
 */
export const rollUpInto = async (tx: OrganisationTransaction, facts: readonly Rolled[]): Promise<void> => foldInto(tx, facts, await booksOf(tx, facts));

/** As `rollUpInto`, for whoever has read the books of these facts, or of more, since their journals were locked. */
export function foldInto(tx: OrganisationTransaction, facts: readonly Rolled[], kept: ReadonlyMap<string, Books>): void {
  const counted = facts.filter((fact) => countsForAnything(fact));
  const folded = groupedByJournal(counted).map(({ person, blueprint, facts: own }) => {
    const before = kept.get(`${person} ${blueprint}`) ?? new Map<string, Book>();
    return { person, blueprint, before, ...rollUp(before, own) };
  });
  write(tx, {
    books: folded.flatMap(({ person, blueprint, before, books }) =>
      [...books].filter(([name, book]) => before.get(name) !== book).map(([name, book]) => ({ person, blueprint, name, book })),
    ),
    changes: folded.flatMap(({ changes }) => changes),
  });
}

const countsForAnything = (fact: Rolled): boolean => fact.touchpoint !== null || fact.kind !== 'opened';

type OfJournal = { readonly person: string; readonly blueprint: BlueprintId; readonly facts: readonly Rolled[] };

const groupedByJournal = (facts: readonly Rolled[]): readonly OfJournal[] =>
  [...byPerson(facts)].flatMap(([person, theirs]) =>
    [...grouped(theirs, (fact) => fact.blueprint)].map(([blueprint, own]) => ({ person, blueprint, facts: own })),
  );

/** The books these facts are written into, as they stand, by person and blueprint. */
export async function booksOf(tx: OrganisationTransaction, facts: readonly Rolled[]): Promise<ReadonlyMap<string, Books>> {
  const touched = facts.flatMap((fact) => booksTouched(fact).map((name) => ({ person: fact.person, blueprint: fact.blueprint, name })));
  if (touched.length === 0) return new Map();
  const wanted = [...new Map(touched.map((book) => [`${book.person} ${book.blueprint} ${book.name}`, book])).values()];
  const rows = await tx.rows<BookRow>(
    BOOKS_OF,
    [tx.organisation, wanted.map(({ person }) => person), wanted.map(({ blueprint }) => blueprint), wanted.map(({ name }) => name)],
    'books-of',
  );
  const books = new Map<string, Map<string, Book>>();
  for (const { person_id, blueprint_id, name, book } of rows) {
    const journal = `${person_id} ${blueprint_id}`;
    const own = books.get(journal) ?? new Map<string, Book>();
    books.set(journal, own.set(name, book));
  }
  return books;
}

// Book by book (`offset 0` sees to that): a plan that was made while there were few goes through all of an organisation's.
const BOOKS_OF = `select w.person_id, w.blueprint_id, w.name, b.book from unnest($2::uuid[], $3::text[], $4::text[]) as w (person_id, blueprint_id, name)
  cross join lateral (
    select s.book from app.signal_book s
    where s.organisation_id = $1 and s.person_id = w.person_id and s.blueprint_id = w.blueprint_id and s.name = w.name offset 0
  ) b`;

type BookRow = { readonly person_id: string; readonly blueprint_id: string; readonly name: string; readonly book: Book };
type NamedBook = { readonly person: string; readonly blueprint: BlueprintId; readonly name: string; readonly book: Book };

/** Writes books as they are, and adds changes to the rows of their people and of everybody. */
function write(tx: OrganisationTransaction, { books, changes }: { readonly books: readonly NamedBook[]; readonly changes: readonly RollUpChange[] }): void {
  const counts = countedOnce(changes);
  if (counts.length === 0 && books.length === 0) return;
  const column = <Value>(read: (count: Count) => Value): readonly Value[] => counts.map(read);
  void tx.unawaited({
    text: WRITE,
    name: 'roll-up',
    values: [
      tx.organisation,
      uuids(books.map(({ person }) => person)),
      texts(books.map(({ blueprint }) => blueprint)),
      texts(books.map(({ name }) => name)),
      texts(books.map(({ book }) => JSON.stringify(book))),
      uuids(column(({ person }) => person)),
      texts(column(({ blueprint }) => blueprint)),
      texts(column(({ revision }) => revision)),
      texts(column(({ moment }) => moment)),
      texts(column(({ twist }) => twist ?? '')),
      integers(column(({ week }) => week)),
      texts(column(({ measure }) => measure)),
      integers(column(({ count }) => count)),
    ],
  });
}

type Count = RollUpKey & { readonly person: string; readonly measure: Measure; readonly count: number };

/** Each row of a person once, since somebody may stand behind what several journals tell; in one order, as all writers take them. */
function countedOnce(changes: readonly RollUpChange[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { person, key, by } of changes)
    for (const [measure, more] of countsOf(by)) {
      const name = [person, key.blueprint, key.revision, key.moment, key.twist, key.week, measure].join('\n');
      counts.set(name, { person, ...key, measure, count: more + (counts.get(name)?.count ?? 0) });
    }
  const inOneOrder = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOneOrder.flatMap(([, count]) => (count.count === 0 ? [] : count));
}

const KEY = 'blueprint_id, revision, moment, twist, week, measure';

// A person is counted in a row of everybody while anything of theirs stands in it: one more when their own row leaves nought, one fewer when it returns.
const WRITE = `with books as (
  insert into app.signal_book (organisation_id, person_id, blueprint_id, name, book)
  select $1, b.person_id, b.blueprint_id, b.name, b.book::jsonb from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as b (person_id, blueprint_id, name, book)
  on conflict (organisation_id, person_id, blueprint_id, name) do update set book = excluded.book
), change as (
  select * from unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::integer[], $12::text[], $13::integer[]) as c (person_id, ${KEY}, added)
), own as (
  insert into app.person_roll_up as p (organisation_id, person_id, team_id, ${KEY}, count)
  select $1, person_id, (select w.team_id from app.person w where w.organisation_id = $1 and w.person_id = change.person_id), ${KEY}, added from change
  on conflict (organisation_id, blueprint_id, revision, moment, twist, week, measure, person_id) do update set count = p.count + excluded.count
  returning person_id, ${KEY}, count
)
insert into app.roll_up as r (organisation_id, ${KEY}, count, people)
select $1, ${KEY}, sum(added), sum((count <> 0)::integer - (count <> added)::integer) from change join own using (person_id, ${KEY})
group by ${KEY} order by ${KEY}
on conflict (organisation_id, ${KEY}) do update set count = r.count + excluded.count, people = r.people + excluded.people`;
