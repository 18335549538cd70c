-- When and why its publisher withdrew a release, as they signed it. Once said it is never taken back, and who practises it goes on.
alter table app.offered_release
  add column withdrawn_at bigint,
  add column withdrawn_because text,
  add constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_because is null));
