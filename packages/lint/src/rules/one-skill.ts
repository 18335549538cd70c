import type { Rule } from '../rule.ts';
import { skillsIn } from '../words/skills-in.ts';

export const oneSkill: Rule = {
  name: 'one-skill',
  severity: 'error',
  readsEnglish: true,
  check({ draft, inside }) {
    const { skill } = draft;
    if (!skill) return [];
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
