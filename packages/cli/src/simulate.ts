import { no, ok, POLICIES, TRUTHS, WEEKS, type Policy, type Result, type Truth, type Week } from '@micromoment/core';
import type { Command, ExitCode, Streams } from './command.ts';
import { forecastFile } from './simulation/forecast-file.ts';
import { rivalry } from './simulation/rivalry.ts';
import { tellRivalry } from './simulation/tell.ts';
import { readWords } from './words.ts';

export const simulateCommand: Command = {
  name: 'simulate',
  does: 'Lets simulated people practise: a blueprint over six weeks, or the planner beside ladders of gaps.',
  usage: [
    'micromoment simulate FILE [--learners N] [--weeks N] [--seed N] [--calendar office|shift|frontline] [--json]',
    '       micromoment simulate [--policy planner,ladder,reset-ladder] [--truth fsrs,actr,hlr] [--learners N] [--days N] [--seeds 1-20] [--calendar …] [--json]',
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
  policy: { type: 'string', default: POLICIES.join(',') },
  truth: { type: 'string', default: 'fsrs,actr,hlr' },
  learners: { type: 'string' },
  days: { type: 'string', default: '180' },
  weeks: { type: 'string', default: '6' },
  seeds: { type: 'string', default: '1-20' },
  seed: { type: 'string', default: '1' },
  calendar: { type: 'string', default: 'office' },
  json: { type: 'boolean', default: false },
} as const;

function readAsked(words: readonly string[]): Result<AskedBlueprint | AskedRivalry, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...more] = positionals;
  if (more.length > 0) return no('One file at a time.');
  const [week] = oneOfEach(WEEKS, values.calendar) ?? [];
  if (!week) return no(`There is no calendar "${values.calendar}"; there are ${WEEKS.join(', ')}.`);
  const numbers = {
    learners: Number(values.learners ?? (file === undefined ? 500 : 200)),
    days: Number(values.days),
    weeks: Number(values.weeks),
    seed: Number(values.seed),
  };
  const wrong = Object.entries(numbers).find(([, value]) => !(Number.isInteger(value) && value >= 1));
  if (wrong) return no(`--${wrong[0]} takes a whole number of at least 1.`);
  if (file !== undefined) return ok({ kind: 'blueprint', file, ...numbers, week, json: values.json });
  return readRivalry({ ...values, ...numbers, week });
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
  const [first = Number.NaN, last = first] = seeds.split('-').map(Number);
  if (!(Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last >= first)) return no('--seeds takes a span such as 1-20.');
  return ok({ kind: 'rivalry', policies, truths, learners, days, week, json, seeds: Array.from({ length: last - first + 1 }, (_, index) => first + index) });
}

/** The names in a text such as `a,b`, when all of them are known. */
function oneOfEach<Name extends string>(known: readonly Name[], text: string): readonly Name[] | undefined {
  const names = text.split(',').map((part) => known.find((name) => name === part.trim()));
  return names.every((name) => name !== undefined) ? names : undefined;
}
