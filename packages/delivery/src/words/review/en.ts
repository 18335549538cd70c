/** What a review says, beneath its headline and around its choices; the figures in it come from core. */
export const texts = {
  'evidence.drop':
    '{people, plural, one {# person} other {# people}} met “{moment}”, {met, plural, =1 {once} =2 {twice} other {# times}} in all. It was opened and then left for three days {stopped, plural, =1 {once} =2 {twice} other {# times}}. At the other prompts that happened {stoppedElsewhere, plural, =1 {once} =2 {twice} other {# times}} in {metElsewhere, plural, one {# visit} other {# visits}}.',
  'evidence.nothing-by-rule': 'There is nothing to take out of it by rule; its text may be what is long.',
  'evidence.slow': '{people, plural, one {# person} other {# people}} answered it, {over, number} of them in more time than it allows.',
  'evidence.too-easy':
    'What comes back without effort is no longer practised by bringing it back. A new twist would make it worth meeting again; write one, or retire it.',
  'evidence.opens-fall':
    'For {people, plural, one {# person} other {# people}} the first half of their prompts was set against the second. Of 100 people, about {still, number} still open prompts after the eighth.',
  'evidence.hour':
    '{people, plural, one {# person} other {# people}} had prompts both {part, select, morning {in the morning} midday {around midday} other {in the afternoon}} and at other hours; each was compared with themselves.',
  'evidence.channel':
    '{people, plural, one {# person} other {# people}} {by, select, email {got mails} other {found it on Today}}, {others, plural, one {# person} other {# people}} {by, select, email {found it on Today} other {got mails}}; each counts once, with the share they opened.',
  'evidence.no-occasion':
    '{people, plural, one {# person} other {# people}} looked back on {trials, plural, one {# trial} other {# trials}} for when {when}, and said {without, plural, =1 {once} =2 {twice} other {# times}} that no occasion came. {unmentioned, plural, =0 {No plan ran out without a word.} one {# more plan ran out without a word and is not counted.} other {# more plans ran out without a word and are not counted.}}',
  'evidence.confident-unseen':
    '{people, plural, one {# person} other {# people}} rated their confidence before and after, and it rose by {by, number} of five steps. {observers, plural, one {# colleague} other {# colleagues}} told what they noticed.',
  'evidence.examples-deepen':
    '{people, plural, one {# person} other {# people}} looked back both with an example before them and without, as chance had it. Counted is whether tone, timing and reaction were named.',
  'evidence.keep':
    'At {seen, number} of {planned, plural, one {# prompt} other {# prompts}}, 20 more in 100 stopping there would have been seen four times in five or more often. None was.',
  'evidence.so-far': 'The figures rest on {people, plural, one {# person} other {# people}} so far.',
  'evidence.too-few': 'Fewer than {floor, plural, one {# person} other {# people}} can be counted so far.',
  'evidence.no-prompt': 'No prompt has been met by {floor, plural, one {# person} other {# people}} yet, so no figure is shown.',
  'evidence.nothing-stands-out': 'Nothing stands out so far, and at this number even a hard prompt might not.',
  'evidence.still-checking': 'One change is checked at a time, so that what comes of it can be told apart.',
  'evidence.awaits-word': 'One half has it, the other does not, and nothing else is changed until you decide.',

  'interval.drop':
    'Of 100 visits to “{moment}”, between {low, number} and {high, number} would stop there; elsewhere between {lowElsewhere, number} and {highElsewhere, number} (95 % sure).',
  'interval.slow':
    'The time that half of all people need lies between {low, plural, one {# minute} other {# minutes}} and {high, plural, one {# minute} other {# minutes}} (90 % sure).',
  'interval.slow-open': 'Half of all people need {low, plural, one {# minute} other {# minutes}} or more (90 % sure); how much more cannot be said of so few.',
  'interval.too-easy': 'Of 100 people, between {low, number} and {high, number} would recall all of it twice (95 % sure).',
  'interval.opens-fall': 'The fall lies between {low, number} and {high, number} of 100 prompts (95 % sure).',
  'interval.hour': 'The gap lies between {low, number} and {high, number} of 100 prompts (95 % sure).',
  'interval.channel': 'The difference lies between {low, number} and {high, number} of 100 prompts (95 % sure).',
  'interval.no-occasion': 'Of 100 trials, between {low, number} and {high, number} have no occasion (95 % sure).',
  'interval.confident-unseen':
    'Confidence rose by {low, number} to {high, number} steps; what colleagues see changed by {lowSeen, number} to {highSeen, number} of 100 (95 % sure).',
  'interval.examples-deepen': 'The gain lies between {low, number} and {high, number} parts (95 % sure).',
  'interval.keep': 'Of 100 visits, between {low, number} and {high, number} stop somewhere (95 % sure).',
  'interval.not-enough': 'With so few, a prompt at which 20 more in 100 stop could easily go unseen.',
  'interval.still-checking': 'Before its check is done nobody can say whether it worked.',
  'interval.awaits-word': 'Its check is done: more people will not make it surer.',

  'against.drop':
    'It rests on {met, plural, one {# visit} other {# visits}}, and a prompt picked as the worst of {prompts, number} looks a little worse than it is. One that tends to come in a busy part of the week would look the same.',
  'against.slow': 'A page left open during a phone call counts as time spent.',
  'against.too-easy': 'People judge for themselves how much they recalled.',
  'against.opens-fall': 'A holiday or a busy season in the second half would look the same.',
  'against.hour': 'Other prompts may have come at other hours; the hour need not be the reason.',
  'against.channel':
    '{by, select, email {Whoever wants no mails has chosen so and may be the keener one, and a mail is all that calls the others.} other {Whoever gets mails may have other days than those who do not, and open more for that reason.}} Only two halves side by side will tell.',
  'against.no-occasion': 'Who does not answer may have tried all the same.',
  'against.confident-unseen': 'Whoever is asked may not have been there at the right moment.',
  'against.examples-deepen': 'To name a part is not to have thought about it.',
  'against.keep': 'Differences under 20 in 100 may be there and not show yet.',
  'against.not-enough': 'Early figures change from week to week; acting on them is acting on chance.',
  'against.still-checking': 'What people say of it may tell sooner.',
  'against.awaits-word': 'Put back, what it won is lost as well.',

  'guardrail.drop': 'Afterwards, looks back should name tone, timing and reaction as often as before: shorter must not mean thinner.',
  'guardrail.slow': 'No more people should stop there afterwards than now.',
  'guardrail.too-easy': 'Afterwards, no less should be recalled than before.',
  'guardrail.opens-fall': 'Seldomer must not mean forgotten: no less should be recalled, and no fewer trials carried out.',
  'guardrail.hour': 'What people open at the new hour should be answered as often as before.',
  'guardrail.channel': 'What people open should be answered as often as before, whichever way it comes.',
  'guardrail.no-occasion': 'No more people than now should stop before they plan a trial.',
  'guardrail.confident-unseen': 'No more people than now should stop at what the example is added to.',
  'guardrail.examples-deepen': 'No more people than now should stop at the look back.',
  'guardrail.keep': 'Look again at the next review.',
  'guardrail.not-enough': 'Wait, or ask people what they found hard.',
  'guardrail.still-checking': 'If it makes things clearly worse, the check says so at once.',
  'guardrail.awaits-word': 'What got worse should come back once it is put back; given to everybody, it stays as it is now.',

  'title.leave': 'Leave it as it is.',
  'title.simplify': 'Simplify “{moment}”.',
  'title.simplify-choices':
    'Simplify “{moment}”: {now, plural, =1 {one choice} =2 {two choices} =3 {three choices} =4 {four choices} other {# choices}} instead of {before, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} other {#}}.',
  'title.simplify-words': 'Simplify “{moment}”: at most {words, plural, one {# word} other {# words}}.',
  'title.simplify-comparing': 'Simplify “{moment}”: no comparing question; the examples stay.',
  'title.simplify-next': 'Simplify “{moment}”: it no longer asks for a next step.',
  'title.split': 'Split “{moment}” into two: the later choice comes on another day.',
  'title.split-own-words': 'Split “{moment}” into two, the second in your own words.',
  'title.retire': 'Retire “{moment}”: it is no longer practised, and what people did stays in their journals.',
  'title.new-twist': 'A new surface for “{moment}”: {scene}',
  'title.new-twist-own-words': 'Give “{moment}” a new surface, in your own words.',
  'title.example': 'Add an example to “{moment}”: {text}',
  'title.example-own-words': 'Add an example to “{moment}”, in your own words.',
  'title.contrast': 'Add a contrast to “{moment}”: {text}',
  'title.contrast-own-words': 'Add a contrast to “{moment}”, in your own words.',
  'title.other-occasion': 'Another occasion for “{moment}”: if {when}.',
  'title.other-occasion-own-words': 'Name another occasion for “{moment}”, in your own words.',
  'title.hour': 'Come {part, select, morning {in the morning} midday {around midday} other {in the afternoon}}, for those who work then.',
  'title.channel':
    '{by, select, email {Send mails again to} other {Let it wait on Today, without a mail, for}} {whom, select, hurried {people short of time} remote {people who work at a distance} frontline {people on the front line} wary {people where trust is low} unsupported {people whose lead does not back it} new {people in a new team} other {everybody}}.',
  'title.less-often':
    'Ask less often: {pace, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeek, number} a week}} instead of {paceNow, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeekNow, number} a week}}.',
  'title.more-often':
    'Ask more often: {pace, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeek, number} a week}} instead of {paceNow, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeekNow, number} a week}}.',
  'title.as-often':
    'Ask {pace, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeek, number} a week}}.',

  'since.prompt':
    '{stoppedBefore, number} of {metBefore, plural, one {# visit} other {# visits}} stopped there before, {stopped, number} of {met, number} since.',
  'since.cadence': 'Of 100 people, about {since, number} still open prompts after the eighth; before it was {before, number}.',
  'since.opens': 'Of 100 prompts, about {since, number} are opened now; before it was {before, number}.',
  'since.occasion': 'Of 100 trials, about {since, number} have no occasion now; before it was {before, number}.',
  'since.depth': 'Looks back name {since, number} of {parts, plural, one {# part} other {# parts}} on average now; before it was {before, number}.',
  'since.observed': 'Of 100 observations, about {since, number} saw the behaviour since; before it was {before, number}.',
  'since.time':
    'Half of the people need {since, plural, one {# minute} other {# minutes}} or less now; before it was {before, plural, one {# minute} other {# minutes}}.',
  'since.too-early': 'Too early to tell what came of it.',
  'ended.changed-meanwhile': 'The blueprint was changed again before anything could be said of this change.',
  'ended.not-published': 'The change could no longer be published as it was written.',
  'ended.by-hand': 'Its check was ended before anything could be said.',

  'watched.depth': 'It is also looked at whether looks back become thinner.',
  'watched.recall': 'It is also looked at whether less is recalled.',
  'watched.tried': 'It is also looked at whether fewer trials are carried out.',
  'watched.stops': 'It is also looked at whether more of what people open stays unanswered.',
  'watched.stops-at': 'It is also looked at whether more people stop at “{moment}”.',
  'too-few.depth': 'Whether looks back became thinner cannot be told of so few people.',
  'too-few.recall': 'Whether less is recalled cannot be told of so few people.',
  'too-few.tried': 'Whether fewer trials are carried out cannot be told of so few people.',
  'too-few.stops': 'Whether more of what people open stays unanswered cannot be told of so few people.',
  'too-few.stops-at': 'Whether more people stop at “{moment}” cannot be told of so few.',
  'meanwhile.depth':
    'Meanwhile looks back are no thinner, as far as can be told: they name {since, number} of {parts, plural, one {# part} other {# parts}} on average; before it was {before, number}.',
  'meanwhile.depth-worse':
    'Meanwhile looks back have become thinner: they name {since, number} of {parts, plural, one {# part} other {# parts}} on average; before it was {before, number}.',
  'meanwhile.recall':
    'Meanwhile no less is recalled, as far as can be told: of 100 recalls, about {since, number} bring everything back; before it was {before, number}.',
  'meanwhile.recall-worse': 'Meanwhile less is recalled: of 100 recalls, about {since, number} bring everything back; before it was {before, number}.',
  'meanwhile.tried': 'Meanwhile no fewer trials are carried out, as far as can be told: of 100 about {since, number}; before it was {before, number}.',
  'meanwhile.tried-worse': 'Meanwhile fewer trials are carried out: of 100 about {since, number}; before it was {before, number}.',
  'meanwhile.stops':
    'Meanwhile no more of what people open stays unanswered, as far as can be told: of 100 moments about {since, number}; before it was {before, number}.',
  'meanwhile.stops-worse': 'Meanwhile more of what people open stays unanswered: of 100 moments about {since, number}; before it was {before, number}.',
  'meanwhile.stops-at':
    'Meanwhile no more people stop at “{moment}”, as far as can be told: of 100 visits about {since, number}; before it was {before, number}.',
  'meanwhile.stops-at-worse': 'Meanwhile more people stop at “{moment}”: of 100 visits about {since, number}; before it was {before, number}.',

  'refusal.no-such-moment': 'There is no moment “{moment}” in this blueprint any more. Load the page again to see what there is now.',
  'refusal.nothing-to-simplify': 'There is nothing left to take out of “{moment}” by rule. Shorten its text in the studio instead.',
  'refusal.not-that-kind': 'This change does not fit the kind of moment that “{moment}” is.',
  'refusal.no-such-criterion': '“{moment}” does not look for “{criterion}”. Name one of its own criteria for the contrast.',
  'refusal.nothing-to-split': '“{moment}” is one step already; there is nothing to split it at. Shorten its text in the studio instead.',
  'refusal.needed-by': '“{moment}” cannot be retired while “{by}” stands on it. Change that one first.',
  'refusal.out-of-range': '{perWeek, number} moments a week is outside what can be planned: from one in four weeks to one a day.',
  'refusal.changes-nothing': 'This would leave the blueprint as it is.',
  'refusal.cannot-take': 'The text of this blueprint cannot take the change; open it in an editor instead.',
  'refusal.unclear': 'The blueprint would no longer be clear: {finding}',

  'signal.attempts': 'Visits that went on',
  'counted.attempts': 'Visits that opened or answered a moment; of them, those answered or put off within three days.',
  'signal.opens': 'Prompts opened',
  'counted.opens': 'Prompts that were sent; of them, those opened within three days.',
  'signal.answered-at': 'Answered when sent {part, select, morning {before 11:00} midday {from 11:00 to 14:30} other {after 14:30}}',
  'counted.answered-at':
    'Prompts sent {part, select, morning {before 11:00} midday {from 11:00 to 14:30} other {after 14:30}}, by the clock of whoever got them; of them, those answered within three days.',
  'signal.trials': 'Trials carried out',
  'counted.trials': 'Planned trials, three days after the day they were for; of them, those said to have been tried, in part or in full.',
  'signal.no-occasion': 'Trials without an occasion',
  'counted.no-occasion': 'Planned trials that were looked back on; of them, those for which no occasion came.',
  'signal.parts': 'Tone, timing and reaction named',
  'counted.parts': 'Looks back on a real attempt; how many of tone, timing and reaction they rate, three at most each. It counts parts and judges none.',
  'signal.observed': 'Seen by a colleague',
  'counted.observed': 'Observations by colleagues who could tell; of them, those that saw the behaviour.',
  'signal.confidence': 'More confident than before',
  'counted.confidence':
    'Learners who rated their confidence before and after; of them, those whose latest rating after is higher than their first before. It is a look inward and no proof of what others see.',
  'signal.looking-back': 'More confident, looking back',
  'counted.looking-back':
    'Learners who, in looking back, rated how confident they had really been; of them, those who now rate themselves higher. People often see only afterwards how little they knew.',
  'signal.twists': 'Recalled with a new surface',
  'counted.twists': 'Recalls of a moment revisited with another surface; of them, those that brought all of it back.',
  'signal.answered-by': 'Answered when it {channel, select, email {came by mail} other {waited on Today}}',
  'counted.answered-by':
    'Prompts that {channel, select, email {came by mail} other {waited on Today without a mail}}; of them, those answered within three days.',
  'signal.in-time': 'Answered within its {minutes, plural, one {# minute} other {# minutes}}',
  'counted.in-time':
    'Answers to “{moment}” whose time is known; of them, those given within the {minutes, plural, one {# minute} other {# minutes}} its author allows. A page left open counts as time spent.',
  countedFlow: 'Visits to the moment; of them, those left unanswered for three days.',
  countedTrend: 'Visits first shown in the week from that Monday; of them, those that stopped.',
  everyMoment: 'all moments',
  csvFigure: 'Figure',
  csvAbout: 'About',
  csvFrom: 'From or on',
  csvCount: 'Count',
  csvOf: 'Out of',
  csvLow: 'At least (19 times in 20)',
  csvHigh: 'At most (19 times in 20)',
  csvMeans: 'How it is counted',
  csvBefore: 'How sure they were before',
  csvNow: 'How sure they are now',
  csvDecision: 'Decision',
  'csvSlope.confidence': 'On a scale of 1 to 5, the average over those who rated themselves before and since.',
  'csvSlope.looking-back': 'On a scale of 1 to 5, the average over those who said in looking back how sure they had been.',
  stoppedThere: 'Stopped there',
  stoppedByWeek: 'Stopped, week by week',

  oftenNow:
    'At present: {pace, select, monthly {one in four weeks} fortnightly {one in two weeks} weekly {one a week} two {two a week} three {three a week} five {five a week} daily {one a day} other {{perWeek, number} a week}}.',
  inSprint: 'In the sprint “{sprint}”: {change}',
  somebodyGone: 'somebody who has left',

  csvWeekFrom: 'Week from',
  csvAnswered: 'How many answered a moment',
  countedTeam:
    'Of the people you lead who could practise it in that week, those who answered a moment. A week stands here once it has ended, and rests on five people or more.',
  teamTooFew: 'too few to show',
  'team.a few': 'a few of about {people, number}',
  'team.about half': 'about half of about {people, number}',
  'team.most': 'most of about {people, number}',
  teamInNumbers: '{yes} of {people, number}',
  teamFewerThanFive: 'fewer than 5',
} as const;
