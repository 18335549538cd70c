/** Rows put together by whose they are, each person's in the order given. */
export const byPerson = <Row extends { readonly person: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  grouped(rows, ({ person }) => person);

/** Rows put together by a key, in the order given. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const soFar = groups.get(key);
    if (soFar) soFar.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
