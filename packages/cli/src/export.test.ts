import { dayNamed } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { guideOf } from './export/guide.ts';
import { momentRows } from './export/moment-rows.ts';
import { asHtml, asMarkdown } from './export/pages.ts';
import { planningCalendar } from './export/planning-calendar.ts';
import { exportIn } from './export.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/export/', import.meta.url);
const library = new URL('../../../blueprints/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, exportIn)).toEqual(toldBy(scenario));
});

const blueprint = parse(await readFile(new URL('clarifying-question.yaml', library), 'utf8')).blueprint!; // the library parses, or nothing here passes
const monday = dayNamed('2026-03-02')!; // a day of the calendar

test('a planning calendar holds six weeks of working hours', () => {
  const starts = [...planningCalendar(blueprint, monday).matchAll(/^DTSTART:(\d{8})T(\d{4})/gm)].map(([, day = '', time = '']) => ({ day, time }));
  expect(starts.length).toBeGreaterThan(6);
  expect(starts.filter(({ day, time }) => day < '20260302' || day >= '20260413' || time < '0900' || time >= '1700')).toEqual([]);
});

const names = (text: string) => [...text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);

test('an event keeps its name whenever the six weeks begin, and no two share one', () => {
  const march = names(planningCalendar(blueprint, monday));
  expect(new Set(march).size).toBe(march.length);
  expect(names(planningCalendar(blueprint, dayNamed('2026-03-09')!))).toEqual(march); // the next Monday
});

test('a calendar is the same twice, in lines of at most 75 octets', () => {
  const text = planningCalendar(blueprint, monday);
  expect(planningCalendar(blueprint, monday)).toBe(text);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
});

test('a printed page loads nothing and runs nothing', () => {
  const hostile = { ...blueprint, title: '<script>alert(1)</script>', jobAid: '<img src=x onerror=alert(1)>' };
  const page = asHtml(guideOf(hostile), hostile);
  expect(page).not.toMatch(/<script|<img|<link|https?:|url\(|@import/);
  expect(page).toMatch(/&lt;script&gt;/);
});

test('what looks like Markdown in a text stays text', () => {
  expect(asMarkdown([{ kind: 'text', text: '# not a heading, *not* loud, <b>' }])).toBe('\\# not a heading, \\*not\\* loud, \\<b\\>\n');
});

test('what looks like a formula in a table does not become one', () => {
  const rows = momentRows({ ...blueprint, moments: [{ ...blueprint.moments[0]!, title: '=HYPERLINK("x")' }] }); // the library has moments
  expect(rows).toMatch(/"'=HYPERLINK\(""x""\)"/);
});

test('every text of a blueprint is in its guide', () => {
  const page = asHtml(guideOf(blueprint), blueprint).replaceAll(/&quot;/g, '"');
  const said = blueprint.moments.flatMap((moment) => ('scene' in moment ? [moment.scene, ...moment.twists.map(({ scene }) => scene)] : []));
  expect(said.filter((text) => !page.includes(text.split('\n')[0] ?? ''))).toEqual([]);
});
