import { idOf, parse, skeleton, type Outcome } from '@micromoment/format';
import { lint } from '@micromoment/lint';
import * as fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { completed } from './new/questions.ts';
import { newIn } from './new.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/new/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, newIn)).toEqual(toldBy(scenario));
});

const bare: Outcome = { id: 'asking', skill: 'Asking', title: 'Asking', behaviour: {}, signals: [] };

test('whatever an author types stays what they typed', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((typed) => /\S/.test(typed)),
      (typed) => {
        const { draft } = parse(skeleton({ ...bare, behaviour: { does: typed }, signals: [{ from: 'trial', means: typed }] }));
        expect(draft.behaviour?.value.does?.value).toBe(typed.trim());
        expect(draft.signals?.value[0]?.value.means?.value).toBe(typed.trim());
      },
    ),
  );
});

test('the behaviour is asked for before the signals, and no moment at all', async () => {
  const asked: string[] = [];
  const told = await completed(bare, (question) => Promise.resolve(String(asked.push(question))));
  expect(asked).toHaveLength(9);
  expect(asked.slice(0, 6).join()).not.toMatch(/attempt|looking back/);
  expect(asked.join()).not.toMatch(/moment|scene/i);
  expect(told.signals.map(({ from }) => from)).toEqual(['trial', 'observe', 'reflect']);
});

test('what is said already is not asked again, and an empty answer leaves it open', async () => {
  const asked: string[] = [];
  const told = await completed({ ...bare, behaviour: { does: 'asks' } }, (question) => {
    asked.push(question);
    return Promise.resolve('');
  });
  expect(asked).toHaveLength(8);
  expect(told).toEqual({ ...bare, behaviour: { does: 'asks' } });
});

test('each part of the outcome that is missing is a finding of its own', () => {
  const messages = lint(skeleton(bare)).map(({ message }) => message);
  for (const part of ['family', 'why', 'moments']) expect(messages.join()).toMatch(`"${part}" is missing`);
  expect(messages).toContain('There is no success signal yet.');
  expect(messages.filter((message) => message.startsWith('The behaviour does not say'))).toHaveLength(6);
});

test('a skill has an id that a file may bear', () => {
  expect(idOf('Giving clear feedback, élan included!')).toBe('giving-clear-feedback-elan-included');
  expect(idOf('聞く')).toBe('');
});
