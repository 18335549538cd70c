import { FACETS, SIGNAL_SOURCES, type Behaviour, type Family, type SignalSource } from '@micromoment/core';

/** What an author has said so far of a blueprint to be: the outcome, and nothing of its moments. */
export type Outcome = {
  readonly id: string;
  readonly skill: string;
  readonly title: string;
  readonly family?: Family;
  readonly why?: string;
  readonly behaviour: Partial<Behaviour>;
  readonly signals: readonly PlannedSignal[];
};
export type PlannedSignal = { readonly from: SignalSource; readonly means: string };

/** The questions a behaviour answers, with an answer each. */
export const FACET_QUESTIONS: Readonly<Record<keyof Behaviour, { readonly key: string; readonly asks: string; readonly such: string }>> = {
  does: { key: 'does', asks: 'What does the person do, as one act a colleague could notice?', such: 'asks one open question before giving advice' },
  timing: { key: 'timing', asks: 'When, on what occasion?', such: 'in the first two minutes after a colleague raises a concern' },
  frequency: { key: 'frequency', asks: 'How often?', such: 'once in every one-to-one' },
  tone: { key: 'tone', asks: 'In what tone?', such: 'unhurried and curious' },
  audience: { key: 'audience', asks: 'Towards whom?', such: 'a colleague you work with every week' },
  noticedAs: { key: 'noticed-as', asks: 'What would a colleague say yes or no to?', such: 'You were asked a question before any advice was given.' },
};

/** The questions that find out what would show a behaviour; an empty answer leaves the signal out. */
export const SIGNAL_QUESTIONS = [
  { from: 'trial', asks: 'What would a real attempt show you? Leave it empty if nobody is to try it.' },
  { from: 'observe', asks: 'What would a colleague see? Leave it empty if nobody is to be asked.' },
  { from: 'reflect', asks: 'What would looking back show you? Leave it empty to go without.' },
] as const satisfies readonly { from: PlannedSignal['from']; asks: string }[];

/** The text of a blueprint that says its outcome and has no moments yet. What is missing stands there as a comment with an example, so that lint asks for it. */
export function skeleton({ id, skill, title, family, why, behaviour, signals }: Outcome): string {
  const facets = FACETS.map((facet) => {
    const { key, such } = FACET_QUESTIONS[facet];
    const said = behaviour[facet];
    return said === undefined ? `  # ${key}: ${such}` : `  ${key}: ${scalar(said)}`;
  });
  const isSilent = FACETS.every((facet) => behaviour[facet] === undefined);
  return [
    `blueprint: ${id}`,
    `title: ${scalar(title)}`,
    `skill: ${scalar(skill)}`,
    family === undefined ? '# family: communication, collaboration, empathy or leadership' : `family: ${family}`,
    'language: en',
    why === undefined ? '# why: one short paragraph on why this matters at work, with its evidence' : `why: ${scalar(why)}`,
    '',
    isSilent ? '# behaviour:' : 'behaviour:',
    ...facets,
    '',
    ...signalLines(signals),
    '',
    'horizon: 60 days',
    'cadence: { per-week: 2, minutes-per-day: 6 }',
    '',
    '# moments: last of all. Each develops one of the signals above.',
    '',
  ].join('\n');
}

/** The name a skill gets in files: small letters, figures and hyphens. Empty when nothing of it can be kept. */
export const idOf = (skill: string): string =>
  skill
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/g, '');

const LONGEST_ID = 64;

/** Reads `trial: people told us what came of it`; undefined for what names no source. */
export function signalNamed(text: string): PlannedSignal | undefined {
  const [name = '', ...rest] = text.split(/[:=]/);
  const from = SIGNAL_SOURCES.find((source) => source === name.trim());
  const means = rest.join(':').trim();
  return from === undefined || means === '' ? undefined : { from, means };
}

const signalLines = (signals: readonly PlannedSignal[]): readonly string[] =>
  signals.length === 0
    ? ['# signals:', '#   - { id: tried, from: trial, means: people told us what came of a real attempt }']
    : ['signals:', ...signals.map(({ from, means }, index) => `  - { id: ${signalId(from, signals, index)}, from: ${from}, means: ${JSON.stringify(means)} }`)];

function signalId(from: SignalSource, signals: readonly PlannedSignal[], index: number): string {
  const earlier = signals.slice(0, index).filter((signal) => signal.from === from).length;
  return earlier === 0 ? IDS[from] : `${IDS[from]}-${['also', 'again', 'besides'][earlier - 1] ?? `also-${earlier}`}`;
}

const IDS: Readonly<Record<SignalSource, string>> = {
  respond: 'answers',
  decide: 'decides',
  recall: 'recalls',
  trial: 'tried',
  reflect: 'reflects',
  observe: 'noticed',
  'own-scene': 'transfers',
  confidence: 'confident',
};

/** A text as a YAML value: plain where nobody could doubt it; otherwise in double quotes, which YAML reads as JSON does. */
export const scalar = (text: string): string =>
  /^[A-Za-z][A-Za-z ,.'’-]*[A-Za-z.]$/.test(text) && !/^(?:yes|no|on|off|true|false|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
