import { no, ok, type Result } from '@micromoment/core';
import { MOST_PARTS, type MaterialProblem, type Question, type Read } from './material.ts';

/** Reads questions in Aiken: a question, lettered answers, and a line `ANSWER: B`. */
export function readAiken(text: string): Read {
  const questions: Question[] = [];
  let asks: string[] = [];
  let answers: { letter: string; text: string }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const answer = /^([A-Z])[.)]\s+(.+)$/.exec(line.trim());
    const key = /^ANSWER:\s*([A-Z])\s*$/.exec(line.trim());
    if (answer) answers.push({ letter: answer[1] ?? '', text: answer[2] ?? '' });
    else if (key) {
      const right = answers.filter(({ letter }) => letter === key[1]).map((one) => one.text);
      if (asks.length === 0 || right.length === 0) return no({ line: index + 1, what: `ANSWER: ${key[1]} belongs to no question with such an answer.` });
      questions.push({ asks: asks.join(' '), right, wrong: answers.filter(({ letter }) => letter !== key[1]).map((one) => one.text), line: index + 1 });
      [asks, answers] = [[], []];
    } else if (line.trim() !== '') {
      if (answers.length > 0) return no({ line: index + 1, what: 'After the answers there should be a line such as "ANSWER: B".' });
      asks.push(line.trim());
    }
  }
  if (asks.length > 0) return no({ line: text.split('\n').length, what: 'The last question has no line such as "ANSWER: B".' });
  return quizOf(questions, []);
}

/** Reads questions in GIFT, the text format of Moodle. HTML in them is taken out, never shown. */
export function readGift(text: string): Read {
  const questions: Question[] = [];
  const leftOut: string[] = [];
  const lines = text.split(/\r?\n/).map((line) => (/^\s*(?:\/\/|\$CATEGORY:)/.test(line) ? '\u0000' : line));
  for (let index = 0; index < lines.length; index += 1) {
    const block: string[] = [];
    const line = index + 1;
    while (index < lines.length && lines[index]?.trim() !== '') block.push(lines[index++] ?? '');
    const written = block.filter((one) => one !== '\u0000').join('\n');
    if (written.trim() === '') continue;
    const read = giftQuestion(written, line);
    if (!read.ok) return read;
    if ('kind' in read.value) leftOut.push(read.value.told);
    else questions.push(read.value);
  }
  return quizOf(questions, leftOut);
}

type LeftOut = { readonly kind: 'left-out'; readonly told: string };

function giftQuestion(block: string, line: number): Result<Question | LeftOut, MaterialProblem> {
  const named = /^\s*::((?:[^:\\]|\\.|:(?!:))*)::/.exec(block);
  const rest = block.slice(named?.[0].length ?? 0);
  const open = rest.search(/(?<!\\)\{/);
  const close = rest.search(/(?<!\\)\}/);
  if (open === -1 && close === -1) return ok({ kind: 'left-out', told: `Line ${line}: a text without answers.` });
  if (open === -1 || close < open) return no({ line, what: 'A question has its answers between { and }.' });
  if (/(?<!\\)\{/.test(rest.slice(close + 1))) return no({ line, what: 'Two questions stand here without an empty line between them.' });
  const asks = plainText(`${rest.slice(0, open)} ${rest.slice(close + 1).trim() === '' ? '' : `_____ ${rest.slice(close + 1)}`}`);
  const inside = rest.slice(open + 1, close).trim();
  if (inside === '' || inside.startsWith('#'))
    return ok({ kind: 'left-out', told: `Line ${line}: ${inside === '' ? 'an essay' : 'a question for a number'}, which has no answer in words.` });
  const truth = /^(T|TRUE|F|FALSE)\b/i.exec(inside)?.[1];
  if (truth !== undefined && !/(?<!\\)[=~]/.test(inside)) {
    const isTrue = truth.toUpperCase().startsWith('T');
    return ok({ ...titled(named?.[1]), asks, right: [isTrue ? 'That is so.' : 'That is not so.'], wrong: [isTrue ? 'That is not so.' : 'That is so.'], line });
  }
  const answers = [...inside.matchAll(/(?<!\\)([=~])((?:[^=~\\]|\\.)*)/g)].map(([, mark, words = '']) => ({
    mark,
    text: words,
    told: plainText(words.split(/(?<!\\)#/)[0] ?? ''),
  }));
  if (answers.some(({ text }) => text.includes('->'))) return ok({ kind: 'left-out', told: `Line ${line}: a question that matches pairs.` });
  const right = answers.filter(({ mark, text }) => mark === '=' || /^\s*%100%/.test(text)).map(({ told }) => told);
  if (asks === '' || right.length === 0)
    return no({ line, what: asks === '' ? 'There are answers here, and no question.' : 'None of the answers is marked with = as the right one.' });
  return ok({ ...titled(named?.[1]), asks, right, wrong: answers.map(({ told }) => told).filter((told) => !right.includes(told)), line });
}

const titled = (title: string | undefined): { title?: string } => (title === undefined || title.trim() === '' ? {} : { title: plainText(title) });

function quizOf(questions: readonly Question[], leftOut: readonly string[]): Read {
  if (questions.length === 0) return no({ line: 1, what: 'There is no question with an answer in words.' });
  if (questions.length > MOST_PARTS)
    return no({ line: questions[MOST_PARTS]?.line ?? 1, what: `There are more than ${MOST_PARTS} questions, which is more than one skill can use.` });
  return ok({ kind: 'quiz', questions, leftOut });
}

/** Without weights, format marks, tags and backslashes, in one line. */
const plainText = (text: string): string =>
  text
    .replace(/^\s*%-?[\d.]+%/, '')
    .replace(/^\s*\[(?:html|markdown|plain|moodle)\]/, '')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/\\([{}=~#:\\])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
