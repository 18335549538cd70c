import type { Placed } from '@micromoment/format';
import type { Remark, Rule } from '../rule.ts';
import { judgedOccasion } from '../words/condition.ts';

export const facetSaysSomething: Rule = {
  name: 'facet-says-something',
  severity: 'warning',
  readsEnglish: true,
  check({ draft, inside }) {
    const behaviour = draft.behaviour?.value;
    if (!behaviour) return [];
    const { timing, tone, audience } = behaviour;
    return [
      ...(timing ? whenIn(timing, inside) : []),
      ...(tone && saysNothing(tone.value, TONES_OF_ANY_KIND) ? [remark(tone, `"${tone.value}" names no tone.`, TONE)] : []),
      ...(audience && saysNothing(audience.value, ANYBODY) ? [remark(audience, `"${audience.value}" could be anybody.`, AUDIENCE)] : []),
    ];
  },
};

/** A time that everyone judges for themselves, where nothing else in the facet tells when. */
function whenIn(timing: Placed<string>, inside: (text: Placed<string>, from: number, to: number) => Remark['at']): Remark[] {
  const { value } = timing;
  if (saysNothing(value, ANY_TIME)) return [remark(timing, `"${value}" names no occasion.`, TIMING)];
  const vague = judgedOccasion(value) ?? vagueTimeIn(value);
  if (!vague || TELLS_WHEN.test(value.slice(0, vague.from) + value.slice(vague.to))) return [];
  const what = `"${value.slice(vague.from, vague.to)}" leaves it to each reader when that is.`;
  return [{ at: inside(timing, vague.from, vague.to), what, why: WHY, fix: TIMING }];
}

const remark = ({ at }: Placed<string>, what: string, fix: string): Remark => ({ at, what, why: WHY, fix });

const WHY = 'Two colleagues who were there should agree whether this was such a case; a word that fits every case tells them nothing.';
const TIMING = 'Write the occasion as one would see it: "in the first two minutes after a colleague raises a concern".';
const TONE = 'Write how it sounds: "unhurried and curious", "calm and direct".';
const AUDIENCE = 'Write who they are to the person: "a colleague you work with every week", "the people who decide".';

const saysNothing = (value: string, general: RegExp): boolean =>
  value.replaceAll(/[^\p{L}\p{N}]/gu, '').length < 3 || NOT_YET.test(value) || general.test(value);

const NOT_YET = /^\s*(?:tbd|todo|to do|to be (?:decided|done|defined)|n\/?a|none|xxx+|x+|test|foo|bar|lorem\b.*|see above|depends?|it depends)[\s.!?…]*$/i;

const ANY_TIME =
  /^\s*(?:any ?time|at any time|whenever|always|at all times|all the time|ongoing|continuously|sometimes|often|regularly|every ?day life|at work|during work)[\s.!…]*$/i;

const TONES_OF_ANY_KIND =
  /^\s*(?:an? |the |in an? |in the )?(?:good|right|appropriate|proper|suitable|nice|normal|usual|effective|okay|fine|any)(?: (?:tone|one|way|manner))?[\s.!…]*$/i;

const ANYBODY =
  /^\s*(?:(?:all|other|the right|any|some|various|different|relevant) )?(?:people|persons?|everyone|everybody|anyone|anybody|someone|somebody|others|all|them|whoever|individuals|humans|stakeholders)(?: (?:at work|involved|concerned|around (?:them|you|me)|in general))?[\s.!…]*$/i;

function vagueTimeIn(value: string): { readonly from: number; readonly to: number } | undefined {
  const found = VAGUE_TIME.exec(value);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

const VAGUE_TIME =
  /\b(?:as (?:soon|early|quickly|often) as possible|asap|soon|timely|in time|in good time|promptly|early|regularly|often|frequently|always|sometimes|occasionally|at some point|from time to time|at an? (?:good|convenient|suitable|appropriate|proper|opportune) (?:time|moment|point)|(?:the )?right (?:time|moment)|when(?:ever)? (?:there is|they have|you have|one has) time|when(?:ever)? (?:it|one|you|they) (?:fits?|feels? like it|wants?|likes?))\b/i;

// A number, a day, or an occasion with its own noun.
const TELLS_WHEN =
  /\d|\b(?:first|last|next|same|one|two|three|four|five|ten|minutes?|hours?|days?|weeks?|morning|noon|afternoon|evening|monday|tuesday|wednesday|thursday|friday)\b|\b(?:before|after|when|whenever|while|during|at|in|on|within|until|once|upon|following|between|as|if)\s+(?:the |an? |each |every |any |someone |somebody )?\p{L}{3,}/iu;
