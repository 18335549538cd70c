-- Whether an entry sent again says the same is found by reading what stands, while its words can be read at all.
alter table app.entry drop column digest;
