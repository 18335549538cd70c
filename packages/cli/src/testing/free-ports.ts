import { createServer } from 'node:net';

/** The first of two ports in a row on which nobody listens, below those a system hands out to connections of its own. */
export async function twoFreePorts(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 12_000);
    if ((await isFree(first)) && (await isFree(first + 1))) return first;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
