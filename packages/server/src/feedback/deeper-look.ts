import { hasConsented, type Consent } from '@micromoment/core';
import { look, lookDeeper, remarksOn, type Remark, type Seen } from '@micromoment/feedback';
import { consentsOf, deeperLookOf, type ChosenModel, type DeeperLook } from '@micromoment/store';
import type { DeeperLookOffer, DeeperLookRequest } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { openEncoder } from './encoder.ts';
import { lookWithLanguageModel } from './language-model.ts';

/** What may be asked about somebody's words: what their organisation offers and they agreed to. */
export type Agreed = { readonly byEncoder: boolean; readonly model: ChosenModel | null };

/** What stands open to whoever stands before the door. */
export async function agreedBy({ tx, me }: Standing): Promise<Agreed> {
  const [offered, consents] = await Promise.all([deeperLookOf(tx), consentsOf(tx, me.id)]);
  return {
    byEncoder: offered.byEncoder && hasConsented(consents, 'deeper-look'),
    model: hasAgreedToModel(offered, consents) ? offered.model : null,
  };
}

/** The same for them to read: each part that is offered, and whether they agreed to it. */
export async function offerTo({ tx, me }: Standing): Promise<DeeperLookOffer> {
  const [offered, consents] = await Promise.all([deeperLookOf(tx), consentsOf(tx, me.id)]);
  return {
    encoder: offered.byEncoder ? { agreed: hasConsented(consents, 'deeper-look') } : null,
    model: offered.model && { at: new URL(offered.model.address).host, agreed: hasAgreedToModel(offered, consents) },
  };
}

/** Who agreed to one model has not agreed to the next: what was said before it was chosen does not count. */
const hasAgreedToModel = ({ modelChosenAt }: DeeperLook, consents: readonly Consent[]): boolean =>
  hasConsented(
    consents.filter(({ at }) => at >= modelChosenAt),
    'language-model',
  );

export type SaidDeeper = { readonly distress: boolean; readonly remarks: readonly Remark[] };

/** Looks at a text and forgets it: nothing of it is stored, logged or counted. */
export async function saidOf({ text, wanted, ...asked }: DeeperLookRequest, { byEncoder, model }: Agreed): Promise<SaidDeeper> {
  const options = { language: asked.language, prompt: asked.prompt, ...(asked.mostWords !== undefined && { mostWords: asked.mostWords }) };
  const encoder = byEncoder ? await openEncoder() : undefined;
  const seen: Seen = encoder?.ok ? await lookDeeper(text, options, encoder.value) : look(text, options);
  const judged = model
    ? await lookWithLanguageModel(text, options, { model: { address: model.address, model: model.name, key: model.key }, consents: true, fetch, seen })
    : seen;
  return { distress: judged.gate === 'distress', remarks: remarksOn(judged, wanted, options.language) };
}
