import type { Moment } from './moment.ts';

/** What a moment is called in front of people: its title, or its id read as words ("coffee-chat" is "Coffee chat"). */
export function momentName({ id, title }: Pick<Moment, 'id' | 'title'>): string {
  const words = id.replaceAll(/[-_]+/g, ' ');
  return title ?? words.charAt(0).toUpperCase() + words.slice(1);
}
