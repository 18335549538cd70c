import type { SentEntry } from '@micromoment/wire';
import type { Larder } from './larder.ts';
import type { Outbox } from './outbox.ts';

/** Where this device keeps what one person wrote and was sent. Each person has drawers of their own. */
export type Drawers = {
  readonly keeping: Keeping;
  /** The id this device gave itself. */
  device(): Promise<string>;
  larder(): Promise<Larder>;
  outbox(): Promise<Outbox>;
  /** Puts an entry into the outbox under the device's next number, in one transaction. */
  post(write: (place: DevicePlace) => SentEntry): Promise<SentEntry>;
  /** Takes an answer of the server in: larder and outbox change together or not at all, whatever other tabs do meanwhile. */
  takeIn(fold: (larder: Larder, outbox: Outbox) => TakenIn): Promise<TakenIn>;
  remove(id: string): Promise<void>;
  draft(place: string): Promise<Draft | undefined>;
  keepDraft(place: string, draft: Draft): Promise<void>;
  dropDraft(place: string): Promise<void>;
  drafts(): Promise<readonly string[]>;
};
/**
 * How long the drawers last: between visits; or only as long as the page is open, because the device is shared,
 * because the browser refuses, or because there is no room left. The screens say which.
 */
export type Keeping = 'between-visits' | 'shared' | 'refused' | 'full';
export type DevicePlace = { readonly device: string; readonly seq: number };
/** What somebody has begun to write, by the name of its field. */
export type Draft = Readonly<Record<string, string>>;
/** What an answer leaves behind, and the ids that have left the outbox. */
export type TakenIn = { readonly larder: Larder; readonly outbox: Outbox; readonly left: readonly string[] };
