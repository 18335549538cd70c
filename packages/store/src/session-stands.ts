import type { Pool } from 'pg';

/**
 * Whether a session that the identity library has let in before stands still, which means that nobody ended it and it has not run out. Asked on the
 * pool of that library, by the session's id, which opens nothing.
 */
export async function sessionStands(pool: Pool, session: string, at: Date): Promise<boolean> {
  const { rowCount } = await pool.query({ name: 'session-stands', text: 'select 1 from session where id = $1 and "expiresAt" > $2', values: [session, at] });
  return rowCount === 1;
}
