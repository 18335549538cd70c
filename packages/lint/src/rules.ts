import type { Rule } from './rule.ts';
import { actNotAbsence } from './rules/act-not-absence.ts';
import { actNotTrait } from './rules/act-not-trait.ts';
import { allFacets } from './rules/all-facets.ts';
import { coachTrack } from './rules/coach-track.ts';
import { depth } from './rules/depth.ts';
import { enoughTwists } from './rules/enough-twists.ts';
import { everyPathReachesInsight } from './rules/every-path-reaches-insight.ts';
import { exampleShowsIt } from './rules/example-shows-it.ts';
import { facetSaysSomething } from './rules/facet-says-something.ts';
import { horizonSet } from './rules/horizon-set.ts';
import { idNotPositional } from './rules/id-not-positional.ts';
import { ifThen } from './rules/if-then.ts';
import { immediateConsequence } from './rules/immediate-consequence.ts';
import { inclusiveWording } from './rules/inclusive-wording.ts';
import { knownCriteria } from './rules/known-criteria.ts';
import { load } from './rules/load.ts';
import { measurableFrequency } from './rules/measurable-frequency.ts';
import { modelAndContrast } from './rules/model-and-contrast.ts';
import { modelsPassContrastsFail } from './rules/models-pass-contrasts-fail.ts';
import { momentEarnsItsPlace } from './rules/moment-earns-its-place.ts';
import { momentLength } from './rules/moment-length.ts';
import { noBlameNoShame } from './rules/no-blame-no-shame.ts';
import { noDeadEnd } from './rules/no-dead-end.ts';
import { noRealPeople } from './rules/no-real-people.ts';
import { noUnreachableScene } from './rules/no-unreachable-scene.ts';
import { notOneObviousAnswer } from './rules/not-one-obvious-answer.ts';
import { observableVerb } from './rules/observable-verb.ts';
import { observerQuestion } from './rules/observer-question.ts';
import { oneAsk } from './rules/one-ask.ts';
import { oneBehaviour } from './rules/one-behaviour.ts';
import { oneSkill } from './rules/one-skill.ts';
import { outcomeFirst } from './rules/outcome-first.ts';
import { readingLevel } from './rules/reading-level.ts';
import { reflectionHasFacets } from './rules/reflection-has-facets.ts';
import { reflectionNeverAlone } from './rules/reflection-never-alone.ts';
import { removedIdHasSuccessor } from './rules/removed-id-has-successor.ts';
import { sceneLength } from './rules/scene-length.ts';
import { signalIsFed } from './rules/signal-is-fed.ts';
import { stateInRange } from './rules/state-in-range.ts';
import { threeOptions } from './rules/three-options.ts';
import { trialWithinADay } from './rules/trial-within-a-day.ts';
import { twistDiffers } from './rules/twist-differs.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { unreadLanguage } from './rules/unread-language.ts';

/** Every rule, by families. */
export const RULES: readonly Rule[] = [
  // clarity before content
  outcomeFirst,
  signalIsFed,
  momentEarnsItsPlace,
  // one skill, one outcome
  oneSkill,
  oneBehaviour,
  // observable
  observableVerb,
  actNotTrait,
  actNotAbsence,
  allFacets,
  measurableFrequency,
  facetSaysSomething,
  // brief
  momentLength,
  sceneLength,
  oneAsk,
  // spaced
  enoughTwists,
  twistDiffers,
  horizonSet,
  load,
  // respond
  modelAndContrast,
  modelsPassContrastsFail,
  exampleShowsIt,
  knownCriteria,
  // decide
  threeOptions,
  immediateConsequence,
  everyPathReachesInsight,
  noDeadEnd,
  noUnreachableScene,
  depth,
  stateInRange,
  notOneObviousAnswer,
  // real world
  trialWithinADay,
  ifThen,
  reflectionHasFacets,
  reflectionNeverAlone,
  // people
  observerQuestion,
  coachTrack,
  // care
  noRealPeople,
  inclusiveWording,
  readingLevel,
  noBlameNoShame,
  // identity
  uniqueIds,
  idNotPositional,
  removedIdHasSuccessor,
  // what these cannot read
  unreadLanguage,
];
