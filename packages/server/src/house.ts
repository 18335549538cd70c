import { later, type Clock, type Dice, type Instant } from '@micromoment/core';
import type { Channel } from '@micromoment/delivery';
import type { OrganisationTransaction, Store } from '@micromoment/store';
import type { Logger } from 'pino';
import type { Shelf } from './blueprint/shelf.ts';
import type { CalendarSource } from './calendar/source.ts';
import type { Identity } from './identity/identity.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { KeptFolds } from './practice/kept-folds.ts';

/** Everything a door or a job stands on, chosen once in main.ts. */
export type House = {
  readonly store: Store;
  readonly identity: Identity;
  readonly shelf: Shelf;
  readonly folds: KeptFolds;
  readonly jobs: Jobs;
  readonly channel: Channel;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  readonly dice: Dice;
  readonly log: Logger;
  /** The address people reach it at, without a slash at its end. */
  readonly origin: string;
  /** True when visitors may become one of the demo organisation's people; never beyond loopback. */
  readonly demo: boolean;
  /** True when mails are kept for the outbox page instead of sent. */
  readonly keepsMails: boolean;
  readonly version: string;
};

/** The time in an organisation: the house's clock, moved by the demo clock where there is one. */
export const nowIn = (house: Pick<House, 'clock'>, organisation: { readonly clockOffset: number }): Instant => later(house.clock(), organisation.clockOffset);

export type { OrganisationTransaction };
