// Attempts that nobody made, written straight into the journal by the owner of the tables: half a year of them, on every moment.
const WEEKS = 26;
/** Beside the moment as it is told first. */
const TWISTS = ['by-message', 'two-weeks-later', 'angry-this-time'];
const MOMENTS = ['coffee-chat', 'sidelined', 'your-own-gap', 'rule-from-memory', 'corridor', 'late-train', 'handover', 'goodbye'];

/** So many learners with so many attempts each. */
export async function plantAttempts(pool, { organisation, blueprint, revision, learners, each }) {
  const person = `md5($1 || $2 || l)::uuid`;
  await pool.query(
    `insert into app.person (organisation_id, person_id, name, email, roles, zone, working_days, working_from, working_until, quiet_from, quiet_until, joined_at)
     select $1::uuid, ${person}, 'Learner ' || l, $2 || l || '@bench.example', '{learner}', 'Europe/London', '{1,2,3,4,5}', 540, 1020, 1140, 480, 0
     from generate_series(1, $3::integer) l`,
    [organisation, blueprint, learners],
  );
  await pool.query(
    `insert into app.journal (organisation_id, person_id, places) select $1::uuid, ${person}, $4::bigint from generate_series(1, $3::integer) l where $2 <> ''`,
    [organisation, blueprint, learners, each],
  );
  await pool.query(
    `insert into app.entry (happened_at, received_at, place, seq, organisation_id, entry_id, person_id, device_id, touchpoint_id, kind, zone, blueprint_id, revision, moment, twist, facts)
     select at, at + 1000, n, n, $1::uuid, md5($1 || $2 || l || '-' || n)::uuid, ${person}, ${person}, md5($1 || $2 || l || 'visit' || n)::uuid,
       case when n % 12 = 0 then 'opened' else 'decided' end, 'Europe/London', $2, $5, ($6::text[])[1 + (l + n) % 8], ($8::text[])[(l * 3 + n) % ${TWISTS.length + 1}],
       case when n % 12 = 0 then null else jsonb_build_object('seconds', 20 + (l * 7 + n * 13) % 200) end
     from generate_series(1, $3::integer) l, generate_series(1, $4::integer) n,
       lateral (select $7::bigint - ${WEEKS * 7 * 86_400_000} + (n * ${WEEKS * 7 * 86_400_000}::bigint / $4) - (l * 7919 + n * 104729) % 259200000 as at) t`,
    [organisation, blueprint, learners, each, revision, MOMENTS, Date.now(), TWISTS],
  );
  await pool.query(ROLL_UP, [organisation, blueprint]);
}

// The rows that the house's own code makes of such entries, each of which is a touchpoint of its own; the benchmark compares them with a recount.
const WEEK = `floor((least(happened_at, received_at) + 259200000 - 1 + 259200000) / 604800000)`;
const ROLL_UP = `insert into app.roll_up (organisation_id, blueprint_id, revision, moment, twist, week, measure, count, people)
  select $1, $2, revision, moment, coalesce(twist, ''), week, measure, count(*), count(distinct person_id) from (
    select revision, moment, twist, ${WEEK} as week, 'met' as measure, person_id from app.entry where organisation_id = $1 and blueprint_id = $2
    union all
    select revision, moment, twist, ${WEEK}, 'settled', person_id from app.entry where organisation_id = $1 and blueprint_id = $2 and kind = 'decided'
    union all
    select revision, moment, twist, floor((least(happened_at, received_at) + 259200000) / 604800000),
      'took-' || case when (facts ->> 'seconds')::integer <= 300 then (greatest(1, ceil((facts ->> 'seconds')::numeric / 30)) * 30)::text else 'longer' end, person_id
    from app.entry where organisation_id = $1 and blueprint_id = $2 and kind = 'decided'
  ) as counted group by revision, moment, twist, week, measure`;
