-- The words of a batch by one author about one person are sealed as one text, which lies with the first of them. This names that entry, also
-- in its own row; null where an entry's words are sealed alone, or where there are none.
alter table app.entry add column words_with uuid;
