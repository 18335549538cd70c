-- What came of fitting the memory model to an organisation's own retrievals: the weights to plan by, if they predict better, and why.
alter table app.organisation add column spacing jsonb;
