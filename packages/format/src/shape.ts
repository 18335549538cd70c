import { minutes, REFLECTION_PARTS, type Blueprint, type Minutes, type Moment, type MomentKind, type Option, type RespondMoment } from '@micromoment/core';
import type { MomentShape, Shape } from './schema.ts';

/** The blueprint a valid shape means: defaults filled in, spans counted, the edges of texts trimmed. */
export function blueprintOf(shape: Shape): Blueprint {
  const { blueprint, language, horizon, cadence, adapt, moments, retired, stories, coach, measure, signals, behaviour } = shape;
  return trimmed({
    id: blueprint,
    title: shape.title,
    skill: shape.skill,
    family: shape.family,
    language: language ?? 'en',
    why: shape.why,
    behaviour: renamed(behaviour, 'noticed-as', 'noticedAs'),
    signals,
    horizonDays: countOf(horizon, { day: 1, week: 7 }),
    cadence: { perWeek: cadence['per-week'], minutesPerDay: minutes(cadence['minutes-per-day']), ...kept('at', cadence.at), ...kept('by', cadence.by) },
    adapt: (adapt ?? []).map(({ when, do: change }) => ({
      when,
      ...kept('perWeek', change['per-week']),
      prefer: change.prefer ?? [],
      ...kept('by', change.by),
    })),
    moments: moments.map(momentOfShape),
    retired: retired ?? [],
    ...kept('jobAid', shape['job-aid']),
    stories: stories ?? [],
    ...(coach && { coach: { modelIt: coach['model-it'], praise: coach.praise, checkIn: coach['check-in'] } }),
    ...kept('measure', measure),
  });
}

/** The shape that means a blueprint, with nothing left to defaults but what is empty. Keys stand in the order of the documentation. */
export function shapeOf(blueprint: Blueprint): Shape {
  const { id, title, skill, family, language, why, behaviour, signals, horizonDays, cadence, adapt, moments, retired, jobAid, stories, coach, measure } =
    blueprint;
  return trimmed({
    blueprint: id,
    title,
    skill,
    family,
    language,
    why,
    behaviour: renamed(behaviour, 'noticedAs', 'noticed-as'),
    signals: signals.map(({ id, from, means }) => ({ id, from, means })),
    horizon: counted(horizonDays, 'day'),
    cadence: { 'per-week': cadence.perWeek, 'minutes-per-day': cadence.minutesPerDay, ...kept('at', cadence.at), ...kept('by', cadence.by) },
    ...filled(
      'adapt',
      adapt.map(({ when, perWeek, prefer, by }) => ({ when, do: { ...kept('per-week', perWeek), ...filled('prefer', prefer), ...kept('by', by) } })),
    ),
    moments: moments.map(shapeOfMoment),
    ...filled('retired', retired),
    ...kept('job-aid', jobAid),
    ...filled(
      'stories',
      stories.map(({ id, text, source }) => ({ id, text, source })),
    ),
    ...(coach && { coach: { 'model-it': coach.modelIt, praise: coach.praise, 'check-in': coach.checkIn } }),
    ...kept('measure', measure),
  });
}

/** How long a moment takes when its author leaves it out, in minutes. */
export const USUAL_MINUTES: Readonly<Record<MomentKind, number>> = { respond: 2, decide: 2, recall: 1, trial: 1, reflect: 2, 'own-scene': 4, observe: 1 };

function momentOfShape(shape: MomentShape): Moment {
  const { id, develops, replaces } = shape;
  const every = {
    id,
    minutes: minutes(shape.minutes ?? USUAL_MINUTES[shape.kind]),
    develops: develops ?? [],
    replaces: replaces ?? [],
    ...kept('title', shape.title),
  };
  switch (shape.kind) {
    case 'respond': {
      const { kind, scene, ask, criteria, models, contrasts, compare, twists } = shape;
      const written = { models: models ?? [], contrasts: contrasts ?? [], twists: twists ?? [] };
      return { ...every, kind, scene, ask, criteria: criteria ?? {}, ...written, ...kept('compare', compare), ...kept('maxWords', shape['max-words']) };
    }
    case 'decide': {
      const { kind, scene, ask, state, options, scenes, insight, twists } = shape;
      const further = (scenes ?? []).map((further) => ({ ...further, options: further.options.map(optionOf) }));
      const written = { options: (options ?? []).map(optionOf), scenes: further, twists: twists ?? [] };
      return { ...every, kind, scene, ...kept('ask', ask), state: state ?? { trust: 3, engagement: 3 }, ...written, insight };
    }
    case 'recall':
      return { ...every, kind: shape.kind, ask: shape.ask, answer: shape.answer, twists: shape.twists ?? [] };
    case 'trial':
      return { ...every, kind: shape.kind, within: minutes(countOf(shape.within, { minute: 1, hour: 60 })), if: shape.if, then: shape.then };
    case 'reflect':
      return { ...every, kind: shape.kind, after: shape.after, asks: shape.asks ?? REFLECTION_PARTS, beside: shape.beside };
    case 'own-scene':
      return { ...every, kind: shape.kind, ask: shape.ask };
    case 'observe':
      return { ...every, kind: shape.kind, askOf: shape['ask-of'] };
  }
}

function shapeOfMoment(moment: Moment): MomentShape {
  const { id, title } = moment;
  const every = { ...kept('title', title), minutes: moment.minutes, ...filled('develops', moment.develops), ...filled('replaces', moment.replaces) };
  switch (moment.kind) {
    case 'respond':
      return shapeOfRespond(moment, every);
    case 'decide': {
      const { kind, scene, ask, state, options, scenes, insight, twists } = moment;
      const further = scenes.map((further) => ({ id: further.id, scene: further.scene, options: further.options.map(shapeOfOption) }));
      const written = { ...filled('options', options.map(shapeOfOption)), ...filled('scenes', further), insight, ...filled('twists', twists) };
      return { id, kind, ...every, state, scene, ...kept('ask', ask), ...written };
    }
    case 'recall':
      return { id, kind: moment.kind, ...every, ask: moment.ask, answer: moment.answer, ...filled('twists', moment.twists) };
    case 'trial':
      return { id, kind: moment.kind, ...every, within: countedMinutes(moment.within), if: moment.if, then: moment.then };
    case 'reflect':
      return { id, kind: moment.kind, ...every, after: moment.after, asks: [...moment.asks], beside: moment.beside };
    case 'own-scene':
      return { id, kind: moment.kind, ...every, ask: moment.ask };
    case 'observe':
      return { id, kind: moment.kind, ...every, 'ask-of': [...moment.askOf] };
  }
}

function shapeOfRespond(moment: RespondMoment, every: EveryShape): MomentShape {
  const { id, kind, scene, ask, criteria, models, contrasts, compare, maxWords, twists } = moment;
  const examples = {
    ...filled(
      'models',
      models.map(({ text, because }) => ({ text, because })),
    ),
    ...filled(
      'contrasts',
      contrasts.map(({ text, shows, because }) => ({ text, shows, because })),
    ),
  };
  const looked = Object.keys(criteria).length > 0 ? { criteria } : {};
  return {
    id,
    kind,
    ...every,
    scene,
    ask,
    ...looked,
    ...examples,
    ...kept('compare', compare),
    ...kept('max-words', maxWords),
    ...filled('twists', twists),
  };
}

type EveryShape = Pick<MomentShape, 'title' | 'minutes' | 'develops' | 'replaces'>;

const optionOf = ({ effect, ...option }: OptionShape): Option => ({ ...option, effect: effect ?? {} });

const shapeOfOption = ({ id, say, then, effect, next }: Option): OptionShape => ({
  id,
  say,
  then,
  ...(Object.keys(effect).length > 0 && { effect }),
  ...kept('next', next),
});

type OptionShape = NonNullable<Extract<MomentShape, { kind: 'decide' }>['options']>[number];

const countOf = (span: string, units: Readonly<Record<string, number>>): number => {
  const [count, unit] = span.split(' ');
  return Number(count) * (units[(unit ?? '').replace(/s$/, '')] ?? 1);
};

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const countedMinutes = (span: Minutes): string => (span % 60 === 0 ? counted(span / 60, 'hour') : counted(span, 'minute'));

/** The key with its value, or nothing at all. */
const kept = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }); // a computed key is typed as string; this one is Key

/** The key with its list, or nothing when the list is empty. */
const filled = <Key extends string, Member>(key: Key, list: readonly Member[]): { [K in Key]?: Member[] } => kept(key, list.length > 0 ? [...list] : undefined);

function renamed<Held extends object, From extends keyof Held, To extends string>(
  held: Held,
  from: From,
  to: To,
): Omit<Held, From> & { [K in To]: Held[From] } {
  const { [from]: value, ...rest } = held;
  return { ...rest, ...({ [to]: value } as { [K in To]: Held[From] }) }; // as in `kept`
}

/** The same value with the edges of every text trimmed: a block scalar's last line break means nothing. */
function trimmed<Value>(value: Value): Value {
  const trim = (held: unknown): unknown => {
    if (typeof held === 'string') return held.trim();
    if (Array.isArray(held)) return held.map(trim);
    if (held !== null && typeof held === 'object') return Object.fromEntries(Object.entries(held).map(([key, each]) => [key, trim(each)]));
    return held;
  };
  return trim(value) as Value; // the same structure, its strings still strings
}
