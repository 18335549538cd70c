import { SPRINT_STEPS, type Instant, type LineProblem, type Sprint, type SprintStep } from '@micromoment/core';
import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** Makes a sprint; nobody is in it yet. */
export const newSprintSchema = z.object({
  id: z.uuidv7().optional(),
  name: plainText(80).min(1),
  blueprints: z.array(plainText(200).min(1)).min(1).max(5),
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
  /** Why it would be too much for them, as a sentence; null where there is room. */
  readonly crowded: string | null;
};

/** A sprint as its facilitators see it. No figure stands here: those are in the review of each blueprint. */
export type SprintPage = {
  readonly sprint: Sprint;
  readonly blueprints: readonly { readonly id: string; readonly title: string; readonly does: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** What may be done with it now, the likeliest first. */
  readonly steps: readonly SprintStep[];
  readonly reviewDueAt: Instant | null;
  readonly decisions: readonly SprintDecided[];
  /** The sprint that goes on from this one, where there is one. */
  readonly next: string | null;
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
