import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

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
export function wordsOf(text: string): readonly Word[] {
  const known = remembered.get(text);
  if (known) return known;
  const words = tagged(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}

/**
 * The words of a text that lacks its subject, such as "asks one question" or "ask one question". The tagger was made for whole sentences and
 * takes a leading verb for a noun, so it is given a subject to go with it.
 */
export function wordsOfAct(text: string): readonly Word[] {
  const first = /^[\s"“(]*([\p{L}’'-]+)/u.exec(text)?.[1] ?? '';
  const subject = /[^s]s$/.test(first.toLowerCase()) ? 'She ' : 'They ';
  const lead = text.search(/\S/);
  const lowered = lead === -1 ? text : text.slice(0, lead) + text.charAt(lead).toLowerCase() + text.slice(lead + 1);
  return wordsOf(subject + lowered)
    .slice(1)
    .map((word) => ({ ...word, from: word.from - subject.length, to: word.to - subject.length }));
}

// A blueprint's sentences are read by several rules; reading is the costly part.
const remembered = new Map<string, readonly Word[]>();
const MOST_REMEMBERED = 500;

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
