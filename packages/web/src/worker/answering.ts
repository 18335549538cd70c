/** How the worker answers: with the app's one page, with a part of the app that it keeps, or not at all, which leaves the request to the network. */
export type Answering = 'page' | 'part' | 'network';

/** Decides by address alone. What the API says is nobody's to keep. @param parts paths of all that the app is made of */
export function answering({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>, parts: ReadonlySet<string>, origin: string): Answering {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin || SERVERS_OWN.test(pathname)) return 'network';
  if (parts.has(pathname)) return 'part';
  return mode === 'navigate' ? 'page' : 'network';
}

const SERVERS_OWN = /^\/(api\/|assets\/.*\.map$|healthz$|readyz$|worker\.js$|phone\.html$|preview\.html$)/;
