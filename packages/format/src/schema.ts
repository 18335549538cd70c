import { CONSTRAINTS, DAY_PARTS, FAMILIES, MOMENT_KINDS, REACHINGS, REFLECTION_PARTS, SIGNAL_SOURCES } from '@micromoment/core';
import { z } from 'zod';
import { isWritable } from './unwritable.ts';

/**
 * The one source of the blueprint language: which keys there are, what each may hold, and the sentence an editor shows for it.
 * The parser, the printer and the published JSON Schema follow from it.
 */

// Most of what a file holds are texts without a rule of their own, and the kept library takes its time over each.
const freeTexts = new WeakSet<z.core.$ZodType>();

/** True of a schema that allows every text which is not empty and can be written. */
export const isFreeText = (schema: z.core.$ZodType): boolean => freeTexts.has(schema);

function text(means: string) {
  const schema = z.string().regex(/\S/, { error: 'It is empty.' }).refine(isWritable, { error: 'It holds a character that cannot be shown.' }).describe(means);
  freeTexts.add(schema);
  return schema;
}
const id = (means: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'An id is small letters, figures and single hyphens.' })
    .max(64, { error: 'An id has at most 64 characters.' })
    .describe(means);
const texts = (means: string, each: z.ZodString) => z.array(each).describe(means);

const behaviour = z
  .strictObject({
    does: text('What the person does, as one act a colleague could notice: "asks one open question that names the feeling".'),
    timing: text('When: on what occasion, and how soon.'),
    frequency: text('How often, so that two people would count the same: "once in every one-to-one".'),
    tone: text('In what tone.'),
    audience: text('Towards whom.'),
    'noticed-as': text('The sentence an observer answers with "saw it", "not yet" or "could not tell".'),
  })
  .describe('What a colleague can notice. One behaviour a blueprint.');

const signal = z
  .strictObject({
    id: id('The name moments use in `develops`.'),
    from: z.enum(SIGNAL_SOURCES).describe('What feeds the signal: a kind of moment, or the confidence asked beside one.'),
    means: text('What it would show, in words.'),
  })
  .describe('Something that would show the behaviour taking hold.');

const cadence = z
  .strictObject({
    'per-week': z.number().positive().describe('How many touchpoints a week, at most.'),
    'minutes-per-day': z.number().positive().describe('How many minutes a day, at most.'),
    at: z.enum(DAY_PARTS).describe('The part of the day to come in, for those who work then: before 11:00, until 14:30, or after.').exactOptional(),
    by: z.enum(REACHINGS).describe('How it reaches people: by a mail, which is usual, or only by waiting on Today.').exactOptional(),
  })
  .describe('How much is asked of a person.');

const adaptation = z
  .strictObject({
    when: z.enum(CONSTRAINTS).describe('The constraint a learner has named.'),
    do: z
      .strictObject({
        'per-week': z.number().positive().describe('How many touchpoints a week instead.').exactOptional(),
        prefer: z.array(z.enum(MOMENT_KINDS)).describe('The kinds of moment to choose first.').exactOptional(),
        by: z.enum(REACHINGS).describe('How it reaches them instead: by a mail, or only by waiting on Today.').exactOptional(),
      })
      .describe('What changes for them.'),
  })
  .describe('What changes for a learner with a given constraint.');

const twist = z
  .strictObject({
    id: id('The stable name of the twist.'),
    scene: text('The new surface: another place, another channel, another mood; the structure stays.'),
    ask: text('A question of its own, if the one of the moment does not fit.').exactOptional(),
  })
  .describe('A new surface of a moment that is revisited.');

const model = z
  .strictObject({ text: text('One good response, as it would be said.'), because: text('What it does, so that a learner can do it in other words.') })
  .describe('A response worth comparing with.');

const contrast = z
  .strictObject({
    text: text('A tempting response that a thoughtful colleague might argue for.'),
    shows: z.string().regex(/\S/, { error: 'It is empty.' }).describe('The criterion it misses.'),
    because: text('What it costs.'),
  })
  .describe('A response that misses one criterion.');

const state = z
  .strictObject({ trust: z.number().describe('0 to 5.'), engagement: z.number().describe('0 to 5.') })
  .describe('How much the other person trusts and takes part at the start, each 0 to 5; 3 and 3 when left out. Carried to the next visit.');

const option = z
  .strictObject({
    id: id('The stable name of the option.'),
    say: text('What the learner would say.'),
    then: text('The immediate consequence, as what the other person does.'),
    effect: z
      .strictObject({ trust: z.number().describe('Added to trust.').exactOptional(), engagement: z.number().describe('Added to engagement.').exactOptional() })

      .describe('What the choice changes.')
      .exactOptional(),
    next: id('The further scene it leads to; without one it leads to the insight.').exactOptional(),
  })
  .describe('One thing to say.');

const options = z.array(option).describe('What one could say: three or four, each of them something a kind person might say.');

const furtherScene = z
  .strictObject({ id: id('The name options use in `next`.'), scene: text('What happens later.'), options })
  .describe('A further scene of the moment.');

const insight = z
  .strictObject({
    intent: text('What was meant.'),
    impact: text('What was heard.'),
    rule: text('The rule that joins the two, short enough to remember.'),
  })
  .describe('Where every path ends.');

const scene = text('What happens, up to the moment in which the learner must act: 60 to 110 words.');
const ask = text('The one thing to do.');
const twists = z.array(twist).describe('New surfaces for the visits to come.').exactOptional();

const everyMoment = {
  id: id('The stable name of the moment; a journal refers to it for years.'),
  title: text('A short name for the learner.').exactOptional(),
  minutes: z
    .number()
    .positive()
    .describe('How long it takes, in minutes; at most 5. When left out: 2, but 1 for recall, trial and observe, and 4 for own-scene.')
    .exactOptional(),
  develops: texts('The ids of the signals it feeds.', id('A declared signal.')).exactOptional(),
  replaces: texts('The ids of moments of the previous revision whose history it carries on.', id('An earlier moment.')).exactOptional(),
};

const moment = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...everyMoment,
      kind: z.literal('respond').describe('Write one response to a scene, then compare.'),
      scene,
      ask,
      criteria: z
        .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.enum(['present', 'absent']).describe('Whether a good response has it or lacks it.'))

        .describe('What to look for in a response, by name.')
        .exactOptional(),
      models: z.array(model).describe('At least one good response.').exactOptional(),
      contrasts: z.array(contrast).describe('At least one tempting response that misses something.').exactOptional(),
      compare: text('The question that makes a learner compare instead of copy.').exactOptional(),
      'max-words': z.number().int().positive().describe('The longest useful response, in words.').exactOptional(),
      twists,
    }),
    z.strictObject({
      ...everyMoment,
      kind: z.literal('decide').describe('Choose what to say and see at once what the other person does.'),
      scene,
      ask: ask.exactOptional(),
      state: state.exactOptional(),
      options: options.exactOptional(),
      scenes: z.array(furtherScene).describe('Further scenes that an option may lead to.').exactOptional(),
      insight,
      twists,
    }),
    z.strictObject({
      ...everyMoment,
      kind: z.literal('recall').describe('Bring something back from memory in one’s own words, then see it.'),
      ask,
      answer: text('What to compare with afterwards.'),
      twists,
    }),
    z.strictObject({
      ...everyMoment,
      kind: z.literal('trial').describe('Plan one real attempt as an if-then sentence.'),
      within: span('hour', 'minute').describe('How soon: "24 hours" or "90 minutes".'),
      if: text('The occasion, as it would be recognised: "a colleague sounds left out".'),
      then: text('The act: "I ask one open question before any advice".'),
    }),
    z.strictObject({
      ...everyMoment,
      kind: z.literal('reflect').describe('Look back on a trial.'),
      after: id('The trial it looks back on.'),
      asks: z.array(z.enum(REFLECTION_PARTS)).describe('Which parts to ask about; all of them when left out.').exactOptional(),
      beside: id('The respond moment whose model and contrast stand beside it.'),
    }),
    z.strictObject({ ...everyMoment, kind: z.literal('own-scene').describe('Write a scene of one’s own week.'), ask }),
    z.strictObject({
      ...everyMoment,
      kind: z.literal('observe').describe('Ask someone who was there what they noticed.'),
      'ask-of': z.array(z.enum(['peer', 'manager'])).describe('Whom to ask.'),
    }),
  ])
  .describe('One thing to do in at most five minutes.');

const story = z
  .strictObject({
    id: id('The stable name of the story.'),
    text: text('What somebody tried and what came of it, in at most 120 words.'),
    source: text('Where it comes from.'),
  })
  .describe('What somebody tried and what came of it.');

const coach = z
  .strictObject({
    'model-it': text('How a manager shows the behaviour before the team practises it.'),
    praise: text('Words of praise that name the act.'),
    'check-in': text('The question for a short talk.'),
  })
  .describe('The manager’s own track.');

/** A blueprint as it stands in a file. */
export const blueprintSchema = z
  .strictObject({
    blueprint: id('The stable name of the blueprint, never used again for another.'),
    title: text('A short name for people.'),
    skill: text('Exactly one capability.'),
    family: z.enum(FAMILIES).describe('The shelf of the library it stands on.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'A language is written as in "en" or "pt-BR".' })

      .describe('The language of the texts, such as "en" (when left out) or "de".')
      .exactOptional(),
    why: text('Why this matters at work, in one short paragraph, with its evidence if there is any.'),
    behaviour,
    signals: z.array(signal).describe('What would show that the behaviour takes hold; declared before any content.'),
    horizon: span('day', 'week').describe('How long the behaviour must last: "60 days" or "8 weeks". The gaps between touchpoints follow from it.'),
    cadence,
    adapt: z.array(adaptation).describe('What changes with a learner’s constraint.').exactOptional(),
    moments: z.array(moment).describe('What a learner does, in the order of first visits.'),
    retired: texts('Ids of earlier moments that are no longer practised and keep their history.', id('An earlier moment.')).exactOptional(),
    'job-aid': text('A few lines to keep at hand.').exactOptional(),
    stories: z.array(story).describe('Field-tested stories.').exactOptional(),
    coach: coach.exactOptional(),
    measure: text('How a team would know after a month.').exactOptional(),
  })
  .describe('One skill, one behaviour, and the moments that develop it.');

/** What a file says, before it is a blueprint: the same words as in the text. */
export type Shape = z.output<typeof blueprintSchema>;
export type MomentShape = Shape['moments'][number];

function span(one: 'day' | 'hour', other: 'week' | 'minute') {
  return z
    .string()
    .regex(new RegExp(`^[1-9]\\d{0,4} (${one}|${other})s?$`), { error: `Write a number and a unit, such as "${one === 'day' ? '60 days' : '24 hours'}".` });
}
