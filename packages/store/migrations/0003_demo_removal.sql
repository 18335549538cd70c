-- Facts are kept, but a demo is no fact: its organisation can be taken away whole. The app has no right to delete an
-- entry, so it asks this function, which looks at where the organisation came from and touches no other.
create function app.remove_demo() returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine constant uuid := nullif(current_setting('app.organisation', true), '')::uuid;
begin
  perform from app.organisation where organisation_id = mine and demo for update;
  if not found then
    return false;
  end if;
  delete from identity."user" where "organisationId" = mine::text;
  delete from app.share_back where organisation_id = mine;
  delete from app.review where organisation_id = mine;
  delete from app.weekly_roll_up where organisation_id = mine;
  delete from app.observation_request where organisation_id = mine;
  delete from app.mail where organisation_id = mine;
  delete from app.delivery where organisation_id = mine;
  delete from app.touchpoint where organisation_id = mine;
  delete from app.entry where organisation_id = mine;
  delete from app.enrolment where organisation_id = mine;
  delete from app.blueprint where organisation_id = mine;
  delete from app.blueprint_revision where organisation_id = mine;
  delete from app.journal where organisation_id = mine;
  delete from app.person_key where organisation_id = mine;
  delete from app.person where organisation_id = mine;
  delete from app.team where organisation_id = mine;
  delete from app.organisation where organisation_id = mine;
  return true;
end
$$;
revoke execute on function app.remove_demo() from public;
grant execute on function app.remove_demo() to micromoment_app;
