import { ofKind } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const observerQuestion: Rule = {
  name: 'observer-question',
  severity: 'warning',
  readsEnglish: true,
  check({ draft, inside }) {
    const noticed = draft.behaviour?.value['noticed-as'];
    const asksNobody = ofKind(draft, 'observe').flatMap(({ value }): Remark[] =>
      value['ask-of']?.value.length === 0
        ? [{ at: value['ask-of'].key ?? value['ask-of'].at, what: 'Nobody is asked.', why: WHY, fix: 'Write "ask-of: [peer]", or peer and manager.' }]
        : [],
    );
    if (!noticed) return asksNobody;
    const open = /^\s*(?:how|what|why|who|when|which|where|to what extent)\b/i.exec(noticed.value);
    const opinion =
      /\b(?:felt|feel|seemed|seem|appeared|good|great|nice|better|well|empathetic|respectful|professional|clear enough|effectively|rate|score|on a scale|satisfied|happy|comfortable|genuinely|really)\b/i.exec(
        noticed.value,
      );
    if (open)
      return [
        ...asksNobody,
        {
          at: inside(noticed, open.index, open.index + open[0].length),
          what: 'This cannot be answered with "saw it" or "not yet".',
          why: WHY,
          fix: 'Write what an observer would have seen or heard: "You were asked … before …".',
        },
      ];
    if (opinion)
      return [
        ...asksNobody,
        {
          at: inside(noticed, opinion.index, opinion.index + opinion[0].length),
          what: `"${opinion[0]}" asks for an opinion of the person.`,
          why: WHY,
          fix: 'Write what was said or done, so that two observers would agree.',
        },
      ];
    return asksNobody;
  },
};

const WHY = 'A colleague has thirty seconds and one question: did this happen? It is about the act, never about the person.';
