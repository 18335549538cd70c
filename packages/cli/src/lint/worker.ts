import { parentPort } from 'node:worker_threads';
import { takeShare, type LintWork } from './work.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.on('message', (work: LintWork) => parentPort?.postMessage(takeShare(work)));
