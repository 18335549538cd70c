import type { Minutes } from '../time/instant.ts';
import type { Twist } from './twist.ts';

/** A moment is one thing to do in at most five minutes: respond, decide, recall, try, reflect, observe, or write a scene of one's own. */
export type Moment = RespondMoment | DecideMoment | RecallMoment | TrialMoment | ReflectMoment | OwnSceneMoment | ObserveMoment;
export type MomentKind = Moment['kind'];
export const MOMENT_KINDS = ['respond', 'decide', 'recall', 'trial', 'reflect', 'own-scene', 'observe'] as const satisfies readonly MomentKind[];

type EveryMoment = {
  readonly id: string;
  readonly minutes: Minutes;
  /** The success signals this moment feeds; a moment that feeds none has not earned its place. */
  readonly develops: readonly string[];
  /** The ids of moments of the previous revision whose history this one carries on. */
  readonly replaces: readonly string[];
  readonly title?: string;
};

/** Write one response to a scene, then compare it with models and contrasts. */
export type RespondMoment = EveryMoment & {
  readonly kind: 'respond';
  readonly scene: string;
  readonly ask: string;
  /** Criterion name to what is wanted of it. */
  readonly criteria: Readonly<Record<string, Wanted>>;
  readonly models: readonly Example[];
  readonly contrasts: readonly Contrast[];
  /** The question that makes a learner compare instead of copy. */
  readonly compare?: string;
  readonly maxWords?: number;
  readonly twists: readonly Twist[];
};
export type Wanted = 'present' | 'absent';
export type Example = { readonly text: string; readonly because: string };
/** A tempting response that a thoughtful colleague might argue for; `shows` names the criterion it misses. */
export type Contrast = Example & { readonly shows: string };

/** Choose what to say, see at once what the other person does, and come back to one insight. */
export type DecideMoment = EveryMoment & {
  readonly kind: 'decide';
  readonly scene: string;
  readonly ask?: string;
  readonly state: RelationState;
  readonly options: readonly Option[];
  readonly scenes: readonly FurtherScene[];
  readonly insight: Insight;
  readonly twists: readonly Twist[];
};
/** Trust and engagement of the other person, each 0 to 5, carried to the next visit. */
export type RelationState = { readonly trust: number; readonly engagement: number };
export type Option = {
  readonly id: string;
  readonly say: string;
  /** The immediate consequence, as what the other person does. */
  readonly then: string;
  readonly effect: Partial<RelationState>;
  /** The further scene this leads to; without one it leads to the insight. */
  readonly next?: string;
};
export type FurtherScene = { readonly id: string; readonly scene: string; readonly options: readonly Option[] };
/** What was meant, what was heard, and the rule that joins the two. Every path comes back to it. */
export type Insight = { readonly intent: string; readonly impact: string; readonly rule: string };

/** Bring something back from memory in one's own words, then see it. */
export type RecallMoment = EveryMoment & { readonly kind: 'recall'; readonly ask: string; readonly answer: string; readonly twists: readonly Twist[] };

/** Plan one real attempt as an if-then sentence and carry it into the day. */
export type TrialMoment = EveryMoment & {
  readonly kind: 'trial';
  readonly within: Minutes;
  readonly if: string;
  readonly then: string;
};

/** Look back on a trial: what happened, in what tone, when, and how the other person visibly reacted. */
export type ReflectMoment = EveryMoment & {
  readonly kind: 'reflect';
  /** The trial it looks back on. */
  readonly after: string;
  readonly asks: readonly ReflectionPart[];
  /** The respond moment whose model and contrast stand beside it; reflection alone teaches nothing (Anseel 2009). */
  readonly beside: string;
};
export const REFLECTION_PARTS = ['happened', 'tone', 'timing', 'reaction', 'next'] as const;
export type ReflectionPart = (typeof REFLECTION_PARTS)[number];

/** Write a scene of one's own week in which the behaviour would have helped. */
export type OwnSceneMoment = EveryMoment & { readonly kind: 'own-scene'; readonly ask: string };

/** Ask someone who was there what they noticed. */
export type ObserveMoment = EveryMoment & { readonly kind: 'observe'; readonly askOf: readonly ('peer' | 'manager')[] };

/** The twists a moment may be revisited with; none for those that are their own occasion. */
export function twistsOf(moment: Moment): readonly Twist[] {
  switch (moment.kind) {
    case 'respond':
    case 'decide':
    case 'recall':
      return moment.twists;
    case 'trial':
    case 'reflect':
    case 'own-scene':
    case 'observe':
      return [];
  }
}
