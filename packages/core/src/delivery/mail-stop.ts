import type { DeliveryAbout } from './delivery.ts';

/** Mails that a person can stop with one press, each kind by itself. What somebody else asked of them, and the links they asked for, are not among them. */
export const STOPPABLE = ['practice', 'facilitator-digest', 'team-digest'] as const;
export type StoppableMail = (typeof STOPPABLE)[number];

/** Which press stops mails like this one; null for those that come because somebody asked. */
export function stoppedAs(kind: DeliveryAbout['kind']): StoppableMail | null {
  switch (kind) {
    case 'touchpoint':
    case 'share-back':
      return 'practice';
    case 'facilitator-digest':
    case 'team-digest':
      return kind;
    case 'observation-request':
    case 'sign-in':
      return null;
  }
}
