/** "Where appropriate", "as needed", "at the right moment": the sentence leaves to each reader when the act is due. Offsets into the text; none within quotes. */
export function judgedOccasion(text: string): { readonly from: number; readonly to: number } | undefined {
  if (!MAY_JUDGE.test(text)) return undefined;
  const found = JUDGED.exec(text);
  if (!found) return undefined;
  const isQuoted = (text.slice(0, found.index).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return isQuoted ? undefined : { from: found.index, to: found.index + found[0].length };
}

// Most sentences hold none of these, and the long pattern is spared them.
const MAY_JUDGE =
  /need|necessary|appropriate|possible|require|suitable|applicable|relevant|useful|helpful|sense|right|advisable|fitting|counts|matters|allows?|permits?\b/i;

const FELT = '(?:(?:it|this|that) (?:is|seems|feels|looks|makes)|(?:they|you|i|we) (?:feel|find|think|consider|deem) (?:it|this|that)) ';
const JUDGEMENT = '(?:needed|necessary|appropriate|possible|required|suitable|applicable|relevant|useful|helpful|sense|right|advisable|fitting)';

const JUDGED = new RegExp(
  [
    `\\b(?:when|where|whenever|wherever|if) ${JUDGEMENT}`,
    // "Asks when it is possible to call" asks for the very occasion.
    `(?<!\\b(?:ask|say|check|write|explain|agree|note|tell|know)s? (?:\\w+ )?)\\b(?:when|where|whenever|wherever) ${FELT}${JUDGEMENT}`,
    // … and "asks the guest if it is right" for an answer.
    `(?<!\\b(?:ask|check|say|tell|know|see)s? (?:\\w+ ){0,3})\\bif ${FELT}${JUDGEMENT}`,
    '\\bas (?:and when )?(?:needed|necessary|appropriate|required)',
    '\\b(?:at|in|for) the (?:right|appropriate|proper|best|suitable) (?:time|moment|place|occasion|point)',
    '\\b(?:when|whenever|if|where) (?:it (?:counts|matters)|(?:time|the situation|the moment|the occasion) (?:allows|permits|requires|calls for it|is right))',
  ]
    .map((pattern) => `${pattern}(?=\\s*$|\\s*[.,;:)–—]|\\s+(?:and|or|to|in|at|before|after|with|during|on|but)\\b)`)
    .join('|'),
  'i',
);
