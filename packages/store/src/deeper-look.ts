import { instant, type Instant } from '@micromoment/core';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** What an organisation offers to look deeper with. */
export type DeeperLook = {
  /** True when the sentence encoder on this server may be asked. */
  readonly byEncoder: boolean;
  readonly model: ChosenModel | null;
  /** When the model was chosen: consent from before was to another. */
  readonly modelChosenAt: Instant;
  /** Whom people can turn to when what they write is too heavy for feedback, as they are to read it. */
  readonly humanContact: string | null;
};
export type ChosenModel = { readonly address: string; readonly name: string; readonly key: string | null };

/** What is offered; nothing where nobody has said anything. */
export async function deeperLookOf(tx: OrganisationTransaction): Promise<DeeperLook> {
  const [row] = await tx.run(compose.selectFrom('deeper_look').selectAll().where('organisation_id', '=', tx.organisation));
  if (!row) return { byEncoder: false, model: null, modelChosenAt: instant(0), humanContact: null };
  const { by_encoder, model_address, model_name, model_key, model_chosen_at, human_contact } = row;
  const key = model_key && tx.keys.openSecret(tx.organisation, KEY_OF_MODEL, model_key);
  const model = model_address === null || model_name === null ? null : { address: model_address, name: model_name, key };
  return { byEncoder: by_encoder, model, modelChosenAt: instant(model_chosen_at), humanContact: human_contact };
}

/** Puts an offer in the place of the one before. */
export async function keepDeeperLook(tx: OrganisationTransaction, { byEncoder, model, modelChosenAt, humanContact }: DeeperLook): Promise<void> {
  const row = {
    by_encoder: byEncoder,
    model_address: model?.address ?? null,
    model_name: model?.name ?? null,
    model_key: model?.key ? tx.keys.sealSecret(tx.organisation, KEY_OF_MODEL, model.key) : null,
    model_chosen_at: modelChosenAt,
    human_contact: humanContact,
  };
  await tx.run(
    compose
      .insertInto('deeper_look')
      .values({ organisation_id: tx.organisation, ...row })
      .onConflict((same) => same.column('organisation_id').doUpdateSet(row)),
  );
}

const KEY_OF_MODEL = 'key of the language model';
