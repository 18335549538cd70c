-- A planning pass goes through the enrolments planned longest ago, page by page, and must find its place again without a scan.
drop index app.enrolment_stale;
create index enrolment_stale on app.enrolment (organisation_id, planned_at, enrolment_id);
