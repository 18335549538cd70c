import { intlTag } from '../words/language.ts';

/** What browsers still call by a name of old, as it is spelled today. */
const SPELLED_NOW: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
};

/** Time zones as people look for them: by their city, and by what the reader's language calls the time there. */
export function namedZones(zones: readonly string[], tag = intlTag()): readonly { readonly zone: string; readonly name: string }[] {
  const { compare } = new Intl.Collator(tag);
  return zones.map((zone) => ({ zone, name: `${cityOf(zone)} (${timeIn(zone, tag)})` })).toSorted((one, other) => compare(one.name, other.name));
}

const cityOf = (zone: string): string => SPELLED_NOW[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const timeIn = (zone: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone;
