import { readdir, readFile } from 'node:fs/promises';
import { DAY, instant, later, MINUTE, type Touchpoint } from '@micromoment/core';
import { append, markDelivered, replaceOpenTouchpoints } from '@micromoment/store';
import { freshStore, someOrganisation, somePerson, someResponse, someTouchpoint } from '@micromoment/store/testing';
import { expect, test } from 'vitest';
import { explainIn } from './explain/explain-in.ts';
import { explainCommand, readAsked } from './explain.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/explain/', import.meta.url);
const MONDAY = instant(Date.UTC(2026, 2, 2, 10));

const id = (last: string) => `019cb0d5-0000-7000-8000-00000000000${last}`;

/** Two organisations; in the second Ana of Lisbon has a moment that came back, one that goes with a meeting, and one that was answered. */
async function planned() {
  const { store } = await freshStore();
  await someOrganisation(store, [somePerson()]);
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const usual = { moment: 'coffee-chat', due: later(MONDAY, 9 * DAY), until: later(MONDAY, 12 * DAY) };
  const why: Touchpoint['why'] = { reason: 'revisit', visits: 2, lastMet: MONDAY, recall: 0.874, movedBy: ['week-is-full'], ideal: later(MONDAY, 8 * DAY) };
  const meeting = later(usual.due, 15 * MINUTE);
  const touchpoints = [
    someTouchpoint(ana.id, { ...usual, id: id('1'), twist: 'camera-off', why: { ...why, leeway: { sooner: 2, later: 4 } } }),
    someTouchpoint(ana.id, { ...usual, id: id('2'), why: { ...why, movedBy: ['paired-with-event'], occasion: meeting } }),
    someTouchpoint(ana.id, {
      id: id('3'),
      due: MONDAY,
      until: later(MONDAY, 5 * DAY),
      why: { ...why, reason: 'first-visit', visits: 0, lastMet: null, recall: null, movedBy: [], ideal: MONDAY },
    }),
  ];
  await store.inOrganisation(organisation, async (tx) => {
    await replaceOpenTouchpoints(tx, { person: ana.id, blueprint: touchpoints[0]!.blueprint }, touchpoints); // three were just made
    await markDelivered(tx, id('2'), { channel: 'email', at: MONDAY });
    await append(tx, [someResponse(ana.id, { touchpoint: id('3') })], MONDAY);
  });
  return store;
}

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  const store = await planned();
  const told = await play(scenario, async (_folder, words, streams) => {
    const asked = readAsked(words, streams);
    return asked ? explainIn(store, asked, streams) : 2;
  });
  expect(told).toEqual(toldBy(scenario));
});

test('without a touchpoint the command says how it is used, and opens no installation', async () => {
  const said: string[] = [];
  const streams = { out: (line: string) => void said.push(line), talk: (line: string) => void said.push(line), readInput: () => Promise.resolve('') };
  expect(await explainCommand.run([], streams)).toBe(2);
  expect(said.join('\n')).toContain('Usage: micromoment explain TOUCHPOINT');
});
