import type { Behaviour } from '../behaviour.ts';
import type { Adaptation, Blueprint } from '../blueprint.ts';
import { changed, paired, reworded, type Change, type Whom } from './change.ts';
import { called, momentChanges } from './moment-changes.ts';

/** Everything that means something else than before, for those it means it to. */
export function blueprintChanges(was: Blueprint, is: Blueprint): readonly Change[] {
  return [
    ...to('learners', [...reworded('The title', was.title, is.title), ...reworded('The skill', was.skill, is.skill)]),
    ...behaviourChanges(was.behaviour, is.behaviour),
    ...to('learners', [
      ...changed('The most touchpoints a week', was.cadence.perWeek, is.cadence.perWeek),
      ...changed('The most minutes a day', was.cadence.minutesPerDay, is.cadence.minutesPerDay),
      ...changed('How long it must last, in days,', was.horizonDays, is.horizonDays),
    ]),
    ...adaptationChanges(was.adapt, is.adapt),
    ...movedMoments(was, is),
    ...paired(was.moments, is.moments).stayed.flatMap(([before, after]) => momentChanges(before, after)),
    ...to('learners', [...reworded('The job aid', was.jobAid, is.jobAid), ...reworded('The reason why', was.why, is.why), ...storyChanges(was, is)]),
    ...to('managers', [
      ...reworded('What a manager shows first', was.coach?.modelIt, is.coach?.modelIt),
      ...reworded('The praise', was.coach?.praise, is.coach?.praise),
      ...reworded('The check-in', was.coach?.checkIn, is.coach?.checkIn),
    ]),
    ...to('facilitators', facilitatorChanges(was, is)),
  ];
}

/** Ids by which people have a history, and which lead nowhere any more: what, and how to mend it. */
export function stranded(was: Blueprint, is: Blueprint): readonly string[] {
  const carried = new Set([...is.retired, ...is.moments.flatMap(({ id, replaces }) => [id, ...replaces])]);
  const renamed =
    was.id === is.id
      ? []
      : [`The blueprint is called ${is.id} instead of ${was.id}. Everybody would begin again: keep "blueprint: ${was.id}", and change the title as you like.`];
  const lost = was.moments
    .filter(({ id }) => !carried.has(id))
    .map(({ id }) => `${id} is gone without a successor. Write "replaces: [${id}]" in the moment that carries it on, or add ${id} to "retired".`);
  const forgotten = was.moments
    .flatMap(({ replaces }) => replaces)
    .filter((id) => !carried.has(id))
    .map(
      (id) =>
        `${id} was replaced before, and what people did with it is forgotten now. Keep it in "replaces" of the moment that carries it on, or add it to "retired".`,
    );
  const dropped = was.retired
    .filter((id) => !carried.has(id))
    .map((id) => `${id} was retired and is forgotten now. Keep it in "retired", for those who have practised it.`);
  const turned = paired(was.moments, is.moments)
    .stayed.filter(([before, after]) => before.kind !== after.kind)
    .map(
      ([before, { id, kind }]) =>
        `${id} keeps its id and is a ${kind} moment instead of a ${before.kind} moment. Earlier answers do not fit it: give it a new id that replaces this one.`,
    );
  return [...renamed, ...lost, ...forgotten, ...dropped, ...turned];
}

const to = (whom: Whom, told: readonly string[]): readonly Change[] => told.map((what) => ({ whom, what }));

function behaviourChanges(was: Behaviour, is: Behaviour): readonly Change[] {
  return [
    ...to('learners', [
      ...reworded('What to do', was.does, is.does),
      ...reworded('When to do it', was.timing, is.timing),
      ...reworded('How often to do it', was.frequency, is.frequency),
      ...reworded('The tone', was.tone, is.tone),
      ...reworded('Towards whom', was.audience, is.audience),
    ]),
    ...to('observers', reworded('What they are asked', was.noticedAs, is.noticedAs)),
  ];
}

/** Moments that came or went, each with what becomes of its history. */
function movedMoments(was: Blueprint, is: Blueprint): readonly Change[] {
  const { came, went } = paired(was.moments, is.moments);
  const isReordered = sharedOrder(was, is).join(' ') !== sharedOrder(is, was).join(' ');
  return to('learners', [
    ...came.map(
      (moment) =>
        `${called(moment)} is new: a ${moment.kind} moment${moment.replaces.length > 0 ? ` that carries on the history of ${moment.replaces.join(', ')}` : ''}.`,
    ),
    ...went.map((moment) => {
      const heir = is.moments.find(({ replaces }) => replaces.includes(moment.id));
      if (heir) return `${called(moment)} is gone; ${heir.id} carries on its history.`;
      return is.retired.includes(moment.id)
        ? `${called(moment)} is retired: nobody meets it again, and what people did with it stays.`
        : `${called(moment)} is gone.`;
    }),
    ...(isReordered ? ['The moments that stayed are met in another order.'] : []),
  ]);
}

const sharedOrder = (blueprint: Blueprint, other: Blueprint): readonly string[] =>
  blueprint.moments.map(({ id }) => id).filter((id) => other.moments.some((moment) => moment.id === id));

function adaptationChanges(was: readonly Adaptation[], is: readonly Adaptation[]): readonly Change[] {
  const { came, went, stayed } = paired(was.map(named), is.map(named));
  return to('learners', [
    ...came.map(({ id, does }) => `Those who say ${id} now get ${does}.`),
    ...went.map(({ id }) => `Those who say ${id} now get what everybody gets.`),
    ...stayed.flatMap(([before, after]) => changed(`What those who say ${after.id} get`, before.does, after.does)),
  ]);
}

const named = ({ when, perWeek, prefer, by }: Adaptation) => ({
  id: when,
  does:
    [
      ...(perWeek === undefined ? [] : [`${perWeek} a week`]),
      ...(prefer.length === 0 ? [] : [`${prefer.join(' and ')} first`]),
      ...(by === 'today' ? ['no mail'] : []),
    ].join(', ') || 'the usual',
});

function storyChanges(was: Blueprint, is: Blueprint): readonly string[] {
  const { came, went, stayed } = paired(was.stories, is.stories);
  return [
    ...came.map(({ id }) => `The story ${id} is new.`),
    ...went.map(({ id }) => `The story ${id} is gone.`),
    ...stayed.flatMap(([before, after]) => [
      ...reworded(`The story ${after.id}`, before.text, after.text),
      ...reworded(`The source of ${after.id}`, before.source, after.source),
    ]),
  ];
}

function facilitatorChanges(was: Blueprint, is: Blueprint): readonly string[] {
  const { came, went, stayed } = paired(was.signals, is.signals);
  return [
    ...came.map(({ id, from }) => `The signal ${id} is new; it comes from ${from}.`),
    ...went.map(({ id }) => `The signal ${id} is gone, and with it the comparison with earlier sprints.`),
    ...stayed.flatMap(([before, after]) => [
      ...changed(`What feeds the signal ${after.id}`, before.from, after.from),
      ...reworded(`What ${after.id} means`, before.means, after.means),
    ]),
    ...changed('The list of what is retired', was.retired.join(', ') || 'empty', is.retired.join(', ') || 'empty'),
    ...changed('The family', was.family, is.family),
    ...changed('The language', was.language, is.language),
    ...reworded('The measure', was.measure, is.measure),
  ];
}
