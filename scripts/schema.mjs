// Writes schema/blueprint.schema.json from packages/format/src/schema.ts; a test of the format fails when it is stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages } from './build.mjs';
import { house } from './run.mjs';

await packages();
const { jsonSchema } = await import('../packages/format/dist/index.js');
writeFileSync(join(house, 'schema/blueprint.schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
