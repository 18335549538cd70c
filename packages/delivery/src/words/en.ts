export const texts = {
  touchpointEyebrow: 'Two minutes, when it suits you',
  openMoment: 'Open the moment',
  touchpointFoot: 'You get this because you practise “{title}”. It stays on Today; there is nothing to catch up on.',
  'why.first-visit': 'This is new for you, and it takes two minutes.',
  'why.revisit': 'You met this {ago}; today it comes back so that it stays.',
  'why.revisit-twist': 'You met this {ago}; today it comes back with a new twist.',
  'why.look-back': 'You planned to try this; here is a quiet minute to look back on it.',
  'why.commit-trial': 'You have practised this; today you can carry it into a real conversation.',
  'why.ask-observer': 'You tried this for real; a colleague may have noticed.',
  'why.welcome-back': 'Good to see you again: one moment you last met {ago}, and nothing to catch up on.',
  'ago.unknown': 'some time ago',
  ago: '{days, plural, =0 {earlier today} =1 {yesterday} one {# day ago} other {# days ago}}',

  asksEyebrow: '{learner} asks for thirty seconds',
  asksTitle: 'What did you notice?',
  asksBody: '{learner} is practising one behaviour and would like to know whether it showed. One question, no account; only {learner} sees your answer.',
  asksAction: 'Say what you noticed',
  asksFoot: 'You get this because {learner} named you. If you would rather not answer, do nothing; nobody is told.',

  changedEyebrow: 'What changed because of you',
  openToday: 'Open Today',
  changedFoot: 'You get this because you practise “{title}”.',

  signInEyebrow: 'Your sign-in link',
  signInTitle: 'Sign in to Micromoment',
  signInBody:
    '{minutes, plural, one {The link works once, in the next minute.} other {The link works once, in the next # minutes.}} If you did not ask for it, leave it: nothing happens without a press.',
  signInAction: 'Sign in',
  signInFoot: 'You get this because somebody asked for a sign-in link for this address.',
} as const;
