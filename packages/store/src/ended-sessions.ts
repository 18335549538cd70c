import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Remembers which sessions were ended on purpose. It knows tokens by their hash only. */
export type EndedSessions = {
  /** Notes that somebody ended the session of this token; harmless when it is known. */
  note(token: string): Promise<void>;
  has(token: string): Promise<boolean>;
};

/** On the pool of the identity library. A session lives thirty days, and so long at most a device may still come back with it; a note lives sixty. */
export function endedSessions(pool: Pool): EndedSessions {
  return {
    async note(token) {
      await pool.query("delete from ended_session where ended_at < now() - interval '60 days'");
      await pool.query('insert into ended_session (token_hash) values ($1) on conflict do nothing', [hashOf(token)]);
    },
    async has(token) {
      const { rowCount } = await pool.query('select 1 from ended_session where token_hash = $1', [hashOf(token)]);
      return rowCount === 1;
    },
  };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
