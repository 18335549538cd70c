import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Moment } from '../blueprint/moment.ts';

/** What a moment is called in front of people: its title, or its id read as words ("coffee-chat" is "Coffee chat"). */
export function momentName({ id, title }: Pick<Moment, 'id' | 'title'>): string {
  const words = id.replaceAll(/[-_]+/g, ' ');
  return title ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of the moment with that id in typographic quotes, for a sentence. */
export const quotedName = (blueprint: Blueprint, id: string): string => `“${momentName(momentOf(blueprint, id) ?? { id })}”`;
