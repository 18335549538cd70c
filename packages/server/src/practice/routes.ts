import { beginningSchema, practiceChangeSchema, practicePreviewSchema, practiceSchema, regionsSchema, roomSchema } from '@micromoment/wire';
import { regions } from '../calendar/holidays.ts';
import { asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import type { House } from '../house.ts';
import { planFor } from '../jobs/plan.ts';
import { begin, lookForRoom } from './begin.ts';
import { changed } from './change.ts';
import { keepPractice, ownPractice, ownPracticeToChange } from './own-practice.ts';
import { present } from './present.ts';
import { preview } from './preview.ts';

const PATH = '/api/v1/me/practice';

/** A person's own practice: nobody else can open these doors to it. */
export function hangPractice(app: App, house: House): void {
  hang(app, { method: 'get', path: PATH, says: 'When and where your practice reaches you, and what it is.', gives: practiceSchema }, (context) =>
    asPerson(house, context, async (standing) => present(house, standing, await ownPractice(standing))),
  );

  hang(app, { method: 'get', path: '/api/v1/regions', says: 'The regions whose public holidays are known.', gives: regionsSchema }, (context) =>
    asPerson(house, context, async () => ({ regions: await regions() })),
  );

  hang(
    app,
    { method: 'post', path: PATH, says: 'Changes your practice, whole or in part, and plans it anew.', takes: practiceChangeSchema, gives: practiceSchema },
    (context, change) =>
      asPerson(house, context, async (standing) => {
        const practice = await changed(await ownPracticeToChange(standing), change, standing.now);
        await keepPractice(standing.tx, practice);
        await planFor(house, { ...standing, person: standing.me });
        return present(house, standing, practice);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: `${PATH}/preview`,
      says: 'What would change if you changed it; nothing does.',
      takes: practiceChangeSchema,
      gives: practicePreviewSchema,
    },
    (context, change) =>
      asPerson(house, context, async (standing) => {
        const practice = await ownPractice(standing);
        return preview(house, standing, { before: practice, after: await changed(practice, change, standing.now) });
      }),
  );

  hang(
    app,
    { method: 'post', path: `${PATH}/room`, says: 'Whether your weeks have room for one more practice.', takes: beginningSchema, gives: roomSchema },
    (context, beginning) => asPerson(house, context, (standing) => lookForRoom(house, standing, beginning)),
  );

  hang(app, { method: 'post', path: `${PATH}/begin`, says: 'Begins a practice.', takes: beginningSchema, gives: practiceSchema }, (context, beginning) =>
    asPerson(house, context, async (standing) => {
      await begin(house, standing, beginning);
      return present(house, standing, await ownPractice(standing));
    }),
  );
}
