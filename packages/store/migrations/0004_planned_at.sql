-- When an enrolment was last planned, so that a plan that runs out is found without looking at every journal.
alter table app.enrolment add column planned_at bigint not null default 0;
create index enrolment_stale on app.enrolment (organisation_id, planned_at);
