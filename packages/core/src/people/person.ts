import type { Instant } from '../time/instant.ts';
import type { QuietHours } from '../time/quiet-hours.ts';
import type { WorkingWindow } from '../time/working-window.ts';
import type { Zone } from '../time/zone.ts';

/** A person is a member of one organisation, in one or more roles. Everyone is a learner and may be a peer. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  /** Who manages this person; null for nobody. */
  readonly managedBy: string | null;
  readonly zone: Zone;
  readonly working: WorkingWindow;
  readonly quiet: QuietHours;
  readonly joinedAt: Instant;
};
export const ROLES = ['learner', 'manager', 'facilitator', 'author', 'admin'] as const;
export type Role = (typeof ROLES)[number];
