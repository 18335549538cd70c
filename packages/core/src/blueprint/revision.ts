/** A revision is the hash of what a blueprint means: the same meaning laid out otherwise is the same revision. */
export type Revision = string & { readonly hashes: 'blueprint meaning' };

/** A value written so that equal meanings are equal texts: keys sorted, absent keys left out. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const present = Object.entries(value).filter(([, held]) => held !== undefined);
    const sorted = present.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonicalText(held)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
