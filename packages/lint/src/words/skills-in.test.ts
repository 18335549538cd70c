import { expect, test } from 'vitest';
import { skillsIn } from './skills-in.ts';

const namesIn = (name: string) => skillsIn(name).map(({ from, to }) => name.slice(from, to));

test.each([
  ['Communication and trust', ['Communication', 'trust']],
  ['Empathy, patience and respect', ['Empathy', 'patience', 'respect']],
  ['Leadership / coaching', ['Leadership', 'coaching']],
  ['Giving and receiving feedback', ['Giving', 'receiving feedback']],
  ['Communicate clearly and build trust', ['Communicate clearly', 'build trust']],
  ['How to listen and how to lead', ['listen', 'lead']],
  ['Conflict resolution / negotiation', ['Conflict resolution', 'negotiation']],
  ['Feedback and/or praise', ['Feedback', 'praise']],
  ['Listening as well as leading', ['Listening as well as leading', 'leading']],
])('a name of more than one skill: %s', (name, skills) => {
  expect(namesIn(name)).toEqual(skills);
});

test.each([
  'Active listening',
  'Über-Fragen / stellen',
  'Handover / handoff',
  'Asking for time and space',
  'Closing with who does what by when',
  'Give and take in negotiations',
  'Questions and answers',
  'Health and safety briefings',
  'How to ask for help',
  'Feedback on tone and timing',
])('a name of one skill: %s', (name) => {
  expect(namesIn(name)).toHaveLength(1);
});
