export const texts = {
  stopMails: 'Stop mails like this one',

  touchpointEyebrow:
    '{minutes, plural, =1 {One minute} =2 {Two minutes} =3 {Three minutes} =4 {Four minutes} =5 {Five minutes} one {# minute} other {# minutes}}, when it suits you',
  openMoment: 'Open the moment',
  touchpointFoot: 'You get this because you practise “{title}”. It stays on Today; there is nothing to catch up on.',
  'why.first-visit': 'This is new for you.',
  'why.revisit': 'You met this {ago}; today it comes back so that it stays.',
  'why.revisit-twist': 'You met this {ago}; today it comes back with a new twist.',
  'why.look-back': 'You planned to try this; here is a quiet minute to look back on it.',
  'why.commit-trial': 'You have practised this; today you can carry it into a real conversation.',
  'why.ask-observer': 'You tried this for real; a colleague may have noticed.',
  'why.welcome-back': 'Good to see you again: one moment you last met {ago}, and nothing to catch up on.',
  'why.time-passed': 'It has waited for you.',
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

  digestEyebrow: 'Your week with Micromoment',
  digestOne: '{sprint}: one thing to look at',
  digestSeveral: '{count, plural, one {# thing to look at} other {# things to look at}}',
  digestDue: 'it has run its weeks, and its review is due.',
  'digest.worked': 'the last change has worked.',
  'digest.no-sign': 'of the last change no sign can be seen, either way.',
  'digest.worse': 'the last change has made things worse. You can put it back from its review.',
  'digest.worked-but': 'the last change has worked, but something else got worse with it. Its review says what, and you can put it back there.',
  'digest.no-sign-but': 'of the last change no sign can be seen, and something else got worse with it. You can put it back from its review.',
  'digest.awaits-word': 'the last change waits for your word: something else got worse with it.',
  'digest.put-back': 'the last change made things worse, and was put back as it was by itself.',
  'digest.ended': 'the check of the last change has ended before anything could be said.',
  digestAction: 'Open the review',
  digestFoot: 'You get this because you facilitate, and only in weeks in which something has changed.',

  teamEyebrow: 'Your team’s week',
  teamDoes: '“{does}”',
  teamPractises: 'Your team practises this: {does}.',
  teamModel: 'You could show it yourself. {how}',
  teamShown: 'Somebody has chosen to show you how it went. A sentence back from you would not be wasted.',
  teamAsk: 'A question for your next talk: {question}',
  teamNothing: 'Nothing was shown to you so far. You might ask: what did you try?',
  teamAction: 'Open your team’s page',
  teamFoot: 'You get this because you lead people who practise, and only in weeks in which something has changed. It never says what anybody wrote or did.',

  'told.left': 'We looked at how practising “{title}” goes for all of you, and have left it as it is for now. Tell us if something in it keeps stopping you.',
  'told.kept': 'We looked at how practising “{title}” goes for all of you. It works as it is, so nothing changes.',
  'told.early': 'We looked at how practising “{title}” goes so far. It is early, so nothing changes yet. What you do with it shows us what to improve.',
  'told.looked': 'We looked at how practising “{title}” goes for all of you.',
  'told.too-often': 'Your practice showed us that “{title}” comes too often.',
  'told.too-seldom': 'Your practice showed us that “{title}” comes too seldom.',
  'told.bad-hour': 'Your practice showed us that “{title}” often comes at a bad hour.',
  'told.bad-channel': 'Your practice showed us that “{title}” does not reach some of you well.',
  'told.asks-much': 'Your practice showed us that “{moment}” asks a lot at once.',
  'told.became-easy': 'Your practice showed us that “{moment}” has become easy for most of you.',
  'told.needed-example': 'Your practice showed us that “{moment}” needed another example.',
  'told.seldom-occasion': 'Your practice showed us that the occasion for “{moment}” seldom comes.',
  'told.simpler': 'So we made {named, select, yes {“{moment}”} other {it}} simpler.',
  'told.fewer-choices':
    'So we made {named, select, yes {“{moment}”} other {it}} simpler: {now, plural, =1 {one choice} =2 {two choices} =3 {three choices} =4 {four choices} other {# choices}} instead of {before, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} other {#}}.',
  'told.fewer-words': 'So we made {named, select, yes {“{moment}”} other {it}} simpler: at most {words, number} words.',
  'told.no-comparing': 'So we made {named, select, yes {“{moment}”} other {it}} simpler: no comparing question; the examples stay.',
  'told.no-next-step': 'So we made {named, select, yes {“{moment}”} other {it}} simpler: it no longer asks for a next step.',
  'told.in-two': 'So {named, select, yes {“{moment}”} other {it}} now comes in two shorter parts, on different days.',
  'told.new-surface': 'When {named, select, yes {“{moment}”} other {it}} comes back, it may now come as a new situation.',
  'told.retired': '{named, select, yes {“{moment}”} other {It}} no longer comes; what you did with it stays in your journal.',
  'told.one-example': 'There is now one more example beside {named, select, yes {“{moment}”} other {it}}.',
  'told.one-contrast': 'There is now one more contrast beside {named, select, yes {“{moment}”} other {it}}.',
  'told.other-occasion': 'From now on {named, select, yes {“{moment}”} other {it}} is for when {when}.',
  'told.at-hour': 'From now on it comes {part, select, morning {in the morning} midday {around midday} other {in the afternoon}}, if you work then.',
  'told.by-channel':
    'From now on it {by, select, email {comes by mail, unless you want none} other {waits for you on Today, without a mail}}{whom, select, hurried {, if time is what you lack} remote {, if you work at a distance} frontline {, if you work on the front line} wary {, if trust is what you lack} unsupported {, if your lead does not back it} new {, if your team is new} other {}}.',
  'told.less-often':
    'From now on it comes less often: {pace, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeek, number} a week}}.',
  'told.more-often':
    'From now on it comes more often: {pace, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeek, number} a week}}.',

  'insight.drop': 'Tries fell at “{moment}”: {stopped, number} of {met, number} stopped there; elsewhere {stoppedElsewhere, number} of {metElsewhere, number}.',
  'insight.slow':
    '“{moment}” takes longer than its {limit, plural, one {# minute} other {# minutes}}: most people need {median, plural, one {# minute} other {# minutes}} or more.',
  'insight.too-easy': '“{moment}” has become easy: {recalled, number} of {people, number} people recalled all of it at both revisits.',
  'insight.opens-fall': 'Prompts are opened less as time goes on: {early, number} of 100 at first, {late, number} of 100 later.',
  'insight.hour':
    'Prompts that come {part, select, morning {in the morning} midday {around midday} other {in the afternoon}} stay closed: {inside, number} of 100 are opened, at other hours {outside, number}.',
  'insight.channel':
    'What {by, select, email {comes by mail} other {waits on Today}} stays closed for {whom, select, hurried {people short of time} remote {people who work at a distance} frontline {people on the front line} wary {people where trust is low} unsupported {people whose lead does not back it} new {people in a new team} other {everybody}}: {here, number} of 100 are opened; where it {by, select, email {waits on Today} other {comes by mail}}, {there, number}.',
  'insight.no-occasion': 'For “{moment}” the occasion seldom comes: {without, number} of {trials, number} trials had none.',
  'insight.confident-unseen':
    'People feel surer, and colleagues do not see it yet: {early, number} of {earlyOf, number} saw the behaviour at first, {late, number} of {lateOf, number} later.',
  'insight.examples-deepen': 'Looks back name more when an example stood beside them: {shown, number} of {parts, number} parts, without one {hidden, number}.',
  'insight.keep': 'Keep it as it is: no prompt stands out, {stopped, number} of {met, number} visits stopped anywhere.',
  'insight.not-enough': 'Not enough yet: about {more, number} more {more, plural, one {learner} other {learners}} before the figures can say anything.',
  'insight.still-checking':
    'The last change is still being looked at: about {more, number} more {of, select, people {{more, plural, one {person} other {people}}} other {{more, plural, one {visit} other {visits}}}} will tell.',
  'insight.awaits-word': 'The last change waits for your word: something else got worse with it.',
  'insight.still-unknown': 'The last change is still being looked at.',
  'insight.drifts-up':
    'Worth an eye: week by week more visits stop than in the first {weeks, number} weeks. It is a slow drift, and no one prompt stands out for it.',
  'insight.drifts-down':
    'Worth an eye: week by week fewer visits stop than in the first {weeks, number} weeks. It is a slow drift, and no one prompt stands out for it.',
} as const;
