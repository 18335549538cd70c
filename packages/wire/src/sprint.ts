import { MOST_BLUEPRINTS, SPRINT_STEPS, type Crowded, type Instant, type LineProblem, type Outcome, type Sprint, type SprintStep } from '@micromoment/core';
import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';
import type { WordedMeanwhile } from './review.ts';

/** Makes a sprint; nobody is in it yet. */
export const newSprintSchema = z.object({
  id: z.uuidv7().optional(),
  name: someText(80),
  blueprints: z.array(someText(200)).min(1).max(MOST_BLUEPRINTS),
  weeks: z.number().int().min(1).max(26),
});
export type NewSprint = z.input<typeof newSprintSchema>;

/** Who is to join: people by id, a whole team, or a list as a spreadsheet writes it. */
export const namingSchema = z.union([
  z.object({ people: z.array(z.uuid()).min(1).max(500) }).strict(),
  z.object({ team: z.uuid() }).strict(),
  z.object({ list: plainText(200_000) }).strict(),
]);
export type Naming = z.input<typeof namingSchema>;

/** Changes how often a sprint's members meet one of its blueprints. */
export const newCadenceSchema = z.object({
  blueprint: someText(200),
  perWeek: z.number().min(0.25).max(7),
  because: someText(500),
  halves: z.boolean().describe('Whether one half has it first, by chance, so that it can be found out what came of it.'),
});
export type NewCadence = z.input<typeof newCadenceSchema>;
export const changeOfCadenceSchema = z.object({ change: z.uuid() });

/** How often a sprint's members meet one of its blueprints, and what was changed about that. */
export type SprintOften = {
  readonly blueprint: string;
  readonly title: string;
  /** As a sentence. */
  readonly now: string;
  /** What it may be changed to; none while a change is checked, and where the sprint does not run. */
  readonly choices: readonly { readonly perWeek: number; readonly title: string }[];
  /** Whether a change of it is still being checked, here, in another sprint or by its review: until then it stays as it is. */
  readonly isChecked: boolean;
  /** Whether there are enough people for halves that can be shown. */
  readonly mayHalve: boolean;
  readonly changes: readonly SprintChange[];
};
export type SprintChange = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly decision: string;
  readonly because: string;
  readonly halves: boolean;
  /** What came of it; null where nobody looks, and once it was put back by hand. */
  readonly verdict: Outcome['verdict'] | 'too-early' | null;
  readonly sentence: string;
  /** What became of what must not get worse; null while nothing is known of the change. */
  readonly meanwhile: WordedMeanwhile | null;
  readonly undoneAt: Instant | null;
};

export const leavingSchema = z.object({ people: z.array(z.uuid()).min(1).max(500) });
export const sprintStepSchema = z.object({ step: z.enum(SPRINT_STEPS) });

/** What will happen to each person who was named, and what is wrong with the list; nothing happens while anything is. */
export type Joining = {
  readonly joining: readonly JoiningPerson[];
  readonly problems: readonly LineProblem[];
};
export type JoiningPerson = {
  readonly id: string;
  readonly name: string;
  /** The line of the list they stand on; null where there was no list. */
  readonly line: number | null;
  /** `goes-on`: practises one of the blueprints already and keeps what they have done. */
  readonly standing: 'joins' | 'goes-on' | 'already-in';
  /** Which of its blueprints would be too much for them now. */
  readonly crowded: readonly CrowdedOut[];
};

/** What somebody has no room for yet: it begins for them once there is room. */
export type CrowdedOut = {
  readonly title: string;
  readonly because: Crowded;
  /** When there will be room; null where there is none for half a year. */
  readonly startAt: Instant | null;
  /** The same as a sentence. */
  readonly says: string;
};

/** A sprint as its facilitators see it. No figure stands here: those are in the review of each blueprint. */
export type SprintPage = {
  readonly sprint: Sprint;
  readonly blueprints: readonly { readonly id: string; readonly title: string; readonly does: string }[];
  readonly members: readonly SprintMember[];
  /** What may be done with it now, the likeliest first. */
  readonly steps: readonly SprintStep[];
  readonly reviewDueAt: Instant | null;
  readonly decisions: readonly SprintDecided[];
  readonly often: readonly SprintOften[];
  /** The sprint that goes on from this one, where there is one. */
  readonly next: string | null;
};
export type SprintMember = {
  readonly id: string;
  readonly name: string;
  /** What does not come to them yet while the sprint runs, since they had no room for it when it began for them. */
  readonly waits: readonly { readonly title: string; readonly startAt: Instant | null }[];
};
export type SprintDecided = {
  readonly blueprint: string;
  readonly title: string;
  /** What was decided, in words; null while nothing was. */
  readonly decision: string | null;
  readonly because: string;
};
export type SprintList = { readonly sprints: readonly SprintLine[] };
export type SprintLine = {
  readonly sprint: Sprint;
  readonly titles: readonly string[];
  readonly people: number;
  readonly reviewDueAt: Instant | null;
  readonly reviewIsDue: boolean;
};

/** What a sprint may be made of, and who may be in it. */
export type SprintChoices = {
  readonly blueprints: readonly { readonly id: string; readonly title: string; readonly does: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly people: number }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly team: string | null }[];
};

export const sprintPageSchema = z.looseObject({ sprint: z.looseObject({ id: z.string(), state: z.string() }), steps: z.array(z.string()) });
export const sprintListSchema = z.looseObject({ sprints: z.array(z.looseObject({ people: z.number() })) });
export const sprintChoicesSchema = z.looseObject({ blueprints: z.array(z.looseObject({ id: z.string() })) });
export const joiningSchema = z.looseObject({ joining: z.array(z.looseObject({ id: z.string(), standing: z.string() })), problems: z.array(z.looseObject({})) });
