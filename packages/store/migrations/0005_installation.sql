-- Which installation key this database is sealed with, as a mark from which the key cannot be found: a start with
-- another key is refused before anything is sealed that nobody could open.
create table upkeep.installation (
  only_one boolean primary key default true check (only_one),
  key_mark bytea not null
);
