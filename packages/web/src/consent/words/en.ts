export const texts = {
  before: 'Before your first moment: what is kept, and who sees it',
  rests: 'Your practice rests until you agree again',
  kept: 'Your answers are kept for you, encrypted with a key of your own. Figures rest on five people or more and hold no word of yours.',
  byAgreeing: 'Moments come once you agree; you can take it back under “Who sees what”, and then your practice rests at once.',
  bySubscribing: 'By subscribing you agree; you can take it back under “Who sees what”.',
  agree: 'Agree',
  notNow: 'Not now',
  whoSees: 'Who sees what',
  nothingComes: 'Nothing comes before you agree.',
  readIt: 'What is kept, and who sees it',
} as const;
