import { stat } from 'node:fs/promises';

/** The user PostgreSQL is started as, when it may not be ours; null to start it as ourselves. */
export type RunAs = { readonly uid: number; readonly gid: number } | null;

// "nobody" on every system we know. No user is ever created for it.
const NOBODY = 65_534;

/** PostgreSQL refuses root. Root therefore starts it as the user its files already belong to, or else as nobody. */
export async function whoRuns(clusterFolder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(clusterFolder).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/**
 * How the server names its folder. Another user's process cannot walk to a folder inside our private one, but it may
 * stay where it was put: it is started with the folder as its working directory and calls it by that.
 */
export const asSeenBy = (as: RunAs, folder: string): string => (as && process.platform === 'linux' ? '/proc/self/cwd' : folder);

/** What the server's processes see of our environment: not the secrets in it. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
}
