import type { Card } from '@micromoment/delivery';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { teamPage } from '../team/page.ts';

/** What the people somebody leads practise, and one prompt to encourage. No name stands in it and no one's words. Null where nothing may be shown. */
export async function teamDigest(house: House, standing: Pick<Standing, 'tx' | 'me' | 'now'>): Promise<Card | null> {
  const { practices, encourage } = await teamPage(house, standing);
  const [practice] = practices;
  if (!practice) return null;
  const prompt =
    encourage !== null
      ? 'Somebody has chosen to show you how it went. A sentence back from you would not be wasted.'
      : practice.coach
        ? `A question for your next talk: ${practice.coach.checkIn}`
        : 'Nothing was shown to you so far. You might ask: what did you try?';
  return {
    eyebrow: 'Your team’s week',
    title: practice.title,
    body: [`Your team practises one thing: ${practice.does}.`, practice.coach ? `You could show it yourself. ${practice.coach.modelIt}` : '', prompt]
      .filter((line) => line !== '')
      .join('\n\n'),
    action: { label: 'Open your team’s page', url: `${house.origin}/team` },
    foot: 'You get this because you lead people who practise, and only in weeks in which something has changed. It never says what anybody wrote or did.',
    language: 'en',
  };
}
