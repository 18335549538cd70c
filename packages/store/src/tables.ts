import type { AcceptRule, OfferAnswer, Outcome, ReviewInsight, SprintState, Why } from '@micromoment/core';
import type { KeptFit } from './organisations.ts';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type Generated } from 'kysely';

import type { ReviewTable } from './reviews.ts';

/** The tables of the schema `app` (migrations/0001_app.sql), as queries see them. */
export type Tables = {
  organisation: { organisation_id: string; name: string; zone: string; demo: boolean; clock_offset: number; spacing: KeptFit | null };
  team: { organisation_id: string; team_id: string; name: string };
  person: PersonTable;
  practice_terms: {
    organisation_id: string;
    person_id: string;
    leave: readonly string[];
    region: string | null;
    most_per_day: number | null;
    most_per_week: number | null;
    by_email: boolean;
  };
  spoken_language: { organisation_id: string; person_id: string; language: string; is_chosen: boolean };
  consent: { organisation_id: string; consent_id: string; person_id: string; about: string; wording: number; given: boolean; decided_at: number };
  look: { organisation_id: string; look_id: string; person_id: string; viewer_id: string; at_what: string; looked_at: number };
  star: { organisation_id: string; person_id: string; entry_id: string; starred_at: number };
  section_count: { organisation_id: string; section: string; week: number; times: number };
  person_key: { organisation_id: string; person_id: string; wrapped: Buffer | null };
  journal: { organisation_id: string; person_id: string; places: number; erased_at: number | null };
  blueprint_revision: RevisionTable;
  blueprint: { organisation_id: string; blueprint_id: string; revision: string };
  enrolment: EnrolmentTable;
  touchpoint: TouchpointTable;
  delivery: {
    organisation_id: string;
    delivery_id: string;
    person_id: string;
    channel: string;
    about_kind: string;
    about_id: string;
    state: string;
    happened_at: number;
  };
  mail: { organisation_id: string; mail_id: string; person_id: string; kept_at: number; address: string; sealed: Buffer };
  observation_request: ObservationRequestTable;
  deeper_look: {
    organisation_id: string;
    by_encoder: boolean;
    model_address: string | null;
    model_name: string | null;
    model_key: Buffer | null;
    model_chosen_at: number;
    human_contact: string | null;
  };
  review: ReviewTable;
  sprint: SprintTable;
  sprint_cadence: SprintCadenceTable;
  sprint_member: { organisation_id: string; sprint_id: string; person_id: string };
  sprint_enrolment: {
    organisation_id: string;
    sprint_id: string;
    enrolment_id: string;
    is_new: boolean;
    is_held: Generated<boolean>;
    own_pause: number | null;
  };
  team_week: { organisation_id: string; blueprint_id: string; lead_id: string; week: number; person_id: string; attempted: boolean };
  team_week_written: { organisation_id: string; week: number };
  shared_entry: { organisation_id: string; entry_id: string; person_id: string; lead_id: string; shared_at: number };
  praise: PraiseTable;
  check_in: CheckInTable;
  mail_stop: { organisation_id: string; person_id: string; about: string; stopped_at: number };
  digest: { organisation_id: string; person_id: string; about: string; week: number; told: string };
  share_back: { organisation_id: string; share_back_id: string; review_id: string; blueprint_id: string; words: string; told_at: number };
  subscription: SubscriptionTable;
  offered_release: OfferedReleaseTable;
  review_draft: DraftTable;
  weekly_insight: { organisation_id: string; blueprint_id: string; revision: string; week: number; insight: ReviewInsight | null; figures: object | null };
};

type SprintCadenceTable = {
  organisation_id: string;
  cadence_id: string;
  sprint_id: string;
  blueprint_id: string;
  changed_by: string;
  changed_at: number;
  because: string;
  per_week_before: number;
  per_week: number;
  halves: boolean;
  outcome: Outcome | null;
  outcome_at: number | null;
  undone_at: number | null;
};

type SprintTable = {
  organisation_id: string;
  sprint_id: string;
  name: string;
  blueprint_ids: readonly string[];
  weeks: number;
  state: SprintState;
  started_at: number | null;
  paused_at: number | null;
  rested: number;
  ended_at: number | null;
  follows: string | null;
  made_by: string;
  made_at: number;
};

type PraiseTable = {
  organisation_id: string;
  praise_id: string;
  from_id: string;
  to_id: string;
  about_entry: string | null;
  praised_at: number;
  asks_public: boolean;
  public_since: number | null;
  words: Buffer;
};

type CheckInTable = {
  organisation_id: string;
  check_in_id: string;
  lead_id: string;
  person_id: string;
  held_at: number;
  written_at: number;
  written_by: string;
  words: Buffer;
};

type PersonTable = {
  organisation_id: string;
  person_id: string;
  name: string;
  email: string;
  roles: readonly string[];
  team_id: string | null;
  managed_by: string | null;
  zone: string;
  working_days: readonly number[];
  working_from: number;
  working_until: number;
  quiet_from: number;
  quiet_until: number;
  joined_at: number;
};

type RevisionTable = {
  organisation_id: string;
  blueprint_id: string;
  revision: string;
  title: string;
  source: string;
  published_by: string | null;
  published_at: number;
  because: string;
};

type EnrolmentTable = {
  organisation_id: string;
  enrolment_id: string;
  person_id: string;
  blueprint_id: string;
  revision: string;
  started_at: number;
  hardest: string | null;
  paused_until: number | null;
  planned_at: Generated<number>;
  per_week: Generated<number | null>;
};

type TouchpointTable = {
  organisation_id: string;
  touchpoint_id: string;
  person_id: string;
  blueprint_id: string;
  revision: string;
  moment: string;
  twist: string | null;
  due_at: number;
  until_at: number;
  why: Why;
  delivered_at: number | null;
  delivered_by: string | null;
  closed_at: number | null;
  closed_as: 'answered' | 'skipped' | null;
  sequence: Generated<number>;
};

type ObservationRequestTable = {
  organisation_id: string;
  request_id: string;
  learner_id: string;
  observer_id: string;
  blueprint_id: string;
  revision: string;
  moment: string;
  asked_at: number;
  expires_at: number;
  answered_at: number | null;
  token_hash: Buffer;
};

type DraftTable = {
  organisation_id: string;
  blueprint_id: string;
  revision: string;
  step: string;
  draft: unknown;
  written_by: string;
  written_at: number;
  version: number;
};

type SubscriptionTable = {
  organisation_id: string;
  subscription_id: string;
  address: string;
  trusted_place: boolean;
  public_key: string;
  title: string;
  publisher: string;
  accept_rule: AcceptRule;
  etag: string | null;
  last_modified: string | null;
  subscribed_at: number;
  looked_at: number | null;
  look_again_at: number;
  looking_since: number | null;
  troubled_since: number | null;
  troubles: Generated<readonly string[]>;
};

type OfferedReleaseTable = {
  organisation_id: string;
  subscription_id: string;
  blueprint_id: string;
  number: number;
  revision: string;
  digest: string;
  size: number;
  title: string;
  behaviour: string;
  language: string;
  published_at: number;
  changes: readonly string[];
  source: string;
  offered_at: number;
  answer: OfferAnswer | null;
  answered_by: string | null;
  answered_at: number | null;
  withdrawn_at: number | null;
  withdrawn_because: string | null;
};

/** Composes queries and runs none: they run in an organisation's transaction. */
export const compose = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withSchema('app');
