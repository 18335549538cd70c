export const texts = {
  unknown: 'This link does not stop anything.',
  ask: 'Shall these mails stop?',
  stopped: 'These mails have stopped.',
  coming: 'These mails come again.',
  'about.practice': 'They tell you that a moment has come, and what changed because of you.',
  'about.facilitator-digest': 'They tell you on Monday what is worth a look in the sprints you facilitate.',
  'about.team-digest': 'They tell you on Monday what the people you lead practise.',
  planStays: 'Your practice stays as it is: what comes due stands on Today.',
  stop: 'Stop them',
  again: 'Send them again',
} as const;
