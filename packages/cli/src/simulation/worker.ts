import { parentPort } from 'node:worker_threads';
import { doWork, type Work } from './work.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.on('message', (work: Work) => parentPort?.postMessage(doWork(work)));
