import { expect, test } from 'vitest';
import { readTwee, readTwine } from './read-story.ts';

const passage = (body: string) => {
  const read = readTwee(`:: Start\n${body}\n\n:: She talks\nShe talks.\n`);
  if (!read.ok || read.value.kind !== 'story') throw new Error('no story');
  return { text: read.value.passages[0]?.text, links: read.value.passages[0]?.links.map(({ say }) => say), leftOut: read.value.leftOut };
};
const CODE = ['Code inside Start: what it hid or counted is not carried over.'];

test.each([
  ['(set: $trust to (either: 1, 2))Ana comes in late.', 'Ana comes in late.'],
  ['(if: $trust > 2)[She smiles.](else:)[She waits.]', 'She smiles.She waits.'],
  ['<<set $trust to 3>>Ana comes in late.', 'Ana comes in late.'],
  ['<% s.trust = 3 %>Ana comes in late.', 'Ana comes in late.'],
  ['[if trust > 2]\nShe smiles.\n[continue]\nShe waits.', 'She smiles.\n\nShe waits.'],
  ['Ana {embed passage: "x"}comes in late.', 'Ana comes in late.'],
  ['Ana comes in late.<script>alert(1)</script>', 'Ana comes in late.'],
])('code is left out and said to be: %s', (body, text) => {
  expect(passage(body)).toMatchObject({ text, leftOut: CODE });
});

test.each(['Ana (my oldest colleague: twelve years) is late.', '<em>Ana</em> is late, or so she says.', 'Ana says: [sighs] “Late again.”'])(
  'what only looks like code stays: %s',
  (body) => {
    expect(passage(body)).toMatchObject({ text: body.replaceAll(/<[^<>]*>/g, ''), leftOut: [] });
  },
);

test('links on lines of their own are choices; in a sentence their words stay', () => {
  expect(passage('Late.\n[[Ask->She talks]] or [[Wait->She talks]]')).toMatchObject({ text: 'Late.', links: ['Ask', 'Wait'] });
  expect(passage('You could [[ask her->She talks]] or [[let it be->She talks]].')).toMatchObject({
    text: 'You could ask her or let it be.',
    links: ['ask her', 'let it be'],
  });
});

test('a published passage with a script in it is read without it, and a script that was escaped is code too', () => {
  for (const body of ['Hi.<script>alert(1)</script>', 'Hi.&lt;script&gt;alert(1)&lt;/script&gt;'])
    expect(readTwine(page(body))).toMatchObject({ value: { start: 'Start', passages: [{ text: 'Hi.' }, { text: 'Bye.' }], leftOut: CODE } });
});

const page = (body: string): string =>
  `<tw-storydata name="T" startnode="1"><tw-passagedata pid="1" name="Start">${body}</tw-passagedata><tw-passagedata pid="2" name="End">Bye.</tw-passagedata></tw-storydata>`;
