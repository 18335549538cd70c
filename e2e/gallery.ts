/** How each screen is shown: its size in the browser, how far down it is cut off, and the width of its picture. */
export const LOOKS = [
  { name: 'phone-light', words: 'on a phone, in the light', theme: 'light', width: 390, height: 844, most: 950, shownAs: 320 },
  { name: 'phone-dark', words: 'on a phone, in the dark', theme: 'dark', width: 390, height: 844, most: 950, shownAs: 320 },
  { name: 'desktop-light', words: 'on a desktop, in the light', theme: 'light', width: 1280, height: 900, most: 950, shownAs: 800 },
  { name: 'desktop-dark', words: 'on a desktop, in the dark', theme: 'dark', width: 1280, height: 900, most: 950, shownAs: 800 },
] as const;

/** One screen that was taken, and what it is. */
export type Shown = { readonly group: string; readonly name: string; readonly says: string };

/** The page that shows them all. */
export function galleryPage(shown: readonly Shown[]): string {
  const groups = [...new Set(shown.map(({ group }) => group))];
  return [
    '# The screens',
    '',
    'Every screen on a phone and on a desktop, in the light and in the dark, as `npm run screens` takes them from the demo. Long pages are cut off at the foot.',
    ...groups.flatMap((group) => ['', `## ${group}`, ...shown.filter((screen) => screen.group === group).flatMap(picturesOf)]),
    '',
  ].join('\n');
}

const picturesOf = ({ name, says }: Shown): readonly string[] => ['', `**${says}**`, '', LOOKS.map((look) => pictureOf(name, says, look)).join(' ')];

const pictureOf = (name: string, says: string, { name: look, words, width }: (typeof LOOKS)[number]): string =>
  `<img src="${name}.${look}.webp" width="${width < 500 ? 150 : 380}" alt="${says}, ${words}">`;
