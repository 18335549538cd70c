-- Sessions that somebody ended (by signing out, or for somebody else), by a hash of their token. A session that only ran out is
-- not among them: a device empties itself for the one and waits for its owner after the other.
create table identity."ended_session" (
  token_hash text primary key,
  ended_at timestamptz not null default current_timestamp
);
create index ended_session_by_time on identity."ended_session" (ended_at);
