import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  touchpointEyebrow: 'Zwei Minuten, wann es dir passt',
  openMoment: 'Den Moment öffnen',
  touchpointFoot: 'Du bekommst das, weil du „{title}“ übst. Es bleibt auf der Heute-Seite; nachzuholen gibt es nichts.',
  'why.first-visit': 'Das ist neu für dich und dauert zwei Minuten.',
  'why.revisit': 'Das hattest du {ago} schon einmal; heute kommt es wieder, damit es bleibt.',
  'why.revisit-twist': 'Das hattest du {ago} schon einmal; heute kommt es mit einer neuen Wendung wieder.',
  'why.look-back': 'Das wolltest du ausprobieren; hier ist eine ruhige Minute, um darauf zurückzuschauen.',
  'why.commit-trial': 'Das hast du geübt; heute kannst du es in ein echtes Gespräch mitnehmen.',
  'why.ask-observer': 'Das hast du wirklich ausprobiert; vielleicht ist es jemandem aufgefallen.',
  'why.welcome-back': 'Schön, dass du wieder da bist: ein Moment, den du {ago} zuletzt hattest, und nichts nachzuholen.',
  'ago.unknown': 'vor einiger Zeit',
  ago: '{days, plural, =0 {heute} =1 {gestern} =2 {vorgestern} one {vor # Tag} other {vor # Tagen}}',

  asksEyebrow: '{learner} bittet dich um dreißig Sekunden',
  asksTitle: 'Was ist dir aufgefallen?',
  asksBody: '{learner} übt ein einziges Verhalten und möchte wissen, ob man es gemerkt hat. Eine Frage, kein Konto; nur {learner} sieht deine Antwort.',
  asksAction: 'Sagen, was dir aufgefallen ist',
  asksFoot: 'Du bekommst das, weil {learner} dich genannt hat. Wenn du lieber nicht antwortest, tu nichts; niemand erfährt es.',

  changedEyebrow: 'Was sich deinetwegen geändert hat',
  openToday: 'Die Heute-Seite öffnen',
  changedFoot: 'Du bekommst das, weil du „{title}“ übst.',

  signInEyebrow: 'Dein Link zum Anmelden',
  signInTitle: 'Bei Micromoment anmelden',
  signInBody:
    '{minutes, plural, one {Der Link funktioniert einmal, in der nächsten Minute.} other {Der Link funktioniert einmal, in den nächsten # Minuten.}} Wenn du ihn nicht angefordert hast, lass ihn liegen: Ohne einen Druck passiert nichts.',
  signInAction: 'Anmelden',
  signInFoot: 'Du bekommst das, weil jemand für diese Adresse einen Link zum Anmelden angefordert hat.',

  digestEyebrow: 'Deine Woche mit Micromoment',
  digestOne: '{sprint}: eine Sache zum Anschauen',
  digestSeveral: '{count, plural, one {Eine Sache zum Anschauen in # Sprint} other {Je eine Sache zum Anschauen in # Sprints}}',
  digestDecide: 'Bei „{title}“ lohnt sich eine Entscheidung.',
  digestDue: 'Die geplanten Wochen sind vorbei, die Rückschau steht an.',
  digestAction: 'Die Rückschau öffnen',
  digestFoot: 'Du bekommst das, weil du Sprints begleitest, und nur in Wochen, in denen sich etwas geändert hat.',

  teamEyebrow: 'Die Woche deines Teams',
  teamPractises: 'Dein Team übt eine einzige Sache: {does}.',
  teamModel: 'Du könntest es selbst vormachen. {how}',
  teamShown: 'Jemand hat beschlossen, dir zu zeigen, wie es gelaufen ist. Ein Satz von dir zurück wäre nicht verschwendet.',
  teamAsk: 'Eine Frage für euer nächstes Gespräch: {question}',
  teamNothing: 'Bisher wurde dir nichts gezeigt. Du könntest fragen: Was hast du ausprobiert?',
  teamAction: 'Die Seite deines Teams öffnen',
  teamFoot:
    'Du bekommst das, weil du Menschen führst, die üben, und nur in Wochen, in denen sich etwas geändert hat. Nie steht darin, was jemand geschrieben oder getan hat.',
} as const satisfies Translation<typeof en>;
