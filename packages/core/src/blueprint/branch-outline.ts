import { branchesOf, type BranchScene, type Destination } from './branches.ts';
import type { DecideMoment, Option } from './moment.ts';
import { inOneLine } from '../in-one-line.ts';

/** The branches of a decide moment as text: each scene with its options, what each does, where it leads, and the insight at the end. */
export function branchOutline(moment: DecideMoment): string {
  const { scenes, unreachable, paths, longest } = branchesOf(moment);
  const { insight, state } = moment;
  return [
    `${moment.id}${moment.title === undefined ? '' : `: ${moment.title}`}`,
    `  begins with trust ${state.trust} of 5 and engagement ${state.engagement} of 5`,
    '',
    ...scenes.flatMap(tellScene),
    '  insight',
    `    meant  ${inOneLine(insight.intent)}`,
    `    heard  ${inOneLine(insight.impact)}`,
    `    rule   ${inOneLine(insight.rule)}`,
    '',
    `  ${paths === 1 ? 'One path reaches' : `${paths} paths reach`} the insight; the longest asks for ${longest === 1 ? 'one choice' : `${longest} choices`}.`,
    ...unreachable.map((id) => `  No option leads to ${id}, so nobody will see it.`),
  ].join('\n');
}

/** What an option does to the other person, in words. */
export function effectInWords({ effect }: Option): string {
  const changes = Object.entries(effect).filter(([, by]) => by !== 0);
  if (changes.length === 0) return 'trust and engagement stay as they are';
  return changes.map(([what, by]) => `${what} ${by > 0 ? 'up' : 'down'} ${Math.abs(by)}`).join(', ');
}

/** Where an option leads, in words. */
export function destinationInWords(to: Destination): string {
  switch (to.kind) {
    case 'insight':
      return 'to the insight';
    case 'scene':
      return `on to ${to.id}`;
    case 'circle':
      return `back to ${to.id}, where one has been already: a circle`;
    case 'nowhere':
      return `to ${to.id}, which is not written: a dead end`;
  }
}

/** A scene by the name people read. */
export const sceneName = ({ id }: Pick<BranchScene, 'id'>): string => id ?? 'at first';

const tellScene = (scene: BranchScene): readonly string[] => [
  `  ${sceneName(scene)}${scene.depth === null ? ' (no option leads here)' : ''}`,
  `    ${inOneLine(scene.scene)}`,
  ...scene.ways.flatMap(({ option, to }) => [
    `    - ${option.id}: ${inOneLine(option.say)}`,
    `        then  ${inOneLine(option.then)}`,
    `        ${effectInWords(option)}; ${destinationInWords(to)}`,
  ]),
  '',
];
