import {
  atCadence,
  FEWEST_FOR_HALVES,
  isTried,
  isUnderWay,
  otherPaces,
  paceOf,
  standingPerWeek,
  titleOf,
  type Blueprint,
  type Sprint,
  type SprintCadence,
} from '@micromoment/core';
import { mailWords, type MailWords } from '@micromoment/delivery';
import { mailLanguageOf, peopleNamed, sprintCadences } from '@micromoment/store';
import type { SprintChange, SprintOften } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { isBeingChecked } from '../review/one-at-a-time.ts';
import { wordMeanwhile, wordSentence } from '../review/word-insight.ts';

/** How often a sprint's members meet each of its blueprints, what it may be changed to, and what came of the changes so far. */
export async function oftenIn(house: House, { tx, me }: Pick<Standing, 'tx' | 'me'>, sprint: Sprint, members: number): Promise<readonly SprintOften[]> {
  const changes = await sprintCadences(tx, sprint.id);
  const names = new Map((await peopleNamed(tx, [...new Set(changes.map(({ by }) => by))])).map(({ id, name }) => [id, name]));
  const { say } = mailWords(await mailLanguageOf(tx, me.id), 'en');
  const often: SprintOften[] = [];
  for (const id of sprint.blueprints) {
    const shelved = await house.shelf.current(tx, id);
    if (!shelved) continue;
    const own = changes.filter(({ blueprint }) => blueprint === id);
    const perWeek = standingPerWeek(own, shelved.blueprint.cadence.perWeek);
    const isChecked = isUnderWay(sprint) && (await isBeingChecked(tx, id));
    const mayChange = isUnderWay(sprint) && !isChecked;
    often.push({
      blueprint: id,
      title: shelved.title,
      now: say.oftenNow({ pace: paceOf(perWeek), perWeek }),
      choices: mayChange
        ? otherPaces(perWeek).map((other) => ({ perWeek: other, title: changeTitle(shelved.blueprint, { before: perWeek, perWeek: other }, say) }))
        : [],
      isChecked,
      mayHalve: members >= FEWEST_FOR_HALVES,
      changes: own.map((change) => changeOf(change, { blueprint: shelved.blueprint, by: names.get(change.by) ?? say.somebodyGone, say })),
    });
  }
  return often;
}

/** A change as it is said: more or less often than before. */
export const changeTitle = (blueprint: Blueprint, { before, perWeek }: Pick<SprintCadence, 'before' | 'perWeek'>, say: MailWords): string =>
  wordSentence(titleOf({ kind: 'cadence', change: 'per-week', perWeek }, atCadence(blueprint, { perWeek: before })), say);

function changeOf(
  change: SprintCadence,
  { blueprint, by, say }: { readonly blueprint: Blueprint; readonly by: string; readonly say: MailWords },
): SprintChange {
  const { id, at, because, halves, outcome, undoneAt } = change;
  return {
    id,
    at,
    by,
    decision: changeTitle(blueprint, change, say),
    because,
    halves,
    verdict: outcome?.verdict ?? (isTried(change) ? 'too-early' : null),
    sentence: outcome ? wordSentence(outcome.sentence, say) : '',
    meanwhile: wordMeanwhile(outcome?.meanwhile, say),
    undoneAt,
  };
}
