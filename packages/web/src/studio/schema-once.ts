import { openReader } from './reading/reader.ts';
import type { Schema } from './text/schema-help.ts';

let schema: Schema | undefined;
let isAsked = false;

/** The blueprint's schema, fetched from the worker that knows it; undefined until it is there. */
export function schemaOnce(): Schema | undefined {
  if (!isAsked) void fetchSchema();
  isAsked = true;
  return schema;
}

async function fetchSchema(): Promise<void> {
  const reader = openReader(() => undefined);
  const answered = await reader.ask({ kind: 'schema' });
  schema = answered.schema as Schema; // what our own generator makes is such a schema
  reader.close();
}
