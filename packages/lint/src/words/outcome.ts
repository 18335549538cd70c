import type { Clause } from './act.ts';
import { isCounted } from './anchor.ts';
import type { Word } from './tagged.ts';

/** "Gets a promotion", "finishes the project", "finds a compromise": what many acts lead to, some of them other people's. The words that tell it. */
export function outcomeIn({ verb }: Pick<Clause, 'verb'>, rest: readonly Word[], object: Word | undefined): readonly Word[] | undefined {
  const got = rest[0];
  if (verb.lemma === 'get' && got && GOTTEN.has(got.lower)) return [verb, got];
  const agreed = verb.lemma === 'come' && got?.lower === 'to' ? rest.slice(0, 5).findIndex(({ lemma }) => AGREED.has(lemma)) : -1;
  if (agreed !== -1) return [verb, ...rest.slice(0, agreed + 1)];
  const group = object && rest.slice(0, rest.indexOf(object) + 1);
  const result = RESULTS.find(({ verbs, of }) => verbs.has(verb.lemma) && group && of.has(group.at(-1)?.lemma ?? ''));
  if (!result || !group) return undefined;
  return result.unlessCounted && isCounted(group) ? undefined : [verb, ...group];
}

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// What others do to one, and what two come to.
const GOTTEN = listed('promoted praised rewarded recognised recognized appointed elected selected chosen noticed heard accepted hired');
const AGREED = listed('agreement understanding compromise decision conclusion consensus solution');

const RESULTS: readonly { readonly verbs: ReadonlySet<string>; readonly of: ReadonlySet<string>; readonly unlessCounted?: true }[] = [
  {
    verbs: listed('get obtain receive win earn secure land gain'),
    of: listed(
      'promotion raise bonus award prize praise recognition reward compliment say voice turn contract deal approval agreement consent commitment applause vote mark rating',
    ),
  },
  {
    verbs: listed('reach strike find hit make pass achieve'),
    of: listed('agreement consensus compromise goal target quota audit exam exams inspection balance ground'),
  },
  { verbs: listed('find reach'), of: listed('solution understanding answer decision conclusion result'), unlessCounted: true },
  {
    verbs: listed('finish complete close win land conclude deliver wrap accomplish'),
    of: listed(
      'project initiative work job task deal sale contract goal objective target assignment result training programme program course certificate certification',
    ),
    unlessCounted: true,
  },
];
