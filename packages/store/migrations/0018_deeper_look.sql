-- What an organisation offers beside the look on the device, both off until an administrator says so: the sentence encoder on this
-- server, and a language model at an address. Whoever agreed to the model agreed to the one chosen then.
create table app.deeper_look (
  organisation_id uuid primary key,
  by_encoder boolean not null,
  model_address text,
  model_name text,
  model_key bytea, -- sealed by the installation's key; null where the address asks for none
  model_chosen_at bigint not null,
  foreign key (organisation_id) references app.organisation on delete cascade
);
select upkeep.keep_apart('app.deeper_look', 'select, insert, update');
