import { ofKind, scenesOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const stateInRange: Rule = {
  name: 'state-in-range',
  severity: 'error',
  check({ draft }) {
    return ofKind(draft, 'decide').flatMap((moment) => {
      const { trust, engagement } = moment.value.state?.value ?? {};
      const start = [trust, engagement].flatMap((level) =>
        level && (level.value < 0 || level.value > 5)
          ? [{ at: level.at, what: `${level.value} is not between 0 and 5.`, why: WHY, fix: 'Write a level from 0 to 5.' }]
          : [],
      );
      const effects = scenesOf(moment).flatMap(({ options }) => options.flatMap(({ value }) => [value.effect?.value.trust, value.effect?.value.engagement]));
      const leaps = effects.flatMap((effect) =>
        effect && Math.abs(effect.value) > MOST
          ? [{ at: effect.at, what: `One sentence changes the state by ${effect.value}.`, why: WHY, fix: `Stay between -${MOST} and ${MOST}.` }]
          : [],
      );
      return [...start, ...leaps];
    });
  },
};

const MOST = 2;
const WHY = 'Trust and engagement run from 0 to 5 and are shown as words; trust that leaps is not believed.';
