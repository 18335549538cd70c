import { proseOf, thatMayHold } from '../draft-walk.ts';
import type { Fix, Rule } from '../rule.ts';

export const inclusiveWording: Rule = {
  name: 'inclusive-wording',
  severity: 'warning',
  readsEnglish: true,
  check({ draft, inside }) {
    return thatMayHold(proseOf(draft), ALL).flatMap((text) =>
      [...text.value.matchAll(ALL)].map((match) => {
        const at = inside(text, match.index, match.index + match[0].length);
        const instead = INSTEAD.get(match[0].toLowerCase()) ?? '';
        const fix: Fix = { title: `Write "${instead}"`, safe: false, edits: [{ from: at.from, to: at.to, text: instead }] };
        return {
          at,
          what: `"${match[0]}" leaves somebody out, or hurts.`,
          why: 'Whoever stumbles over a word stops practising.',
          fix: `Write "${instead}".`,
          fixes: [fix],
        };
      }),
    );
  },
};

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['you guys', 'all of you'],
  ['hey guys', 'hello everyone'],
  ['chairman', 'chair'],
  ['manpower', 'people'],
  ['man-hours', 'hours of work'],
  ['man hours', 'hours of work'],
  ['mankind', 'people'],
  ['salesman', 'seller'],
  ['salesmen', 'sellers'],
  ['foreman', 'shift lead'],
  ['spokesman', 'speaker'],
  ['cleaning lady', 'cleaner'],
  ['he or she', 'they'],
  ['he/she', 'they'],
  ['his or her', 'their'],
  ['his/her', 'their'],
  ['him or her', 'them'],
  ['him/her', 'them'],
  ['s/he', 'they'],
  ['crazy', 'surprising'],
  ['insane', 'hard to believe'],
  ['lame', 'weak'],
  ['psycho', 'unpredictable'],
  ['ocd', 'very careful'],
  ['bipolar', 'changeable'],
  ['tone-deaf', 'careless'],
  ['tone deaf', 'careless'],
  ['fell on deaf ears', 'was not heard'],
  ['blind spot', 'gap'],
  ['turned a blind eye', 'ignored it'],
  ['the disabled', 'people with disabilities'],
  ['handicapped', 'disabled'],
  ['wheelchair-bound', 'who uses a wheelchair'],
  ['suffers from', 'has'],
  ['the elderly', 'older people'],
  ['blacklist', 'block list'],
  ['whitelist', 'allow list'],
  ['grandfathered', 'kept as before'],
  ['sanity check', 'quick check'],
  ['tribe', 'group'],
  ['spirit animal', 'model'],
  ['powwow', 'meeting'],
  ['gypped', 'cheated'],
  ['exotic', 'unfamiliar'],
  ['non-white', 'of colour'],
  ['normal people', 'most people'],
  ['third world', 'low-income'],
  ['illegal immigrant', 'person without papers'],
  ['like a girl', 'weakly'],
  ['man up', 'go on'],
  ['bossy', 'firm'],
  ['hysterical', 'upset'],
]);

// The longer of two that begin alike comes first; those of one letter stand together, so that a search looks at a letter once.
const inOrder = [...INSTEAD.keys()].toSorted((a, b) => a.charCodeAt(0) - b.charCodeAt(0) || b.length - a.length);
const ALL = new RegExp(`\\b(?:${inOrder.join('|')})\\b`, 'gi');
