import { FAMILIES } from '@micromoment/core';
import type { Rule } from '../rule.ts';
import { skillsIn } from '../words/skills-in.ts';

/** A family of the library, or one of the roofs that are put over all of them. */
const isFamily = (name: string): boolean =>
  FAMILIES.some((family) => name.trim().toLowerCase() === family) ||
  /^\s*(?:(?:communication|collaboration|leadership|empathy|people|soft|social|human|interpersonal|management|team(?:work)?) skills?|teamwork)\s*$/i.test(name);

export const oneSkill: Rule = {
  name: 'one-skill',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const { skill } = draft;
    if (!skill) return [];
    if (isFamily(skill.value))
      return [
        {
          at: skill.at,
          what: `"${skill.value}" is a family of skills, not one of them.`,
          why: 'Nobody can try a whole family of skills today; one skill of it they can.',
          fix: 'Name what a person of that family can do: "Asking clarifying questions", "Closing a meeting".',
        },
      ];
    return skillsIn(skill.value)
      .slice(1)
      .map((extra) => ({
        at: inside(skill, extra.from, extra.to),
        what: `"${skill.value.slice(extra.from, extra.to)}" is a second skill.`,
        why: 'A blueprint that trains two skills trains neither: the learner cannot tell which one to try today.',
        fix: 'Move it to a blueprint of its own.',
      }));
  },
};
