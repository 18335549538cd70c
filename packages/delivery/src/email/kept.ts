import type { Channel, Target } from '../channel.ts';
import { renderMail, type RenderedMail } from './render.ts';

/** Where no SMTP server is set: the mail is rendered all the same and kept, so that the outbox page shows it as it would look. */
export const keptChannel = (keep: (target: Target, mail: RenderedMail, key: string) => Promise<void>): Channel => ({
  name: 'email',
  async send(target, card, key) {
    await keep(target, renderMail(card), key);
    return { kind: 'sent' };
  },
});
