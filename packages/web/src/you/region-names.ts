import type { Regions } from '@micromoment/wire';
import { intlTag } from '../words/language.ts';

type Region = Regions['regions'][number];

/** Regions as the reader's language calls and sorts them, each country before its parts. */
export function namedRegions(regions: readonly Region[], tag = intlTag()): readonly { readonly code: string; readonly name: string }[] {
  const [names, { compare }] = [new Intl.DisplayNames(tag, { type: 'region' }), new Intl.Collator(tag)];
  const countryOf = ({ code, name }: Region): string => names.of(code.slice(0, 2)) ?? name;
  return regions
    .map((region) => ({ code: region.code, country: countryOf(region), part: region.part ?? '' }))
    .toSorted((one, other) => compare(one.country, other.country) || compare(one.part, other.part))
    .map(({ code, country, part }) => ({ code, name: part === '' ? country : `${country}, ${part}` }));
}
