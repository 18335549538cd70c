import { mailWords, type Card } from '@micromoment/delivery';
import { mailLanguageOf, organisation, person, shareBackNamed, termsOf } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Job } from '../jobs/jobs.ts';
import { daysOf, waitsForTheirDay } from '../jobs/quiet.ts';
import { sendOnce } from '../jobs/send-once.ts';

/** Tells one learner what changed because of them; whoever wants no mail reads it on Today. */
export async function sendShareBack(house: House, job: Extract<Job, { name: 'send-share-back' }>): Promise<void> {
  const told = await house.store.inOrganisation(job.organisation, async (tx) => {
    const [shareBack, learner, place, terms, language] = await Promise.all([
      shareBackNamed(tx, job.shareBack),
      person(tx, job.person),
      organisation(tx),
      termsOf(tx, job.person),
      mailLanguageOf(tx, job.person),
    ]);
    const shelved = shareBack && (await house.shelf.current(tx, shareBack.blueprint));
    if (!learner || !place || !shelved || !terms.channels.email) return undefined;
    const now = nowIn(house, place);
    return { shareBack, learner, language, now, days: await daysOf(tx, learner, now), blueprint: shelved.blueprint };
  });
  if (!told || (await waitsForTheirDay(house, job, { person: told.learner, days: told.days, now: told.now }))) return;
  const { language, say } = mailWords(told.language, told.blueprint.language);
  const card: Card = {
    eyebrow: say.changedEyebrow,
    title: told.blueprint.title,
    body: told.shareBack.text,
    action: { label: say.openToday, url: `${house.origin}/` },
    foot: say.changedFoot({ title: told.blueprint.title }),
    language,
  };
  return sendOnce(house, { organisation: job.organisation, to: told.learner, about: { kind: 'share-back', id: job.shareBack }, at: told.now, card });
}
