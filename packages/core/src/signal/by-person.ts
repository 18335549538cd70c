/** Rows put together by whose they are, each person's in the order given. */
export const byPerson = <Row extends { readonly person: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  grouped(rows, ({ person }) => person);

/** Rows put together by a key, in the order given. */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const soFar = groups.get(key);
    if (soFar) soFar.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
