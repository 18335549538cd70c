import type { CriterionName } from './criterion.ts';
import { BRIEF_WORDS } from './reading/reading.ts';
import type { ExpectationPart } from './expectation-parts.ts';

/** What two facilitators would have to agree on to say that a response shows a criterion; it decides every label. No look needs it, so no phone loads it. */
export const DEFINITIONS: Readonly<Record<CriterionName, string>> = {
  question:
    'Sincerely asks the other person something, with or without a question mark; an invitation to tell (“tell me what happened”) counts. Rhetorical, sarcastic and tag questions (“ok?”, “right?”) do not.',
  open: 'At least one sincere question invites an account (what, how, why, “tell me”) rather than yes or no, one of two choices, or a bare fact (how many, when, who). Advice in the shape of a question (“why don’t you…”) does not.',
  'one-question': 'Asks exactly one sincere question: a second one lets the other person answer the easier.',
  'validates-feeling':
    'Names what the other person feels, or says that it makes sense, sincerely. “I understand, but …” used to dismiss, sarcasm, and a feeling only asked about do not count.',
  overpromises:
    'Commits to an outcome the speaker cannot be sure of, takes the whole thing over, or speaks in absolutes (“never again”, “100 %”, “it will be fine”). A bounded step (“I can ask Sam and tell you by Friday”) or a stated limit does not.',
  blames: 'Attributes fault or a bad trait to the listener or a third person, or generalises (“you always”). A plain observation of what happened does not.',
  advises:
    'Tells the other person what to do about their situation, also as a question (“why don’t you…”, “have you tried…”) or softened (“maybe it is better if you…”). An invitation to talk, a request for what the speaker needs, and a shared next step do not.',
  specific:
    'Refers to a concrete event, act, time, count or artefact of the situation (“three times in planning”, “the table on page two”). A bare name, “this” and “that” do not.',
  'states-expectation':
    'Says plainly what the speaker needs or expects from now on, as something the listener could do (“I need the figures by Tuesday noon”). A complaint, a threat and general advice do not.',
  acknowledges:
    'Shows that what the other person said, did or carried was taken in: says it back in other words, thanks or credits them for it, or grants their point. A bare “ok” or “I see” does not.',
  brief: `At most ${BRIEF_WORDS} words, or what the moment allows: short enough that the other person speaks next.`,
};

/** The same for the parts of an expectation, each of which a response may show without the others. */
export const PART_DEFINITIONS: Readonly<Record<ExpectationPart, string>> = {
  observation: 'Says what happened or is the case, as both could have seen, heard or counted it. A trait, a guess and “always” do not.',
  impact: 'Says what that does or did to the speaker or to somebody else: a feeling, a cost, something that could not be done.',
  request: 'Says what the speaker needs or asks for from now on.',
};
