import { expect, test } from 'vitest';
import { namedRegions } from './region-names.ts';

const REGIONS = [
  { code: 'AT', name: 'Austria', part: null },
  { code: 'DE', name: 'Germany', part: null },
  { code: 'DE-SN', name: 'Germany, Sachsen', part: 'Sachsen' },
  { code: 'DE-BY', name: 'Germany, Bayern', part: 'Bayern' },
  { code: 'ES', name: 'Spain', part: null },
];
const namesIn = (tag: string) => namedRegions(REGIONS, tag).map(({ name }) => name);

test('regions are called and sorted as the reader’s language has it, a country before its parts', () => {
  expect(namesIn('en-GB')).toEqual(['Austria', 'Germany', 'Germany, Bayern', 'Germany, Sachsen', 'Spain']);
  expect(namesIn('de')).toEqual(['Deutschland', 'Deutschland, Bayern', 'Deutschland, Sachsen', 'Österreich', 'Spanien']);
  expect(namesIn('es')).toEqual(['Alemania', 'Alemania, Bayern', 'Alemania, Sachsen', 'Austria', 'España']);
});
