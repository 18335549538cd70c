-- How a touchpoint reached its person: by a mail, or by waiting on Today. What is opened of either is set against the other.
alter table app.touchpoint add column delivered_by text;

update app.touchpoint t set delivered_by = d.channel
from app.delivery d
where d.organisation_id = t.organisation_id and d.about_kind = 'touchpoint' and d.about_id = t.touchpoint_id::text and t.delivered_at is not null;
update app.touchpoint set delivered_by = 'today' where delivered_at is not null and delivered_by is null;
