import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchesOf, type Blueprint, type Moment, type MomentKind } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { describe, expect, test } from 'vitest';
import { lint } from './lint.ts';

const folder = join(import.meta.dirname, '../../../blueprints');
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const library = [...texts].map(([name, text]) => [name, parse(text).blueprint!] as const); // the next test says that each is one

const ofKind = <Kind extends MomentKind>({ moments }: Blueprint, kind: Kind) =>
  moments.filter((moment): moment is Extract<Moment, { kind: Kind }> => moment.kind === kind);

test('there are sixteen skills, each in English, and two of them in German and Spanish too', () => {
  const skills = new Map(library.map(([name, { language }]) => [name, language]));
  const english = [...skills].filter(([, language]) => language === 'en');
  expect(english).toHaveLength(16);
  for (const language of ['de', 'es']) {
    const translated = [...skills].filter(([, written]) => written === language).map(([name]) => name.replace(`.${language}.yaml`, '.yaml'));
    expect(translated.length).toBeGreaterThanOrEqual(2);
    for (const name of translated) expect(skills.get(name)).toBe('en');
  }
});

describe.each(library)('%s', (name, blueprint) => {
  test('nothing is found in it, however strictly one looks', () => {
    expect(lint(texts.get(name)!, { preset: 'strict' }).map(({ rule, line }) => `${rule}:${line}`)).toEqual([]);
  });

  test('it has what its practice needs: answers, decisions, a trial, a look back, an observer, a coach, a job aid, a story', () => {
    expect(ofKind(blueprint, 'respond').length).toBeGreaterThanOrEqual(2);
    expect(ofKind(blueprint, 'decide').some((moment) => [2, 3].includes(branchesOf(moment).longest))).toBe(true);
    for (const kind of ['trial', 'reflect', 'observe'] as const) expect(ofKind(blueprint, kind).length).toBeGreaterThanOrEqual(1);
    expect(blueprint.coach).toBeDefined();
    expect(blueprint.jobAid ?? '').not.toBe('');
    expect(blueprint.stories.length).toBeGreaterThanOrEqual(1);
    expect(new Set(blueprint.adapt.map(({ when }) => when)).size).toBeGreaterThanOrEqual(3);
  });

  test('it changes the situation at least four times, and shows at least three ways of answering and three that others would argue for', () => {
    const responds = ofKind(blueprint, 'respond');
    expect(blueprint.moments.flatMap((moment) => ('twists' in moment ? moment.twists : [])).length).toBeGreaterThanOrEqual(4);
    expect(responds.flatMap(({ models }) => models).length).toBeGreaterThanOrEqual(3);
    expect(responds.flatMap(({ contrasts }) => contrasts).length).toBeGreaterThanOrEqual(3);
  });
});

test('where one decides, what leaves the two of them best off stands first, second and third about equally often', () => {
  const english = library.filter(([, { language }]) => language === 'en').map(([, blueprint]) => blueprint);
  const choices = english.flatMap((blueprint) =>
    ofKind(blueprint, 'decide').flatMap(({ options, scenes }) => [options, ...scenes.map((scene) => scene.options)]),
  );
  const places = choices.map((options) => {
    const worth = options.map(({ effect: { trust = 0, engagement = 0 } }) => trust + engagement);
    return worth.indexOf(Math.max(...worth));
  });
  for (const place of [0, 1, 2]) expect(places.filter((best) => best === place).length).toBeGreaterThan(choices.length / 4);
});
