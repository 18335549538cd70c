import { no, ok, POLICIES, TRUTHS, WEEKS, type Policy, type Result, type Truth, type Week } from '@micromoment/core';
import type { Command, ExitCode, Streams } from './command.ts';
import { forecastFile } from './simulation/forecast-file.ts';
import { rivalry } from './simulation/rivalry.ts';
import { readSeeds } from './simulation/seeds.ts';
import { tellRivalry, unequalMinutes } from './simulation/tell.ts';
import { readWords } from './words.ts';

export const simulateCommand: Command = {
  name: 'simulate',
  does: 'Lets simulated people practise: a blueprint over six weeks, or the planner beside ladders of gaps.',
  usage: [
    'micromoment simulate FILE [--learners N] [--weeks N] [--seed N] [--calendar office|shift|frontline] [--json]',
    '       micromoment simulate [--policy planner,ladder,reset-ladder] [--truth fsrs,actr,hlr] [--learners N] [--days N] [--seeds 1-20 | 3,5 | 20] [--calendar …] [--json]',
  ].join('\n'),
  run: simulate,
};

/** Runs what the words ask for. Status 0 it ran, 1 the file is no blueprint, 2 words that are not understood. */
export async function simulate(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help simulate shows how it is used.`);
    return 2;
  }
  if (asked.value.kind === 'blueprint') return forecastFile(asked.value, streams);
  const told = await rivalry(asked.value, streams.talk);
  for (const line of unequalMinutes(told)) streams.talk(line);
  streams.out(asked.value.json ? JSON.stringify(told) : tellRivalry(told, asked.value));
  return 0;
}

/** What the words ask for: the weeks of one blueprint, or policies side by side. */
export type AskedBlueprint = {
  readonly kind: 'blueprint';
  readonly file: string;
  readonly learners: number;
  readonly weeks: number;
  readonly seed: number;
  readonly week: Week;
  readonly json: boolean;
};
export type AskedRivalry = {
  readonly kind: 'rivalry';
  readonly policies: readonly Policy[];
  readonly truths: readonly Truth[];
  readonly learners: number;
  readonly days: number;
  readonly seeds: readonly number[];
  readonly week: Week;
  readonly json: boolean;
};

const OPTIONS = {
  policy: { type: 'string' },
  truth: { type: 'string' },
  learners: { type: 'string' },
  days: { type: 'string' },
  weeks: { type: 'string' },
  seeds: { type: 'string' },
  seed: { type: 'string' },
  calendar: { type: 'string', default: 'office' },
  json: { type: 'boolean', default: false },
} as const;

// More would be waited for until tomorrow.
const MOST = 100_000;

// In two weeks the minutes of the planner were 1.2 to 1.9 of those of the ladder at the best pace there was, in four within four parts in a hundred.
const FEWEST_DAYS = 28;

/** What says nothing about a blueprint's weeks, and what says nothing about policies side by side. */
const NOT_WITH_FILE = ['policy', 'truth', 'days', 'seeds'] as const;
const NOT_WITHOUT_FILE = ['weeks', 'seed'] as const;

function readAsked(words: readonly string[]): Result<AskedBlueprint | AskedRivalry, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...more] = positionals;
  if (more.length > 0) return no('One file at a time.');
  const astray = (file === undefined ? NOT_WITHOUT_FILE : NOT_WITH_FILE).find((name) => values[name] !== undefined);
  if (astray) return no(`--${astray} says nothing ${file === undefined ? 'where no file is named' : 'about a file'}.`);
  const [week] = oneOfEach(WEEKS, values.calendar) ?? [];
  if (!week) return no(`There is no calendar "${values.calendar}"; there are ${WEEKS.join(', ')}.`);
  const numbers = {
    learners: Number(values.learners ?? (file === undefined ? 500 : 200)),
    days: Number(values.days ?? 180),
    weeks: Number(values.weeks ?? 6),
    seed: Number(values.seed ?? 1),
  };
  for (const [name, value] of Object.entries(numbers))
    if (!(Number.isInteger(value) && value >= 1 && value <= MOST)) return no(`--${name} takes a whole number from 1 to ${MOST}.`);
  if (file !== undefined) return ok({ kind: 'blueprint', file, ...numbers, week, json: values.json });
  if (numbers.days < FEWEST_DAYS) return no(`--days takes ${FEWEST_DAYS} at least: in fewer no pace makes the minutes of two policies equal.`);
  const { policy = POLICIES.join(','), truth = 'fsrs,actr,hlr', seeds = '1-20', json } = values;
  return readRivalry({ policy, truth, seeds, json, ...numbers, week });
}

type RivalryWords = {
  readonly policy: string;
  readonly truth: string;
  readonly seeds: string;
  readonly learners: number;
  readonly days: number;
  readonly week: Week;
  readonly json: boolean;
};

function readRivalry({ policy, truth, seeds, learners, days, week, json }: RivalryWords): Result<AskedRivalry, string> {
  const policies = oneOfEach(POLICIES, policy);
  if (!policies || policies.length < 2) return no(`--policy takes at least two of ${POLICIES.join(', ')}; the first is compared with each of the others.`);
  const truths = oneOfEach(TRUTHS, truth);
  if (!truths) return no(`--truth takes any of ${TRUTHS.join(', ')}.`);
  const read = readSeeds(seeds);
  if (!read.ok) return read;
  return ok({ kind: 'rivalry', policies, truths, learners, days, week, json, seeds: read.value });
}

/** The names in a text such as `a,b`, when all of them are known and none comes twice. */
function oneOfEach<Name extends string>(known: readonly Name[], text: string): readonly Name[] | undefined {
  const names = text.split(',').map((part) => known.find((name) => name === part.trim()));
  return names.every((name) => name !== undefined) && new Set(names).size === names.length ? names : undefined;
}
