import { isOpen, reviewIsDue, type ReviewInsight, type Sprint } from '@micromoment/core';
import type { Card } from '@micromoment/delivery';
import { reviewsOf, sprints } from '@micromoment/store';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { insightOf } from '../review/evidence.ts';

type Reading = Pick<Standing, 'tx' | 'me' | 'now'>;
type Line = { readonly sprint: string; readonly says: string; readonly blueprint: string };

/** One thing a sprint that runs: what is worth a decision, or that its review is due. Null where nothing is. */
export async function facilitatorDigest(house: House, reading: Reading): Promise<Card | null> {
  const lines: Line[] = [];
  for (const sprint of await sprints(reading.tx)) if (sprint.state === 'running') lines.push(...(await lineOf(house, reading, sprint)));
  const [first] = lines;
  if (!first) return null;
  return {
    eyebrow: 'Your week with Micromoment',
    title: lines.length === 1 ? `${first.sprint}: one thing to look at` : `One thing to look at in each of ${lines.length} sprints`,
    body: shortened(lines.map(({ sprint, says }) => `${sprint}: ${says}`).join('\n')),
    action: { label: 'Open the review', url: `${house.origin}/review/${encodeURIComponent(first.blueprint)}` },
    foot: 'You get this because you facilitate sprints, and only in weeks in which something has changed.',
    language: 'en',
  };
}

/** The first of a sprint's blueprints that calls for a decision; failing that, its review when it is due. */
async function lineOf(house: House, reading: Reading, sprint: Sprint): Promise<readonly Line[]> {
  for (const blueprint of sprint.blueprints) {
    const insight = await thisWeeksInsight(house, reading, blueprint);
    if (insight?.status === 'decide') return [{ sprint: sprint.name, says: insight.headline, blueprint }];
  }
  const [blueprint] = sprint.blueprints;
  return blueprint !== undefined && reviewIsDue(sprint, reading.now)
    ? [{ sprint: sprint.name, says: 'it has run its weeks, and its review is due.', blueprint }]
    : [];
}

async function thisWeeksInsight(house: House, { tx, now }: Reading, blueprint: string): Promise<ReviewInsight | undefined> {
  const shelved = await house.shelf.current(tx, blueprint);
  return shelved && insightOf(house, tx, { shelved, open: (await reviewsOf(tx, blueprint)).find(isOpen), now });
}

const MOST = 600;
const shortened = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`);
