import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  stopMails: 'Solche E-Mails nicht mehr bekommen',

  touchpointEyebrow:
    '{minutes, plural, =1 {Eine Minute} =2 {Zwei Minuten} =3 {Drei Minuten} =4 {Vier Minuten} =5 {Fünf Minuten} one {# Minute} other {# Minuten}}, wann es dir passt',
  openMoment: 'Den Moment öffnen',
  touchpointFoot: 'Du bekommst das, weil du „{title}“ übst. Es bleibt auf der Heute-Seite; nachzuholen gibt es nichts.',
  'why.first-visit': 'Das ist neu für dich.',
  'why.revisit': 'Das hattest du {ago} schon einmal; heute kommt es wieder, damit es bleibt.',
  'why.revisit-twist': 'Das hattest du {ago} schon einmal; heute kommt es mit einer neuen Wendung wieder.',
  'why.look-back': 'Das wolltest du ausprobieren; hier ist eine ruhige Minute, um darauf zurückzuschauen.',
  'why.commit-trial': 'Das hast du geübt; heute kannst du es in ein echtes Gespräch mitnehmen.',
  'why.ask-observer': 'Das hast du wirklich ausprobiert; vielleicht ist es jemandem aufgefallen.',
  'why.welcome-back': 'Schön, dass du wieder da bist: ein Moment, den du {ago} zuletzt hattest, und nichts nachzuholen.',
  'why.time-passed': 'Es hat auf dich gewartet.',
  'ago.unknown': 'vor einiger Zeit',
  ago: '{days, plural, =0 {heute} =1 {gestern} =2 {vorgestern} one {vor # Tag} other {vor # Tagen}}',

  asksEyebrow: '{learner} bittet dich um dreißig Sekunden',
  asksTitle: 'Was ist dir aufgefallen?',
  asksBody: '{learner} übt ein einziges Verhalten und möchte wissen, ob man es gemerkt hat. Eine Frage, kein Konto; nur {learner} sieht deine Antwort.',
  asksAction: 'Sagen, was dir aufgefallen ist',
  asksFoot: 'Du bekommst das, weil {learner} dich genannt hat. Wenn du lieber nicht antwortest, tu nichts; niemand erfährt es.',

  changedEyebrow: 'Was sich durch dich geändert hat',
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
  digestSeveral: '{count, plural, one {# Sache zum Anschauen} other {# Sachen zum Anschauen}}',
  digestDue: 'Die geplanten Wochen sind vorbei, die Rückschau steht an.',
  'digest.worked': 'Die letzte Änderung hat gewirkt.',
  'digest.no-sign': 'Von der letzten Änderung ist weder zum Guten noch zum Schlechten etwas zu sehen.',
  'digest.worse': 'Die letzte Änderung hat es verschlechtert. Du kannst sie in der Rückschau zurücknehmen.',
  'digest.worked-but':
    'Die letzte Änderung hat gewirkt, aber etwas anderes wurde mit ihr schlechter. Die Rückschau sagt, was; dort kannst du sie zurücknehmen.',
  'digest.no-sign-but':
    'Von der letzten Änderung ist nichts zu sehen, und etwas anderes wurde mit ihr schlechter. Du kannst sie in der Rückschau zurücknehmen.',
  'digest.awaits-word': 'Die letzte Änderung wartet auf dein Wort: Etwas anderes wurde mit ihr schlechter.',
  'digest.put-back': 'Die letzte Änderung hat es verschlechtert und wurde von selbst zurückgenommen.',
  'digest.ended': 'Die Prüfung der letzten Änderung endete, bevor sich etwas sagen ließ.',
  digestAction: 'Die Rückschau öffnen',
  digestFoot: 'Du bekommst das, weil du andere begleitest, und nur in Wochen, in denen sich etwas geändert hat.',

  teamEyebrow: 'Die Woche deines Teams',
  teamDoes: '„{does}“',
  teamPractises: 'Dein Team übt das: {does}.',
  teamModel: 'Du könntest es selbst vormachen. {how}',
  teamShown: 'Jemand hat beschlossen, dir zu zeigen, wie es gelaufen ist. Ein Satz von dir zurück wäre nicht verschwendet.',
  teamAsk: 'Eine Frage für euer nächstes Gespräch: {question}',
  teamNothing: 'Bisher wurde dir nichts gezeigt. Du könntest fragen: Was hast du ausprobiert?',
  teamAction: 'Die Seite deines Teams öffnen',
  teamFoot:
    'Du bekommst das, weil du Menschen führst, die üben, und nur in Wochen, in denen sich etwas geändert hat. Nie steht darin, was jemand geschrieben oder getan hat.',

  'told.left':
    'Wir haben uns angesehen, wie es euch allen mit „{title}“ geht, und lassen es vorerst, wie es ist. Sagt uns, wenn euch darin etwas immer wieder aufhält.',
  'told.kept': 'Wir haben uns angesehen, wie es euch allen mit „{title}“ geht. So, wie es ist, bewährt es sich; nichts ändert sich.',
  'told.early':
    'Wir haben uns angesehen, wie es bisher mit „{title}“ geht. Es ist noch früh, darum ändert sich noch nichts. Was ihr damit tut, zeigt uns, was besser werden kann.',
  'told.looked': 'Wir haben uns angesehen, wie es euch allen mit „{title}“ geht.',
  'told.too-often': 'Euer Üben hat uns gezeigt, dass „{title}“ zu oft kommt.',
  'told.too-seldom': 'Euer Üben hat uns gezeigt, dass „{title}“ zu selten kommt.',
  'told.bad-hour': 'Euer Üben hat uns gezeigt, dass „{title}“ oft zu einer ungünstigen Stunde kommt.',
  'told.bad-channel': 'Euer Üben hat uns gezeigt, dass „{title}“ manche von euch nicht gut erreicht.',
  'told.asks-much': 'Euer Üben hat uns gezeigt, dass „{moment}“ viel auf einmal verlangt.',
  'told.became-easy': 'Euer Üben hat uns gezeigt, dass „{moment}“ den meisten von euch leichtfällt.',
  'told.needed-example': 'Euer Üben hat uns gezeigt, dass bei „{moment}“ ein Beispiel gefehlt hat.',
  'told.seldom-occasion': 'Euer Üben hat uns gezeigt, dass die Gelegenheit für „{moment}“ selten kommt.',
  'told.simpler': 'Darum haben wir {named, select, yes {„{moment}“} other {es}} einfacher gemacht.',
  'told.fewer-choices':
    'Darum haben wir {named, select, yes {„{moment}“} other {es}} einfacher gemacht: {now, plural, =1 {eine Entscheidung} =2 {zwei Entscheidungen} =3 {drei Entscheidungen} =4 {vier Entscheidungen} other {# Entscheidungen}} statt {before, plural, =1 {einer} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} other {#}}.',
  'told.fewer-words': 'Darum haben wir {named, select, yes {„{moment}“} other {es}} einfacher gemacht: höchstens {words, number} Wörter.',
  'told.no-comparing': 'Darum haben wir {named, select, yes {„{moment}“} other {es}} einfacher gemacht: ohne Frage zum Vergleichen; die Beispiele bleiben.',
  'told.no-next-step': 'Darum haben wir {named, select, yes {„{moment}“} other {es}} einfacher gemacht: Nach einem nächsten Schritt wird nicht mehr gefragt.',
  'told.in-two': 'Darum kommt {named, select, yes {„{moment}“} other {es}} jetzt in zwei kürzeren Teilen, an verschiedenen Tagen.',
  'told.new-surface': 'Wenn {named, select, yes {„{moment}“} other {es}} wiederkommt, kann es jetzt eine neue Lage sein.',
  'told.retired': '{named, select, yes {„{moment}“} other {Es}} kommt nicht mehr; was ihr damit getan habt, bleibt in eurem Tagebuch.',
  'told.one-example': 'Daneben steht jetzt ein Beispiel mehr{named, select, yes {, bei „{moment}“} other {}}.',
  'told.one-contrast': 'Daneben steht jetzt ein Gegenbeispiel mehr{named, select, yes {, bei „{moment}“} other {}}.',
  'told.other-occasion': 'Von jetzt an gilt {named, select, yes {„{moment}“} other {es}} für diese Gelegenheit: {when}.',
  'told.at-hour': 'Von jetzt an kommt es {part, select, morning {am Vormittag} midday {um die Mittagszeit} other {am Nachmittag}}, wenn ihr dann arbeitet.',
  'told.by-channel':
    'Von jetzt an {by, select, email {kommt es per E-Mail, außer ihr wollt keine} other {wartet es auf Heute auf euch, ohne E-Mail}}{whom, select, hurried {, wenn euch die Zeit fehlt} remote {, wenn ihr aus der Ferne arbeitet} frontline {, wenn ihr viel Kundschaft habt} wary {, wenn es an Vertrauen fehlt} unsupported {, wenn euch der Rückhalt von oben fehlt} new {, wenn euer Team neu ist} other {}}.',
  'told.less-often':
    'Von jetzt an kommt es seltener: {pace, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeek, number}-mal in der Woche}}.',
  'told.more-often':
    'Von jetzt an kommt es öfter: {pace, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeek, number}-mal in der Woche}}.',

  'insight.drop':
    'Bei „{moment}“ hören viele auf: {stopped, number} von {met, number} blieben dort stehen, anderswo {stoppedElsewhere, number} von {metElsewhere, number}.',
  'insight.slow':
    '„{moment}“ dauert länger als {limit, plural, one {seine # Minute} other {seine # Minuten}}: Die meisten brauchen {median, plural, one {# Minute} other {# Minuten}} oder mehr.',
  'insight.too-easy': '„{moment}“ ist leicht geworden: {recalled, number} von {people, number} Menschen wussten bei beiden Wiederholungen alles noch.',
  'insight.opens-fall': 'Mit der Zeit werden Momente seltener geöffnet: anfangs {early, number} von 100, später {late, number} von 100.',
  'insight.hour':
    'Was {part, select, morning {am Vormittag} midday {um die Mittagszeit} other {am Nachmittag}} kommt, bleibt zu: {inside, number} von 100 werden geöffnet, zu anderen Stunden {outside, number}.',
  'insight.channel':
    'Was {by, select, email {per E-Mail kommt} other {auf Heute wartet}}, bleibt zu ({whom, select, hurried {bei wenig Zeit} remote {bei Arbeit aus der Ferne} frontline {bei viel Kundschaft} wary {bei wenig Vertrauen} unsupported {ohne Rückhalt von oben} new {in einem neuen Team} other {bei allen}}): {here, number} von 100 werden geöffnet; wo es {by, select, email {auf Heute wartet} other {per E-Mail kommt}}, {there, number}.',
  'insight.no-occasion': 'Für „{moment}“ kommt selten eine Gelegenheit: {without, number} von {trials, number} Versuchen hatten keine.',
  'insight.confident-unseen':
    'Die Menschen fühlen sich sicherer, und Kolleginnen und Kollegen sehen es noch nicht: {early, number} von {earlyOf, number} sahen das Verhalten anfangs, {late, number} von {lateOf, number} später.',
  'insight.examples-deepen':
    'Rückblicke nennen mehr, wenn ein Beispiel daneben stand: {shown, number} von {parts, number} Teilen, ohne Beispiel {hidden, number}.',
  'insight.keep': 'So lassen: Keine Stelle fällt auf, {stopped, number} von {met, number} Besuchen endeten irgendwo vorzeitig.',
  'insight.not-enough':
    'Noch nicht genug: Es braucht etwa {more, number} {more, plural, one {weiteren Menschen, der übt} other {weitere Menschen, die üben}}, bevor die Zahlen etwas sagen können.',
  'insight.still-checking':
    'Die letzte Änderung wird noch angesehen: Etwa {more, number} {of, select, people {{more, plural, one {weiterer Mensch} other {weitere Menschen}}} other {{more, plural, one {weiterer Besuch} other {weitere Besuche}}}} werden es zeigen.',
  'insight.awaits-word': 'Die letzte Änderung wartet auf dein Wort: Etwas anderes wurde mit ihr schlechter.',
  'insight.still-unknown': 'Die letzte Änderung wird noch angesehen.',
  'insight.drifts-up':
    'Einen Blick wert: Woche für Woche enden mehr Besuche vorzeitig als in den ersten {weeks, number} Wochen. Es ist eine langsame Verschiebung, und keine einzelne Stelle fällt dafür auf.',
  'insight.drifts-down':
    'Einen Blick wert: Woche für Woche enden weniger Besuche vorzeitig als in den ersten {weeks, number} Wochen. Es ist eine langsame Verschiebung, und keine einzelne Stelle fällt dafür auf.',
} as const satisfies Translation<typeof en>;
