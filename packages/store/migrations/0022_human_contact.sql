-- Whom people can turn to when their words are too heavy for feedback; shown to them on their own screen, and nobody is told.
alter table app.deeper_look add column human_contact text;
