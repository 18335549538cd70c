import { effectInWords, type Blueprint, type Moment, type Option, type Twist } from '@micromoment/core';

/** One part of a printed guide. Texts are plain; whoever lays them out escapes them. */
export type GuidePart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  /** Members as `name: what`, or only what. */
  | { readonly kind: 'list'; readonly members: readonly Member[] };
export type Member = { readonly name?: string; readonly what: string };

/** The job aid for those who practise, then the guide for those who lead: everything a blueprint says, for paper. */
export function guideOf(blueprint: Blueprint): readonly GuidePart[] {
  const { title, why, behaviour, signals, cadence, horizonDays, jobAid, coach, stories, measure, moments } = blueprint;
  return [
    heading(1, title),
    ...(jobAid === undefined ? [] : [text(jobAid)]),
    heading(1, `${title}: guide for facilitators`),
    text(why),
    heading(2, 'The behaviour'),
    list([
      { name: 'What', what: behaviour.does },
      { name: 'When', what: behaviour.timing },
      { name: 'How often', what: behaviour.frequency },
      { name: 'In what tone', what: behaviour.tone },
      { name: 'Towards whom', what: behaviour.audience },
      { name: 'What a colleague would notice', what: behaviour.noticedAs },
    ]),
    heading(2, 'What would show that it takes hold'),
    list(signals.map(({ id, from, means }) => ({ name: `${id} (from ${from})`, what: means }))),
    heading(2, 'The rhythm'),
    text(`At most ${cadence.perWeek} touchpoints a week and ${cadence.minutesPerDay} minutes a day. It should last ${horizonDays} days.`),
    heading(2, 'The moments'),
    ...moments.flatMap(momentParts),
    ...(coach
      ? [
          heading(2, 'For managers'),
          list([
            { name: 'Show it first', what: coach.modelIt },
            { name: 'Praise', what: coach.praise },
            { name: 'Ask', what: coach.checkIn },
          ]),
        ]
      : []),
    ...(stories.length > 0 ? [heading(2, 'Stories'), ...stories.flatMap((story) => [quote(story.text), text(`Source: ${story.source}`)])] : []),
    ...(measure === undefined ? [] : [heading(2, 'How a team would know'), text(measure)]),
  ];
}

const heading = (level: 1 | 2 | 3, words: string): GuidePart => ({ kind: 'heading', level, text: words });
const text = (words: string): GuidePart => ({ kind: 'text', text: words });
const quote = (words: string): GuidePart => ({ kind: 'quote', text: words });
const list = (members: readonly Member[]): GuidePart => ({ kind: 'list', members });

function momentParts(moment: Moment): readonly GuidePart[] {
  const about = `${KINDS[moment.kind]}, ${moment.minutes} ${moment.minutes === 1 ? 'minute' : 'minutes'}${moment.develops.length > 0 ? `; develops ${moment.develops.join(', ')}` : ''}.`;
  return [heading(3, moment.title ?? moment.id), text(about), ...ownParts(moment)];
}

const KINDS: Readonly<Record<Moment['kind'], string>> = {
  respond: 'Write one answer, then compare',
  decide: 'Choose, and see what follows',
  recall: 'Bring back from memory',
  trial: 'Try it for real',
  reflect: 'Look back on the trial',
  'own-scene': 'Write a scene of one’s own',
  observe: 'Ask a colleague what they noticed',
};

function ownParts(moment: Moment): readonly GuidePart[] {
  switch (moment.kind) {
    case 'respond':
      return [
        quote(moment.scene),
        text(moment.ask),
        ...(moment.models.length > 0 ? [list(moment.models.map(({ text: words, because }) => ({ name: `Model: “${words}”`, what: because })))] : []),
        ...(moment.contrasts.length > 0 ? [list(moment.contrasts.map(({ text: words, because }) => ({ name: `Contrast: “${words}”`, what: because })))] : []),
        ...(moment.compare === undefined ? [] : [text(moment.compare)]),
        ...twistParts(moment.twists),
      ];
    case 'decide':
      return [
        quote(moment.scene),
        ...(moment.ask === undefined ? [] : [text(moment.ask)]),
        optionList(moment.options),
        ...moment.scenes.flatMap(({ id, scene, options }) => [text(`The scene ${id}:`), quote(scene), optionList(options)]),
        list([
          { name: 'Meant', what: moment.insight.intent },
          { name: 'Heard', what: moment.insight.impact },
          { name: 'The rule', what: moment.insight.rule },
        ]),
        ...twistParts(moment.twists),
      ];
    case 'recall':
      return [text(moment.ask), list([{ name: 'Answer', what: moment.answer }]), ...twistParts(moment.twists)];
    case 'trial':
      return [text(`If ${moment.if}, then ${moment.then}. Within ${moment.within / 60} hours.`)];
    case 'reflect':
      return [text(`Asks for: ${moment.asks.join(', ')}. Looks back on ${moment.after}, beside ${moment.beside}.`)];
    case 'own-scene':
      return [text(moment.ask)];
    case 'observe':
      return [text(`Asks: ${moment.askOf.join(' or ')}.`)];
  }
}

const optionList = (options: readonly Option[]): GuidePart =>
  list(
    options.map((option) => ({
      name: `“${option.say}”`,
      what: `${option.then} (${effectInWords(option)}${option.next === undefined ? '' : `; leads to ${option.next}`})`,
    })),
  );

const twistParts = (twists: readonly Twist[]): readonly GuidePart[] =>
  twists.length === 0 ? [] : [list(twists.map(({ id, scene, ask }) => ({ name: `Twist ${id}`, what: ask === undefined ? scene : `${scene} ${ask}` })))];
