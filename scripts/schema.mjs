// Writes schema/blueprint.schema.json from packages/format/src/schema.ts; a test of the format fails when it is stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { house, run } from './run.mjs';

run('tsc', '-b', 'packages/format');
const { jsonSchema } = await import('../packages/format/dist/index.js');
writeFileSync(join(house, 'schema/blueprint.schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
