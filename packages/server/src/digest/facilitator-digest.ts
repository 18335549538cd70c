import { isOpen, reviewIsDue, type ReviewInsight, type Sprint } from '@micromoment/core';
import type { Card, Worded } from '@micromoment/delivery';
import { reviewsOf, sprints } from '@micromoment/store';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { insightOf } from '../review/evidence.ts';
import { outcomeLines, type OutcomeLine } from './outcomes.ts';
import { wordHeadline } from '../review/word-insight.ts';

type Reading = Pick<Standing, 'tx' | 'me' | 'now'> & { readonly words: Worded };
type Line = OutcomeLine;

/** What came of changes, and one thing a sprint that runs: what is worth a decision, or that its review is due. Null where nothing is. */
export async function facilitatorDigest(house: House, reading: Reading): Promise<Card | null> {
  const { language, say } = reading.words;
  const lines: Line[] = [...(await outcomeLines(reading, say))];
  for (const sprint of await sprints(reading.tx)) if (sprint.state === 'running') lines.push(...(await lineOf(house, reading, sprint)));
  const [first] = lines;
  if (!first) return null;
  return {
    eyebrow: say.digestEyebrow,
    title: lines.length === 1 ? say.digestOne({ sprint: first.about }) : say.digestSeveral({ count: lines.length }),
    body: shortened(lines.map(({ about, says }) => `${about}: ${says}`).join('\n')),
    action: { label: say.digestAction, url: `${house.origin}/review/${encodeURIComponent(first.blueprint)}` },
    foot: say.digestFoot,
    language,
  };
}

/** The first of a sprint's blueprints that calls for a decision; failing that, its review when it is due. */
async function lineOf(house: House, reading: Reading, sprint: Sprint): Promise<readonly Line[]> {
  const { say } = reading.words;
  for (const id of sprint.blueprints) {
    const shelved = await house.shelf.current(reading.tx, id);
    const insight = shelved && (await thisWeeksInsight(house, reading, shelved));
    // Without a sign it is about what came of the last change, which has a line of its own.
    if (insight?.status !== 'decide' || insight.sign === null) continue;
    return [{ about: sprint.name, says: wordHeadline(insight.headline, say), blueprint: id }];
  }
  const [blueprint] = sprint.blueprints;
  return blueprint !== undefined && reviewIsDue(sprint, reading.now) ? [{ about: sprint.name, says: say.digestDue, blueprint }] : [];
}

const thisWeeksInsight = async (house: House, { tx, now }: Reading, shelved: ShelvedRevision): Promise<ReviewInsight> =>
  insightOf(house, tx, { shelved, open: (await reviewsOf(tx, shelved.blueprint.id)).find(isOpen), now });

const MOST = 600;
const shortened = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`);
