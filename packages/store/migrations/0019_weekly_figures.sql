-- The figures of a review stand still from Monday to Monday: kept with the insight, so that a page reads one row.
alter table app.weekly_insight alter column insight drop not null;
alter table app.weekly_insight add column figures jsonb;
