import type { Place, Placed } from '@micromoment/format';
import type { Rule } from '../rule.ts';

export const outcomeFirst: Rule = {
  name: 'outcome-first',
  severity: 'error',
  tellsOfMissing: ['signals'],
  check({ draft }) {
    const { blueprint, behaviour, signals, moments } = draft;
    if (!moments || moments.value.length === 0)
      return blueprint && !signals
        ? [remark(blueprint, 'There is no success signal yet.', 'Add "signals:" and what would show that the behaviour takes hold.')]
        : [];
    const missing = [...(behaviour ? [] : ['the behaviour']), ...(signals && signals.value.length > 0 ? [] : ['the success signals'])];
    if (missing.length > 0)
      return [
        remark(moments, `There are moments, but not yet ${missing.join(' and ')}.`, 'Write who does what, and what would show it, before the first scene.'),
      ];
    const comesFirst = (part: Placed<unknown> | undefined) => part !== undefined && part.whole.from > moments.whole.from;
    const late = [...(comesFirst(behaviour) ? ['the behaviour'] : []), ...(comesFirst(signals) ? ['the success signals'] : [])];
    return late.length > 0 ? [remark(moments, `The moments stand before ${late.join(' and ')}.`, `Move ${late.join(' and ')} above them.`)] : [];
  },
};

function remark({ key, at }: { readonly key?: Place; readonly at: Place }, what: string, fix: string) {
  return { at: key ?? at, what, why: 'Content written before its outcome decides the outcome; it should be the other way round.', fix };
}
