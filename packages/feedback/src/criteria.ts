import type { Criterion, CriterionName } from './criterion.ts';
import { acknowledges } from './rules/acknowledges.ts';
import { advises } from './rules/advises.ts';
import { blames } from './rules/blames.ts';
import { brief } from './rules/brief.ts';
import { oneQuestion } from './rules/one-question.ts';
import { open } from './rules/open.ts';
import { overpromises } from './rules/overpromises.ts';
import { question } from './rules/question.ts';
import { specific } from './rules/specific.ts';
import { statesExpectation } from './rules/states-expectation.ts';
import { validatesFeeling } from './rules/validates-feeling.ts';

/** Every criterion a blueprint may name. */
export const CRITERIA: Readonly<Record<CriterionName, Criterion>> = {
  question,
  open,
  'one-question': oneQuestion,
  'validates-feeling': validatesFeeling,
  overpromises,
  blames,
  advises,
  specific,
  'states-expectation': statesExpectation,
  acknowledges,
  brief,
};
