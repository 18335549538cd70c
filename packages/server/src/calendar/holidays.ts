import { DAY, dayText, later, localDayAt, type Instant, type Zone } from '@micromoment/core';

/** A country or a part of one whose public holidays are known, such as `DE` or `DE-BY`. */
export type Region = { readonly code: string; readonly name: string; readonly part: string | null };

/**
 * The public holidays of a region that plans look at: from two months ago, for the leave that may still be made up for, to a year from now.
 * None for no region, or for one that nobody knows. The library is read when the first region asks for it, and each year of a region once.
 */
export async function holidaysOf(region: string | null, now: Instant): Promise<readonly string[]> {
  if (region === null) return [];
  const [from, until] = [dayAt(later(now, -60 * DAY)), dayAt(later(now, 366 * DAY))];
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => Number(from.slice(0, 4)) + index);
  const days = await Promise.all(years.map((year) => holidaysIn(region, year)));
  return days.flat().filter((day) => from <= day && day <= until);
}

/** Every region whose holidays are known, each country before its parts. */
export async function regions(): Promise<readonly Region[]> {
  const { default: Holidays } = await library();
  const all = new Holidays();
  return Object.entries(all.getCountries('en')).flatMap(([country, name]) => [
    { code: country, name, part: null },
    ...Object.entries(all.getStates(country) ?? {}).map(([part, partName]) => ({ code: `${country}-${part}`, name: `${name}, ${partName}`, part: partName })),
  ]);
}

/** True when the holidays of that region are known. */
export const isRegion = async (code: string): Promise<boolean> => (await regions()).some((region) => region.code === code);

const library = () => import('date-holidays');

const kept = new Map<string, Promise<readonly string[]>>();

function holidaysIn(region: string, year: number): Promise<readonly string[]> {
  const name = `${region} ${year}`;
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = readHolidays(region, year);
  kept.set(name, found);
  return found;
}

async function readHolidays(region: string, year: number): Promise<readonly string[]> {
  const { default: Holidays } = await library();
  const [country = '', part] = region.split('-');
  const holidays = part === undefined ? new Holidays(country) : new Holidays(country, part);
  const days = holidays.getHolidays(year) || []; // false for a country that is not known
  return days.filter(({ type }) => type === 'public').flatMap(({ date, start, end }) => daysFrom(date.slice(0, 10), (end.getTime() - start.getTime()) / DAY));
}

/** As many days from a day on as a holiday lasts; an hour more or less is a clock that changes. */
function daysFrom(first: string, length: number): readonly string[] {
  const begins = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: Math.max(1, Math.round(length)) }, (_, index) => new Date(begins + index * DAY).toISOString().slice(0, 10));
}

const UTC = 'UTC' as Zone; // every runtime knows it
const dayAt = (at: Instant): string => dayText(localDayAt(at, UTC));
const MOST_KEPT = 2000;
