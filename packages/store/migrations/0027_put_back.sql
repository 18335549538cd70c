-- When everybody was given back what stood before a review's change: what learners were told of it is not true any more, whatever is published later.
alter table app.review add column put_back_at bigint;
grant update (put_back_at) on app.review to micromoment_app;

update app.review r set put_back_at = b.published_at
from app.blueprint_revision b
where b.organisation_id = r.organisation_id and b.blueprint_id = r.blueprint_id and b.revision = r.revision_before
  and b.because = 'Put back as it was.' and r.revision_after <> r.revision_before and b.published_at >= r.held_at
  and r.outcome ->> 'verdict' in ('worse', 'ended');
