import { startEmbedded } from '../embedded/start-embedded.ts';

// The whole of an app that does nothing but keep its database running: for tests that kill it.
const started = await startEmbedded(process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify(started.ok ? { url: started.value.url, adopted: started.value.adopted } : { problem: started.problem.what })}\n`);
process.once('SIGTERM', () => void (started.ok ? started.value.stop() : Promise.resolve()).then(() => process.exit(0)));
process.stdin.resume();
