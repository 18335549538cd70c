-- Beside the language somebody chose, the one their browser wished for when they signed in: mails are written in it until they choose.
alter table app.spoken_language add column is_chosen boolean not null default true;
