import { no, ok, placeOfRelease, type Blueprint, type Release, type Result } from '@micromoment/core';
import { parse, revisionOf } from '@micromoment/format';
import { lintErrors } from '../blueprint/lint-errors.ts';
import { digestOf } from './signature.ts';
import type { Source } from './source.ts';

/** A release's text, found to be what was signed and a blueprint that may be published. */
export type ReadRelease = { readonly text: string; readonly blueprint: Blueprint };

/**
 * Reads the text of a release whose signature holds. Problem: one sentence that says why it is not taken.
 * @param previous the text that people here have been given before, whose ids must go on
 */
export async function readRelease(source: Source, release: Release, previous?: string): Promise<Result<ReadRelease, string>> {
  const read = await verifiedText(source, release);
  if (!read.ok) return read;
  const [finding] = await lintErrors(read.value, previous);
  if (finding) return no(`The text does not lint. Line ${finding.line}, column ${finding.col}: ${finding.message}`);
  const { blueprint } = parse(read.value);
  if (!blueprint || blueprint.id !== release.blueprint || revisionOf(blueprint) !== release.revision)
    return no('The text is another blueprint than the feed says.');
  return ok({ text: read.value, blueprint });
}

/** The text of a release, byte for byte as it was signed. Problem: one sentence. */
export async function verifiedText(source: Source, release: Release): Promise<Result<string, string>> {
  const read = await source.readText(placeOfRelease(release));
  if (!read.ok || digestOf(read.value) === release.digest) return read;
  return no('The text is not the one that was signed.');
}
