import type { Revision } from '@micromoment/core';
import { blueprintListSchema, publishedSchema, publishedTextSchema, publishRequestSchema, type BlueprintList } from '@micromoment/wire';
import { currentRevisions, originsOf, type OrganisationTransaction } from '@micromoment/store';
import { asOneWhoMay } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { publish, type PublishProblem } from './publish.ts';

export function hangBlueprints(app: App, house: House): void {
  hang(app, { method: 'get', path: '/api/v1/blueprints', says: 'The blueprints in use, for their authors.', gives: blueprintListSchema }, (context) =>
    asOneWhoMay(house, context, 'publish', ({ tx }) => listed(house, tx)),
  );

  hang(app, { method: 'get', path: '/api/v1/blueprints/{blueprint}', says: 'The text of one blueprint in use.', gives: publishedTextSchema }, (context) =>
    asOneWhoMay(house, context, 'publish', async ({ tx }) => {
      const id = context.req.param('blueprint') ?? '';
      const shelved = await house.shelf.current(tx, id);
      if (!shelved) throw notFound(`There is no blueprint "${id}" here.`);
      const { blueprint, revision, title, source, publishedAt, because } = shelved;
      return { blueprint: blueprint.id, revision, title, source, publishedAt, because };
    }),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/blueprints', says: 'Publishes a blueprint as a new revision.', takes: publishRequestSchema, gives: publishedSchema },
    (context, { source, because, over }) =>
      asOneWhoMay(house, context, 'publish', async ({ tx, me, now }) => {
        const from = over === undefined ? {} : { over: over as Revision | null }; // compared with what is there, and nothing else
        const published = await publish(tx, house.jobs, { source, by: me.id, because, at: now, ...from });
        if (!published.ok) throw refusalOf(published.problem);
        return published.value;
      }),
  );
}

async function listed(house: House, tx: OrganisationTransaction): Promise<BlueprintList> {
  const origins = await originsOf(tx);
  const rows = (await currentRevisions(tx)).map(async ({ blueprint: id, revision, title, publishedAt, because }) => {
    const shelved = await house.shelf.current(tx, id);
    const { language = 'en', behaviour, moments = [] } = shelved?.blueprint ?? {};
    const withdrawn = origins.find((origin) => origin.blueprint === id && origin.revision === revision)?.withdrawn ?? null;
    return { blueprint: id, title, language, does: behaviour?.does ?? '', moments: moments.length, publishedAt, because, withdrawn };
  });
  return { blueprints: await Promise.all(rows) };
}

function refusalOf(problem: PublishProblem): Refusal {
  switch (problem.kind) {
    case 'does-not-lint': {
      const [first] = problem.findings;
      const what = `Line ${first?.line ?? 1}, column ${first?.col ?? 1}: ${first?.message ?? 'This is not a blueprint.'}`;
      return new Refusal(422, 'does-not-lint', what, first?.fix ?? 'Run micromoment lint on it.');
    }
    case 'published-meanwhile':
      return new Refusal(
        409,
        'published-meanwhile',
        `Somebody else has published “${problem.title}” since you began.`,
        'Look at what they changed, then publish yours over it or take theirs.',
      );
  }
}
