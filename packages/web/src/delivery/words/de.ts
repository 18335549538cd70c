import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  cannotShow: 'Der Postausgang kann nicht gezeigt werden.',
  outbox: 'Postausgang',
  noMail: 'Noch keine Mail. Die erste erscheint hier so, wie sie in einem Postfach aussähe.',
  everyMail: 'Jede Mail, wie sie aussähe. Nichts davon hat diesen Rechner verlassen.',
  to: 'An {address}, {day} {time}',
  textPart: 'Der Textteil',
  asItLooks: 'Die Mail „{subject}“, wie sie aussieht',
} as const satisfies Translation<typeof en>;
