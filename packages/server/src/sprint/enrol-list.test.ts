import { readFileSync } from 'node:fs';
import type { SprintPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { openTeam } from '../testing/team.ts';
import { enrolList } from './enrol-list.ts';

const LIBRARY = ['specific-praise', 'owning-a-mistake', 'receiving-feedback'];

test('a list says of whoever has no room what waits and until when, in words', async () => {
  const { admin, noor, house, sam } = await openTeam(1);
  for (const id of LIBRARY)
    await admin.post('/api/v1/blueprints', { source: readFileSync(new URL(`../../../../blueprints/${id}.yaml`, import.meta.url), 'utf8') });
  await noor.caller.post<SprintPage>('/api/v1/sprints', { name: 'Much', blueprints: LIBRARY, weeks: 4 });
  const told = await enrolList(house, { sprint: 'Much', list: sam.email, isRehearsal: true });
  expect(told).toEqual({
    ok: true,
    value: [expect.stringMatching(/^Line 1: Sam joins\. .+: (Three practices at once are enough|This would be too much) until \d+ \w+: start then\?$/)],
  });
  expect(await enrolList(house, { sprint: 'Much', list: 'email', isRehearsal: true })).toEqual({ ok: false, problem: ['Nobody is named in the list.'] });
});
