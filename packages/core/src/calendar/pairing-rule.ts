/** A pairing rule is what makes a calendar event an occasion for a person's practice: a meeting of two, a word in its title, somebody in it. */
export type PairingRule =
  | { readonly kind: 'one-to-one' }
  | { readonly kind: 'title'; readonly words: readonly string[] }
  | { readonly kind: 'with'; readonly name: string };

/** A meeting as a calendar tells of it: looked at once, in memory, and kept by nobody. */
export type Meeting = {
  readonly title: string;
  /** Whoever is in it, the person themselves included; rooms and projectors are not. */
  readonly people: readonly { readonly name: string; readonly address: string }[];
};

/** Whether a meeting is an occasion by a rule. Letters count, not their case or their accents. */
export function isOccasion(meeting: Meeting, rule: PairingRule): boolean {
  switch (rule.kind) {
    case 'one-to-one':
      return new Set(meeting.people.map(({ address }) => plain(address))).size === 2;
    case 'title':
      return rule.words.some((word) => holds(meeting.title, word));
    case 'with':
      return meeting.people.some(({ name, address }) => holds(name, rule.name) || holds(address, rule.name));
  }
}

/** Whether a text holds another as whole words: "art" is not in "Start". */
function holds(text: string, sought: string): boolean {
  const [words, wanted] = [` ${plain(text)} `, plain(sought)];
  return wanted !== '' && words.includes(` ${wanted} `);
}

/** A text as its words in small letters without accents, a blank between each; 1:1 is a word. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}:]+|(?<!\p{N}):|:(?!\p{N})/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
