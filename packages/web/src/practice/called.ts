import { momentOf, type Blueprint, type Journal, type Moment, type Revision, type Surface } from '@micromoment/core';
import type { Larder } from '../offline/larder.ts';
import { answerTo } from './answers.ts';

/** What an address under `/moment/` names, found in the larder. */
export type Called = {
  readonly blueprint: Blueprint;
  readonly revision: Revision;
  readonly moment: Moment;
  readonly surface: Surface;
  readonly touchpoint: string | null;
  readonly visits: number;
};

/**
 * Finds what an address names: a touchpoint by its id, even one that was answered and is no longer planned, or `blueprint:moment` for
 * practising of one's own accord. Undefined when this device does not know of it.
 */
export function calledBy(
  name: string,
  { touchpoints, blueprints, enrolments }: Pick<Larder, 'touchpoints' | 'blueprints' | 'enrolments'>,
  entries: Journal,
): Called | undefined {
  const [blueprintId, momentId = ''] = name.split(':');
  const planned = touchpoints.find(({ id }) => id === name) ?? answerTo(entries, name);
  const revision = planned?.revision ?? enrolments.find((enrolment) => enrolment.blueprint === blueprintId)?.revision;
  const blueprint = blueprints.find((known) => known.revision === revision)?.blueprint;
  const moment = blueprint && momentOf(blueprint, planned?.moment ?? momentId);
  if (!blueprint || !revision || !moment) return undefined;
  const visits = planned && 'why' in planned ? planned.why.visits : visitsOf(entries, blueprint.id, moment.id);
  return { blueprint, revision, moment, surface: planned?.twist ?? null, touchpoint: planned ? name : null, visits };
}

const visitsOf = (entries: Journal, blueprint: string, moment: string): number =>
  entries.filter((entry) => entry.kind === 'opened' && entry.blueprint === blueprint && entry.moment === moment).length;
