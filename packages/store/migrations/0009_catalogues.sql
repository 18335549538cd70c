-- The catalogues an organisation subscribes to, and what they have offered it. A text stands here only when its signature held and
-- it lints; what was refused leaves no row but the sentence in its subscription's troubles.
create table app.subscription (
  organisation_id uuid not null references app.organisation on delete cascade,
  subscription_id uuid not null,
  address text not null,
  trusted_place boolean not null, -- named by whoever runs the installation: a folder, or inside their own network
  public_key text not null, -- as it was when one subscribed; never changed
  title text not null,
  publisher text not null,
  accept_rule text not null check (accept_rule in ('ask', 'updates', 'everything')),
  etag text,
  last_modified text,
  subscribed_at bigint not null,
  looked_at bigint, -- when last read without trouble
  look_again_at bigint not null,
  looking_since bigint, -- while a look is under way
  troubled_since bigint,
  troubles text[] not null default '{}',
  primary key (organisation_id, subscription_id)
);
create unique index subscription_by_address on app.subscription (organisation_id, address);
create index subscription_due on app.subscription (organisation_id, look_again_at);
select upkeep.keep_apart('app.subscription', 'select, insert, update, delete');

create table app.offered_release (
  organisation_id uuid not null,
  subscription_id uuid not null,
  blueprint_id text not null,
  number integer not null,
  revision text not null,
  digest text not null,
  size integer not null,
  title text not null,
  behaviour text not null,
  language text not null,
  published_at bigint not null,
  changes text[] not null,
  source text not null,
  offered_at bigint not null,
  answer text check (answer in ('accepted', 'forked', 'declined')),
  answered_by uuid, -- null when nobody has, or when the rule did
  answered_at bigint,
  primary key (organisation_id, subscription_id, blueprint_id, number),
  foreign key (organisation_id, subscription_id) references app.subscription on delete cascade
);
create index offered_release_by_blueprint on app.offered_release (organisation_id, blueprint_id, number);
select upkeep.keep_apart('app.offered_release', 'select, insert, update, delete');
