import { readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** True while a process of that id runs, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True while that process runs and, where the system tells, is PostgreSQL's. */
export function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
  } catch {
    return false; // gone, or another user's and so not one we started
  }
}

/** Interrupts a process; one that has ended meanwhile is as good. */
export function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (isAlive(pid)) throw error;
  }
}
