import { jsonSchema } from '@micromoment/format';
import { expect, test } from 'vitest';
import { descriptionAt, proposalsAt, type Declared, type Schema } from './schema-help.ts';
import { whereIn } from './where-in.ts';

const schema = jsonSchema() as Schema; // what it generates is such a schema
const declared: Declared = { signals: ['tried', 'noticed'], moments: ['try-it'], scenes: ['thursday'], criteria: ['question', 'open'] };

/** What is proposed at the end of a text. */
const proposed = (text: string) => proposalsAt(schema, whereIn(text, text.length), declared);
const labels = (text: string) => proposed(text).map(({ label }) => label);

test('a key comes with what it is for, and only while it is missing', () => {
  const [first] = proposed('behaviour:\n  does: asks\n  ').filter(({ label }) => label === 'timing');
  expect(first).toMatchObject({ text: 'timing: ', isRequired: true, description: expect.stringMatching(/\w/) });
  expect(labels('behaviour:\n  does: asks\n  ')).not.toContain('does');
});

test('a moment is offered the keys of its kind', () => {
  expect(labels('moments:\n  - id: a\n    kind: respond\n    ')).toEqual(expect.arrayContaining(['criteria', 'models', 'contrasts']));
  expect(labels('moments:\n  - id: a\n    kind: respond\n    ')).not.toContain('options');
  expect(labels('moments:\n  - id: a\n    kind: decide\n    ')).toContain('options');
});

test('a closed list offers its values', () => {
  expect(labels('family: ')).toEqual(['communication', 'collaboration', 'empathy', 'leadership']);
  expect(labels('moments:\n  - id: a\n    kind: ')).toEqual(['respond', 'decide', 'recall', 'trial', 'reflect', 'own-scene', 'observe']);
  expect(labels('moments:\n  - id: a\n    kind: respond\n    criteria: { open: ')).toEqual(['present', 'absent']);
});

test('what refers to a name of the text is offered the names of that kind', () => {
  expect(labels('moments:\n  - id: a\n    kind: respond\n    develops: [')).toEqual(['tried', 'noticed']);
  expect(labels('moments:\n  - id: a\n    kind: reflect\n    after: ')).toContain('try-it');
  expect(labels('moments:\n  - id: a\n    kind: respond\n    criteria: { open: present, ')).toEqual(['question']);
});

test('every key of the language has a description to show', () => {
  expect(descriptionAt(schema, ['behaviour', 'does'], {})).toMatch(/\w/);
  expect(descriptionAt(schema, ['moments', '*', 'insight', 'rule'], {})).toMatch(/\w/);
  expect(descriptionAt(schema, ['nowhere'], {})).toBeUndefined();
});
