import type { Placed } from '@micromoment/format';
import { countWords, momentsOf, scenesOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const sceneLength: Rule = {
  name: 'scene-length',
  severity: 'warning',
  check({ draft }) {
    return momentsOf(draft).flatMap((moment) => {
      const { kind, scene, twists } = moment.value;
      const isSituation = kind?.value === 'respond' || kind?.value === 'decide';
      const further = scenesOf(moment).slice(1);
      const whole = isSituation ? [scene, ...(twists?.value ?? []).map(({ value }) => value.scene)] : [];
      return [...whole.flatMap((text) => remarkOn(text, FEWEST)), ...further.flatMap((each) => remarkOn(each.scene, 0))];
    });
  },
};

const FEWEST = 40;
const MOST = 110;

function remarkOn(scene: Placed<string> | undefined, fewest: number): Remark[] {
  if (!scene) return [];
  const words = countWords(scene.value);
  if (words > MOST)
    return [
      {
        at: scene.at,
        what: `This scene has ${words} words.`,
        why: 'More than one screen is skimmed, and the detail that matters is missed.',
        fix: `Keep what one would see and hear, in 60 to ${MOST} words.`,
      },
    ];
  if (words < fewest)
    return [
      {
        at: scene.at,
        what: `This scene has only ${words} words.`,
        why: 'Without a place, a person and something at stake there is nothing to answer to.',
        fix: `Add what one would see and hear, in 60 to ${MOST} words.`,
      },
    ];
  return [];
}
