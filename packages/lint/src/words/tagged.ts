import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { remembering } from '../remembered.ts';

/** A word or mark of a text: its part of speech, its dictionary form, and the offsets of its characters. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly from: number;
  readonly to: number;
};

/** The words of an English text in order. */
export const wordsOf = /* @__PURE__ */ remembering(tagged);

/**
 * The words of a text that lacks its subject, such as "asks one question" or "ask one question". The tagger was made for whole sentences and
 * takes a leading verb for a noun, so it is given a subject to go with it. @param start where the text begins in the one whose offsets are wanted
 */
export function wordsOfAct(text: string, start: number): readonly Word[] {
  const first = /^[\s"“(]*([\p{L}’'-]+)/u.exec(text)?.[1] ?? '';
  const subject = subjectFor(first.toLowerCase());
  const lead = text.search(/\S/);
  const lowered = lead === -1 ? text : text.slice(0, lead) + text.charAt(lead).toLowerCase() + text.slice(lead + 1);
  return wordsOf(subject + lowered)
    .slice(subject.trim().split(' ').length)
    .map(({ text, lower, lemma, pos, from, to }) => ({ text, lower, lemma, pos, from: from - subject.length + start, to: to - subject.length + start }));
}

/** "Patient" from "patients", "enquiry" from "enquiries", which the tagger leaves as they are where it takes them for verbs. */
export const singularOf = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

function subjectFor(first: string): string {
  if (/[a-z]{2}ing$/.test(first)) return 'She is ';
  return /[^s]s$/.test(first) ? 'She ' : 'They ';
}

let reader: ReturnType<typeof winkNLP> | undefined;

function tagged(text: string): readonly Word[] {
  // Made on first use: it takes some 70 ms, which a program that only imports this need not spend.
  reader ??= winkNLP(model, ['pos']);
  const { its } = reader;
  const tokens = reader.readDoc(text).tokens();
  const [values, tags, lemmas] = [tokens.out(its.value), tokens.out(its.pos), tokens.out(its.lemma as ItsFunction<string>)];
  let at = 0;
  return values.map((value, index) => {
    const from = Math.max(at, text.indexOf(value, at));
    at = from + value.length;
    return {
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      lemma: (lemmas[index] ?? value).toLowerCase(),
      pos: tags[index] as PartOfSpeech,
      from,
      to: at,
    }; // its.pos gives parts of speech
  });
}
