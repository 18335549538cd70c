import type { App } from '../door/door.ts';

/** A door as the OpenAPI document describes it. */
export type DescribedDoor = { readonly method: 'GET' | 'POST'; readonly path: string; readonly isOpen: boolean; readonly takes: boolean };

type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly security?: readonly unknown[]; readonly requestBody?: unknown }>>>>;
};

/** Every door of the API, read from its own description, so that a new one cannot be forgotten. */
export async function everyDoor(app: App): Promise<readonly DescribedDoor[]> {
  const { paths } = (await (await app.request('/api/v1/openapi.json')).json()) as Document; // our own document
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security, requestBody }]) => ({
      method: method === 'get' ? ('GET' as const) : ('POST' as const),
      path,
      isOpen: security !== undefined,
      takes: requestBody !== undefined,
    })),
  );
}

/** A path with an id put into each of its places. */
export const pathWith = (path: string, id: string): string => path.replaceAll(/\{\w+\}/g, encodeURIComponent(id));
