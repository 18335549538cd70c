import { twistsOf, type Contrast, type DecideMoment, type Example, type Moment, type Option, type RespondMoment } from '../moment.ts';
import { changed, paired, reworded, type Change } from './change.ts';

/** What became of a moment that kept its id. */
export function momentChanges(was: Moment, is: Moment): readonly Change[] {
  const name = called(is);
  if (was.kind !== is.kind) return [{ whom: 'learners', what: `${name} is a ${is.kind} moment now; it was a ${was.kind} moment.` }];
  const told = [
    ...reworded(`The title of ${is.id}`, was.title, is.title),
    ...changed(`The length of ${is.id}, in minutes,`, was.minutes, is.minutes),
    ...changed(`What ${is.id} develops`, listed(was.develops), listed(is.develops)),
    ...changed(`The history that ${is.id} carries on`, listed(was.replaces), listed(is.replaces)),
    ...ownChanges(was, is),
    ...twistChanges(was, is),
  ];
  return told.map((what) => ({ whom: is.kind === 'observe' ? 'observers' : 'learners', what }));
}

/** A moment by its title and its id. */
export const called = ({ id, title }: Moment): string => (title === undefined ? id : `${id} ("${title}")`);

function ownChanges(was: Moment, is: Moment): readonly string[] {
  switch (is.kind) {
    case 'respond':
      return was.kind === is.kind ? respondChanges(was, is) : [];
    case 'decide':
      return was.kind === is.kind ? decideChanges(was, is) : [];
    case 'recall':
      return was.kind === is.kind
        ? [...reworded(`The question of ${is.id}`, was.ask, is.ask), ...reworded(`The answer of ${is.id}`, was.answer, is.answer)]
        : [];
    case 'trial':
      if (was.kind !== is.kind) return [];
      return [
        ...changed(`The time to try ${is.id}, in minutes,`, was.within, is.within),
        ...reworded(`The "if" of ${is.id}`, was.if, is.if),
        ...reworded(`The "then" of ${is.id}`, was.then, is.then),
      ];
    case 'reflect':
      if (was.kind !== is.kind) return [];
      return [
        ...changed(`The trial that ${is.id} looks back on`, was.after, is.after),
        ...changed(`What ${is.id} asks`, listed(was.asks), listed(is.asks)),
        ...changed(`What stands beside ${is.id}`, was.beside, is.beside),
      ];
    case 'own-scene':
      return was.kind === is.kind ? reworded(`The question of ${is.id}`, was.ask, is.ask) : [];
    case 'observe':
      return was.kind === is.kind ? changed(`Whom ${is.id} asks`, listed(was.askOf), listed(is.askOf)) : [];
  }
}

const respondChanges = (was: RespondMoment, is: RespondMoment): readonly string[] => [
  ...reworded(`The scene of ${is.id}`, was.scene, is.scene),
  ...reworded(`The question of ${is.id}`, was.ask, is.ask),
  ...criteriaChanges(was, is),
  ...exampleChanges('model', was.models, is.models, is.id),
  ...exampleChanges('contrast', was.contrasts, is.contrasts, is.id),
  ...reworded(`The comparison of ${is.id}`, was.compare, is.compare),
  ...changed(`The most words in ${is.id}`, was.maxWords ?? 'not limited', is.maxWords ?? 'not limited'),
];

function criteriaChanges(was: RespondMoment, is: RespondMoment): readonly string[] {
  const names = [...new Set([...Object.keys(was.criteria), ...Object.keys(is.criteria)])];
  return names.flatMap((name) => {
    const [before, after] = [was.criteria[name], is.criteria[name]];
    if (before === after) return [];
    if (after === undefined) return [`Answers to ${is.id} are no longer read for ${name}.`];
    return [`Answers to ${is.id} are ${before === undefined ? 'now also' : 'now'} read for ${name}, which is wanted ${after}.`];
  });
}

function exampleChanges(kind: 'model' | 'contrast', was: readonly (Example | Contrast)[], is: readonly (Example | Contrast)[], id: string): readonly string[] {
  const came = is.filter(({ text }) => !was.some((before) => before.text === text));
  const went = was.filter(({ text }) => !is.some((after) => after.text === text));
  const stayed = is.flatMap((after) => was.filter(({ text }) => text === after.text).map((before) => [before, after] as const));
  return [
    ...went.map(({ text }) => `The ${kind} "${text}" of ${id} is gone.`),
    ...came.map(({ text }) => `The ${kind} "${text}" of ${id} is new.`),
    ...stayed.flatMap(([before, after]) => reworded(`What is said of the ${kind} "${after.text}"`, before.because, after.because)),
    ...stayed.flatMap(([before, after]) =>
      'shows' in before && 'shows' in after ? changed(`What the contrast "${after.text}" shows`, before.shows, after.shows) : [],
    ),
  ];
}

function decideChanges(was: DecideMoment, is: DecideMoment): readonly string[] {
  const { came, went, stayed } = paired(was.scenes, is.scenes);
  return [
    ...reworded(`The scene of ${is.id}`, was.scene, is.scene),
    ...reworded(`The question of ${is.id}`, was.ask, is.ask),
    ...changed(`The trust that ${is.id} begins with`, was.state.trust, is.state.trust),
    ...changed(`The engagement that ${is.id} begins with`, was.state.engagement, is.state.engagement),
    ...optionChanges(was.options, is.options, is.id),
    ...came.map(({ id }) => `The scene ${id} of ${is.id} is new.`),
    ...went.map(({ id }) => `The scene ${id} of ${is.id} is gone.`),
    ...stayed.flatMap(([before, after]) => [
      ...reworded(`The scene ${after.id} of ${is.id}`, before.scene, after.scene),
      ...optionChanges(before.options, after.options, `${is.id}, ${after.id}`),
    ]),
    ...reworded(`What was meant, in ${is.id},`, was.insight.intent, is.insight.intent),
    ...reworded(`What was heard, in ${is.id},`, was.insight.impact, is.insight.impact),
    ...reworded(`The rule of ${is.id}`, was.insight.rule, is.insight.rule),
  ];
}

function optionChanges(was: readonly Option[], is: readonly Option[], where: string): readonly string[] {
  const { came, went, stayed } = paired(was, is);
  return [
    ...came.map(({ id, say }) => `The option ${id} of ${where} is new: "${say}".`),
    ...went.map(({ id, say }) => `The option ${id} of ${where} is gone; it said "${say}".`),
    ...stayed.flatMap(([before, after]) => [
      ...reworded(`The option ${after.id} of ${where}`, before.say, after.say),
      ...reworded(`What follows ${after.id} of ${where}`, before.then, after.then),
      ...changed(`What ${after.id} of ${where} does to trust`, before.effect.trust ?? 0, after.effect.trust ?? 0),
      ...changed(`What ${after.id} of ${where} does to engagement`, before.effect.engagement ?? 0, after.effect.engagement ?? 0),
      ...changed(`Where ${after.id} of ${where} leads`, before.next ?? 'the insight', after.next ?? 'the insight'),
    ]),
  ];
}

function twistChanges(was: Moment, is: Moment): readonly string[] {
  const { came, went, stayed } = paired(twistsOf(was), twistsOf(is));
  return [
    ...came.map(({ id }) => `The twist ${id} of ${is.id} is new.`),
    ...went.map(({ id }) => `The twist ${id} of ${is.id} is gone.`),
    ...stayed.flatMap(([before, after]) => [
      ...reworded(`The twist ${after.id} of ${is.id}`, before.scene, after.scene),
      ...reworded(`The question of the twist ${after.id} of ${is.id}`, before.ask, after.ask),
    ]),
  ];
}

const listed = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : names.join(', '));
