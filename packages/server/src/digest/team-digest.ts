import type { Card, Worded } from '@micromoment/delivery';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { teamPage } from '../team/page.ts';

/** What the people somebody leads practise, and one prompt to encourage. No name stands in it and no one's words. Null where nothing may be shown. */
export async function teamDigest(
  house: House,
  { words: { language, say }, ...standing }: Pick<Standing, 'tx' | 'me' | 'now'> & { readonly words: Worded },
): Promise<Card | null> {
  const { practices, encourage } = await teamPage(house, standing);
  const [practice] = practices;
  if (!practice) return null;
  const asked = practice.coach ? say.teamAsk({ question: practice.coach.checkIn }) : say.teamNothing;
  return {
    eyebrow: say.teamEyebrow,
    title: practices.map(({ title }) => title).join(', '),
    body: [
      say.teamPractises({ does: practices.map(({ does }) => say.teamDoes({ does })).join(', ') }),
      ...(practice.coach ? [say.teamModel({ how: practice.coach.modelIt })] : []),
      encourage === null ? asked : say.teamShown,
    ].join('\n\n'),
    action: { label: say.teamAction, url: `${house.origin}/team` },
    foot: say.teamFoot,
    language,
  };
}
