import {
  confidences,
  trials,
  type Blueprint,
  type Confidence,
  type Entry,
  type EntryOf,
  type Instant,
  type Journal,
  type ReflectionPart,
} from '@micromoment/core';
import type { Larder } from '../offline/larder.ts';

/** What somebody's practice of one blueprint has come to: it only ever adds up. */
export type Progress = {
  readonly blueprint: Blueprint;
  /** When each real try was looked back on, oldest first. */
  readonly tries: readonly Instant[];
  /** How often a colleague saw it. */
  readonly seen: number;
  /** How sure they were, oldest first; a later look back on the beginning is not among them. */
  readonly confidence: readonly Confidence[];
  /** Their look backs that hold words, newest first. */
  readonly noticed: readonly EntryOf<'reflected'>[];
};

/** The progress in every blueprint that this journal knows a try, a rating or an observation of, in the order they were begun. */
export function foldProgress(journal: Journal, { blueprints }: Pick<Larder, 'blueprints'>): readonly Progress[] {
  const begun = [...new Set(journal.map(({ blueprint }) => blueprint))];
  return begun.flatMap((id) => {
    const blueprint = blueprints.find((known) => known.blueprint.id === id)?.blueprint;
    const own = journal.filter((entry) => entry.blueprint === id);
    const progress = blueprint && progressIn(blueprint, own);
    return progress && hasAnything(progress) ? [progress] : [];
  });
}

function progressIn(blueprint: Blueprint, own: Journal): Progress {
  const lookedBack = trials(own).flatMap((trial) => trial.lookedBack ?? []);
  return {
    blueprint,
    tries: lookedBack.filter(({ facts }) => facts.outcome === 'tried' || facts.outcome === 'partly').map(({ at }) => at),
    seen: own.filter((entry) => entry.kind === 'observed' && entry.facts.sighting === 'saw-it').length,
    confidence: confidences(own).filter(({ facts }) => facts.when !== 'looking-back'),
    noticed: own.filter((entry): entry is EntryOf<'reflected'> => entry.kind === 'reflected' && noticedIn(entry).length > 0).toReversed(),
  };
}

const hasAnything = ({ tries, seen, confidence, noticed }: Progress): boolean => tries.length + seen + confidence.length + noticed.length > 0;

/** What a look back says, part by part, in the order it was asked. */
export const noticedIn = ({ words }: EntryOf<'reflected'>): readonly string[] => PARTS.flatMap((part) => (words[part]?.trim() ? [words[part].trim()] : []));

const PARTS: readonly ReflectionPart[] = ['happened', 'reaction', 'tone', 'timing', 'next'];

/** A sentence somebody wrote in answer to a moment, with the entry it stands in. */
export type OwnSentence = { readonly entry: string; readonly at: Instant; readonly text: string };

/** What somebody wrote themselves, the newest first. */
export const ownSentences = (journal: Journal): readonly OwnSentence[] =>
  journal
    .filter((entry) => entry.person === entry.author)
    .flatMap((entry) => {
      const text = sentenceIn(entry)?.trim();
      return text ? [{ entry: entry.id, at: entry.at, text }] : [];
    })
    .toReversed();

function sentenceIn(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'responded':
      return entry.words.response;
    case 'recalled':
      return entry.words.answer;
    case 'wrote-scene':
      return entry.words.scene;
    case 'reflected':
      return entry.words.happened;
    case 'opened':
    case 'skipped':
    case 'decided':
    case 'rated-confidence':
    case 'planned-trial':
    case 'asked-observer':
    case 'observed':
      return undefined;
  }
}
