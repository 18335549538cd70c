import { Client } from 'pg';
import { expect, test } from 'vitest';
import { freshStore } from './testing/index.ts';

async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const { url } = await freshStore();
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end());
  return rows;
}

const TABLES = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind in ('r', 'p')`;

test('there are tables to look at', async () => {
  expect((await ask(TABLES)).length).toBeGreaterThan(15);
});

test("the organisation's id leads every index, keys among them", async () => {
  const strays =
    await ask(`select t.relname, i.relname as index from (${TABLES}) t join pg_index x on x.indrelid = t.oid join pg_class i on i.oid = x.indexrelid
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0] where a.attname is distinct from 'organisation_id'`);
  expect(strays).toEqual([]);
});

test('every table has a primary key', async () => {
  expect(await ask(`select relname from (${TABLES}) t where not exists (select from pg_index x where x.indrelid = t.oid and x.indisprimary)`)).toEqual([]);
});

test('every foreign key stays within one organisation', async () => {
  const strays = await ask(`select k.conname from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
    where a.attname <> 'organisation_id' or b.attname <> 'organisation_id'`);
  expect(strays).toEqual([]);
});

test('row-level security is enabled and forced on every table', async () => {
  expect(await ask(`select relname from (${TABLES}) t where not relrowsecurity or not relforcerowsecurity`)).toEqual([]);
});

test('the one policy for everybody names the organisation, for reading and for writing', async () => {
  const policies = await ask(
    `select tablename, polices.policyname, qual, roles::text, cmd from pg_policies polices where schemaname = 'app' order by tablename, policyname`,
  );
  const ofAll = policies.filter(({ roles }) => roles === '{public}');
  expect(ofAll.map(({ tablename }) => tablename)).toEqual((await ask(`select relname from (${TABLES}) t order by relname`)).map(({ relname }) => relname));
  for (const { qual, cmd } of ofAll) {
    expect(qual).toBe("(organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)");
    expect(cmd).toBe('ALL');
  }
  const others = policies.filter(({ roles }) => roles !== '{public}').map(({ tablename, policyname, cmd }) => ({ tablename, policyname, cmd }));
  expect(others).toEqual([{ tablename: 'organisation', policyname: 'register', cmd: 'SELECT' }]);
});

test('the role of requests owns nothing, logs in nowhere and goes round no policy', async () => {
  const [role] = await ask(
    `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, (select count(*) from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'micromoment_app'`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, owned: '0' });
});

test('the role of requests changes and deletes no entry, and sees nothing of identity or upkeep', async () => {
  const rights = await ask(`select table_schema, table_name, privilege_type from information_schema.role_table_grants where grantee = 'micromoment_app'
    and (table_schema <> 'app' or (table_name in ('entry', 'review', 'mail') and privilege_type not in ('SELECT', 'INSERT')) or privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES'))`);
  expect(rights).toEqual([]);
  const schemas = await ask(
    `select nspname from pg_namespace where nspname in ('identity', 'upkeep') and has_schema_privilege('micromoment_app', oid, 'usage')`,
  );
  expect(schemas).toEqual([]);
});

test('nothing in the schema counts up, fires or listens', async () => {
  expect(await ask(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'S'`)).toEqual([]);
  expect(await ask(`select tgname from pg_trigger g join (${TABLES}) t on t.oid = g.tgrelid where not g.tgisinternal`)).toEqual([]);
});
