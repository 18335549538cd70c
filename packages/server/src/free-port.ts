import { createServer } from 'node:net';

/** The port asked for or the next free one, up to twenty further on. */
export async function freePort(host: string, first: number): Promise<number | undefined> {
  for (let port = first; port <= Math.min(first + 20, 65_535); port += 1) if (await isFree(host, port)) return port;
  return undefined;
}

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
