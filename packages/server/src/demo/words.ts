/** What the demo's people write, by hand; which of them writes what is thrown by the seeded dice. */
export const RESPONSES: readonly string[] = [
  'That sounds like it stung. What was it like to find out from the newsletter?',
  'You sound let down. How has this week been for you?',
  'What was the worst part of reading that?',
  'Oh no. Do you want me to talk to them?',
  'It sounds as if nobody thought of you. What would you have wanted to hear?',
  'how are you doing with all that?',
  'You put weeks into it, and then silence. How did that land?',
  'I hear some disappointment there. Am I right, and what is behind it?',
  'Was it the news itself, or the way you heard it?',
  'I would be annoyed too. What happened next?',
];

export const RECALLS: readonly string[] = [
  'Name what I notice, then ask one question that starts with what or how.',
  'Ask before I explain.',
  'Slow down, guess the feeling, ask and wait.',
  'Something about a question first.',
];

export const OWN_SCENES: readonly string[] = [
  'The carrier changed our slot and Ruth only heard from the driver. I told her it was fine. It was not.',
  'On Monday the new price list went out without a word to the order desk.',
  'At the stock count someone joked about the returns pile. Leila went quiet.',
  'A customer left the call and Callum said nothing for the rest of the morning.',
];

export const OCCASIONS: readonly { readonly if: string; readonly with: string }[] = [
  { if: 'somebody at the desk sighs about the new system', with: 'Leila' },
  { if: 'a colleague says that nobody told them', with: 'Callum' },
  { if: 'my one-to-one opens with a complaint', with: 'Wen' },
  { if: 'the late shift arrives and something has changed', with: 'Hana' },
  { if: 'a colleague says “never mind”', with: 'Marta' },
];

export const REFLECTIONS: readonly { readonly happened: string; readonly reaction: string; readonly next: string }[] = [
  {
    happened: 'She said the rota was changed again, and I asked how that was for her.',
    reaction: 'She looked up from the screen for the first time.',
    next: 'Wait longer before I speak.',
  },
  { happened: 'I asked in the corridor. It came out too fast.', reaction: 'He shrugged and kept walking.', next: 'Ask when we are sitting down.' },
  { happened: 'I began to explain, noticed it, and asked instead.', reaction: 'A short laugh, and then the real story.', next: 'Skip the explaining.' },
  {
    happened: 'I asked what the handover had been like.',
    reaction: 'She told me about the missing labels, and then about the tone of the mail.',
    next: 'Ask Ruth the same question.',
  },
  {
    happened: 'He said that nobody listens. I asked when he had noticed that most.',
    reaction: 'His shoulders came down a little.',
    next: 'Come back to it on Friday.',
  },
  { happened: 'I named it as tired, and it was angry.', reaction: 'She corrected me, kindly.', next: 'Say it as a guess.' },
];

export const NOTES: readonly string[] = [
  'You asked how the morning had been before you looked at the list.',
  'You waited after your question. I noticed, because it was quiet.',
  'I was glad to be asked first.',
];

export const PRAISE = 'You asked before you explained, and then you let the silence be. I noticed.';

export const CHECK_IN = {
  tried: 'Asked “what was that like?” at the handover, twice.',
  helps: 'Five minutes before the late shift, without the phone.',
  next: 'Once with the warehouse, on Thursday.',
} as const;
