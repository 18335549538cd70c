import type { Role } from '@micromoment/core';
import type { Demo } from '@micromoment/wire';

/** The demo organisation: a clinic-supplies firm that does not exist, and twelve people who do not either. */
export const HARBOUR_AND_PINE = {
  // A constant id marks what the demo made, so that it can be told apart and removed.
  id: '0190d3a0-0000-7000-8000-00000000d3a0',
  name: 'Harbour & Pine',
  zone: 'Europe/London',
} as const;

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: string;
  readonly managedBy: string | null;
  readonly zone: string;
};

const person = (place: number, name: string, rest: Partial<Omit<DemoPerson, 'id' | 'name' | 'email'>> = {}): DemoPerson => ({
  id: `0190d3a0-0000-7000-8000-${String(place).padStart(12, '0')}`,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@harbour-and-pine.example`,
  roles: ['learner'],
  team: 'Orders',
  managedBy: 'priya@harbour-and-pine.example',
  zone: HARBOUR_AND_PINE.zone,
  ...rest,
});

/** In the order they join: nobody before the person who manages them. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person(1, 'Ada Lindqvist', { roles: ['admin', 'author'], team: 'Office', managedBy: null }),
  person(2, 'Noor Haddad', { roles: ['facilitator', 'author'], team: 'Office', managedBy: null }),
  person(3, 'Priya Raman', { roles: ['learner', 'manager'], managedBy: null }),
  person(4, 'Sam Okafor'),
  person(5, 'Wen Zhao'),
  person(6, 'Marta Kowalska', { zone: 'Europe/Berlin' }),
  person(7, 'Tobias Brandt', { zone: 'Europe/Berlin' }),
  person(8, 'Leila Farouk'),
  person(9, 'Callum Reid', { team: 'Warehouse' }),
  person(10, 'Hana Sato', { team: 'Warehouse' }),
  person(11, 'Joaquim Alves', { team: 'Warehouse', zone: 'Europe/Lisbon' }),
  person(12, 'Ruth Mensah', { team: 'Warehouse' }),
];

/** The four whom a visitor may become, and what each of them does in the loop. */
export const DEMO_PARTS: readonly { readonly email: string; readonly part: Demo['people'][number]['part'] }[] = [
  { email: 'sam@harbour-and-pine.example', part: 'learner' },
  { email: 'priya@harbour-and-pine.example', part: 'peer-and-manager' },
  { email: 'noor@harbour-and-pine.example', part: 'facilitator-and-author' },
  { email: 'ada@harbour-and-pine.example', part: 'admin' },
];

/** What the demo practises. */
export const DEMO_BLUEPRINT = 'clarifying-question';
/** The visitor's own part: enrolled today, with nothing behind them. */
export const DEMO_NEWCOMER = 'sam@harbour-and-pine.example';
/** Who runs the demo's sprint, and who leads its people. */
export const DEMO_FACILITATOR = 'noor@harbour-and-pine.example';
export const DEMO_LEAD = 'priya@harbour-and-pine.example';
