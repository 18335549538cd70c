import type { LibraryCard } from '@micromoment/wire';
import { say } from './words.ts';

/** How much it asks for and who wrote it, as one line. */
export const costAndAuthor = ({ minutes, writtenBy }: LibraryCard): string => `${say.minutes({ count: minutes })} · ${byWhom(writtenBy)}`;

const byWhom = (writtenBy: LibraryCard['writtenBy']): string =>
  writtenBy.kind === 'library' ? say['by.library'] : say[`by.${writtenBy.kind}`]({ name: writtenBy.name });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
