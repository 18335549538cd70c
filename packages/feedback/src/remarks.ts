import { CRITERIA } from './criteria.ts';
import { isCriterion, type CriterionName, type Tier } from './criterion.ts';
import { look, type LookOptions, type Seen, type Sight } from './look.ts';
import type { Span } from './reading/span.ts';

/** One thing to say to a learner about their own words: a question, and the words it is about. */
export type Remark = {
  readonly kind: 'works' | 'try';
  readonly criterion: CriterionName;
  /** A whole sentence that ends in a question mark. */
  readonly asks: string;
  /** The words to highlight; none when the remark is about something that is not there. */
  readonly spans: readonly Span[];
};

/** What a moment wants of each criterion; names outside the registry are passed over, the linter reports them. */
export type Wanted = Readonly<Record<string, 'present' | 'absent'>>;

/**
 * At most two remarks, one that works and one to try, and only from criteria that speak in this language.
 * Nothing on spelling, tone or hedging; nothing at all when the gate is closed or the look is unsure.
 */
export function remarks(text: string, wanted: Wanted, options: Omit<LookOptions, 'criteria'>): readonly Remark[] {
  return remarksOn(look(text, options), wanted, options.language);
}

/** The same from a look already taken, such as one with the sentence encoder. */
export function remarksOn({ gate, tier, criteria }: Seen, wanted: Wanted, language: string): readonly Remark[] {
  if (gate !== 'open') return [];
  const speaking = Object.entries(wanted).flatMap(([name, want]) =>
    isCriterion(name) && speaks(name, tier, language) ? [{ name, want, sight: criteria[name] }] : [],
  );
  const works = speaking.flatMap(({ name, want, sight }) => (want === 'present' && sight.state === 'found' ? worksRemark(name, sight) : []));
  const tries = [
    ...speaking.flatMap(({ name, want, sight }) => (want === 'absent' && sight.state === 'found' ? tryWithout(name, sight) : [])),
    ...speaking.flatMap(({ name, want, sight }) => (want === 'present' && sight.state === 'not_found' ? tryWith(name) : [])),
  ];
  return [...works.slice(0, 1), ...tries.slice(0, 1)];
}

/** True if a criterion may say something to a learner, in this language, with what this look could see. */
export function speaks(name: CriterionName, tier: Tier, language: string): boolean {
  const { onDevice, withEncoder, languages } = CRITERIA[name];
  const { status } = tier === 0 ? onDevice : withEncoder;
  return status === 'speaks' && languages.some((known) => language.toLowerCase().split('-')[0] === known);
}

const worksRemark = (criterion: CriterionName, { spans }: Sight): readonly Remark[] => saying('works', criterion, WORKS[criterion], spans);
const tryWithout = (criterion: CriterionName, { spans }: Sight): readonly Remark[] => saying('try', criterion, WITHOUT[criterion], spans);
const tryWith = (criterion: CriterionName): readonly Remark[] => saying('try', criterion, WITH[criterion], []);

const saying = (kind: Remark['kind'], criterion: CriterionName, asks: string | null, spans: readonly Span[]): readonly Remark[] =>
  asks === null ? [] : [{ kind, criterion, asks, spans }];

type Lines = Readonly<Record<CriterionName, string | null>>;

/** Said when something wanted is there. */
const WORKS: Lines = {
  question: 'You asked before you answered. What might you hear that you could not have guessed?',
  open: 'This question leaves the answer to them. What might they tell you that a yes or no would have hidden?',
  'one-question': 'You asked one question and stopped there. What will help you wait for the answer?',
  'validates-feeling': 'You put into words what this may be like for them. How would you notice if you had it right?',
  overpromises: null,
  blames: null,
  advises: null,
  specific: 'You point to something both of you could see. How might that make it easier to answer?',
  'states-expectation': 'They can tell what you need from here on. How will you both know that it happened?',
  acknowledges: 'You show that you took in what they said. What might that make it easier for them to add?',
  brief: 'You kept it short enough that they speak next. What do you hope to hear?',
};

/** Said when something is there that is better left out here. */
const WITHOUT: Lines = {
  question: 'This asks for an answer. What would it be like to leave it as a statement here?',
  open: 'This opens a wide question. Would a narrower one be easier to answer just now?',
  'one-question': null,
  'validates-feeling': null,
  overpromises: 'This commits you to an outcome. Is it yours to promise?',
  blames: 'This says what they are rather than what happened. What did you see or hear yourself?',
  advises: 'This tells them what to do. What would you need to know before you could be sure it fits?',
  specific: null,
  'states-expectation': 'This sets out what you need. Could that wait until you have heard them?',
  acknowledges: null,
  brief: null,
};

/** Said when something wanted is not there. */
const WITH: Lines = {
  question: 'There is no question here yet. What would you most like to understand?',
  open: 'How would this sound with a question that starts with what or how?',
  'one-question': 'If you could ask only one question, which would it be?',
  'validates-feeling': null,
  overpromises: null,
  blames: null,
  advises: null,
  specific: 'Which moment could you name that both of you remember?',
  'states-expectation': 'What would you like to be different next time, and by when?',
  acknowledges: null,
  brief: 'Which one sentence would you keep if you had only ten seconds?',
};

/** Every line, for whoever says them in another language. */
export const LINES = { works: WORKS, without: WITHOUT, with: WITH } as const;
