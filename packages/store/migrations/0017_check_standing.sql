-- How the check of a decision stood on the last Monday, so that a page need not fold it.
alter table app.review add column standing jsonb;
grant update (standing) on app.review to micromoment_app;

-- Facilitators are few among many, and each review page asks for them.
create index person_facilitating on app.person (organisation_id, name) where 'facilitator' = any (roles);
