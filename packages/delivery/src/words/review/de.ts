import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  'evidence.drop':
    '{people, plural, one {# Person ist} other {# Personen sind}} auf „{moment}“ gestoßen, insgesamt {met, plural, =1 {einmal} =2 {zweimal} other {#-mal}}. Geöffnet und dann drei Tage liegen gelassen wurde es {stopped, plural, =1 {einmal} =2 {zweimal} other {#-mal}}. Bei den übrigen Momenten geschah das {stoppedElsewhere, plural, =1 {einmal} =2 {zweimal} other {#-mal}} bei {metElsewhere, plural, one {# Besuch} other {# Besuchen}}.',
  'evidence.nothing-by-rule': 'Nach der Regel lässt sich hier nichts herausnehmen; vielleicht ist der Text selbst zu lang.',
  'evidence.slow': '{people, plural, one {# Person hat} other {# Personen haben}} geantwortet, {over, number} davon in mehr Zeit, als vorgesehen ist.',
  'evidence.too-easy':
    'Was ohne Mühe wiederkommt, wird durch Erinnern nicht mehr geübt. Eine neue Wendung würde die Begegnung wieder lohnend machen; schreib eine, oder nimm den Moment heraus.',
  'evidence.opens-fall':
    'Bei {people, plural, one {# Person} other {# Personen}} wurde die erste Hälfte ihrer Momente mit der zweiten verglichen. Von 100 Menschen öffnen etwa {still, number} auch nach dem achten noch.',
  'evidence.hour':
    '{people, plural, one {# Person bekam} other {# Personen bekamen}} Momente sowohl {part, select, morning {am Morgen} midday {um die Mittagszeit} other {am Nachmittag}} als auch zu anderen Zeiten; jede wurde mit sich selbst verglichen.',
  'evidence.channel':
    '{people, plural, one {# Person} other {# Personen}} {by, select, email {mit E-Mails} other {ohne E-Mail, auf Heute}}, {others, plural, one {# Person} other {# Personen}} {by, select, email {ohne E-Mail, auf Heute} other {mit E-Mails}}; jede zählt einmal, mit dem Anteil, den sie geöffnet hat.',
  'evidence.no-occasion':
    '{people, plural, one {# Person hat} other {# Personen haben}} auf {trials, plural, one {# Versuch} other {# Versuche}} für den Fall „{when}“ zurückgeblickt und {without, plural, =1 {einmal} =2 {zweimal} other {#-mal}} gesagt, dass sich keine Gelegenheit bot. {unmentioned, plural, =0 {Kein Vorsatz lief ohne ein Wort ab.} one {# weiterer Vorsatz lief ohne ein Wort ab und zählt nicht mit.} other {# weitere Vorsätze liefen ohne ein Wort ab und zählen nicht mit.}}',
  'evidence.confident-unseen':
    '{people, plural, one {# Person hat} other {# Personen haben}} ihre Zuversicht vorher und nachher eingeschätzt; sie stieg um {by, number} von fünf Stufen. {observers, plural, one {# Kollegin oder Kollege hat} other {# Kolleginnen und Kollegen haben}} erzählt, was zu bemerken war.',
  'evidence.examples-deepen':
    '{people, plural, one {# Person hat} other {# Personen haben}} mal mit einem Beispiel vor Augen zurückgeblickt und mal ohne, wie der Zufall es wollte. Gezählt wird, ob Ton, Zeitpunkt und Reaktion vorkamen.',
  'evidence.keep':
    'Bei {seen, number} von {planned, plural, one {# Moment} other {# Momenten}} wäre es in vier von fünf Fällen oder öfter aufgefallen, wenn dort 20 von 100 mehr aufhörten. Es fiel nichts auf.',
  'evidence.so-far': 'Die Zahlen beruhen bisher auf {people, plural, one {# Person} other {# Personen}}.',
  'evidence.too-few': 'Bisher lassen sich weniger als {floor, plural, one {# Person} other {# Personen}} zählen.',
  'evidence.no-prompt': 'Noch keinem Moment sind {floor, plural, one {# Person} other {# Personen}} begegnet, deshalb wird keine Zahl gezeigt.',
  'evidence.nothing-stands-out': 'Bisher sticht nichts heraus, und bei dieser Zahl täte das auch ein schwerer Moment vielleicht nicht.',
  'evidence.still-checking': 'Immer nur eine Änderung wird geprüft, damit sich auseinanderhalten lässt, was welche bewirkt.',
  'evidence.awaits-word': 'Die eine Hälfte hat sie, die andere nicht, und bis du entscheidest, wird nichts anderes geändert.',

  'interval.drop':
    'Von 100 Besuchen bei „{moment}“ würden zwischen {low, number} und {high, number} dort aufhören, anderswo zwischen {lowElsewhere, number} und {highElsewhere, number} (zu 95 % sicher).',
  'interval.slow':
    'Die Zeit, die die Hälfte aller braucht, liegt zwischen {low, plural, one {# Minute} other {# Minuten}} und {high, plural, one {# Minute} other {# Minuten}} (zu 90 % sicher).',
  'interval.slow-open':
    'Die Hälfte aller braucht {low, plural, one {# Minute} other {# Minuten}} oder mehr (zu 90 % sicher); wie viel mehr, lässt sich bei so wenigen nicht sagen.',
  'interval.too-easy': 'Von 100 Menschen würden sich zwischen {low, number} und {high, number} zweimal an alles erinnern (zu 95 % sicher).',
  'interval.opens-fall': 'Der Rückgang liegt zwischen {low, number} und {high, number} von 100 Momenten (zu 95 % sicher).',
  'interval.hour': 'Der Unterschied liegt zwischen {low, number} und {high, number} von 100 Momenten (zu 95 % sicher).',
  'interval.channel': 'Der Abstand liegt zwischen {low, number} und {high, number} von 100 Momenten (zu 95 % sicher).',
  'interval.no-occasion': 'Von 100 Versuchen haben zwischen {low, number} und {high, number} keine Gelegenheit (zu 95 % sicher).',
  'interval.confident-unseen':
    'Die Zuversicht stieg um {low, number} bis {high, number} Stufen; was andere bemerken, änderte sich um {lowSeen, number} bis {highSeen, number} von 100 (zu 95 % sicher).',
  'interval.examples-deepen': 'Der Gewinn liegt zwischen {low, number} und {high, number} Teilen (zu 95 % sicher).',
  'interval.keep': 'Von 100 Besuchen hören zwischen {low, number} und {high, number} irgendwo auf (zu 95 % sicher).',
  'interval.not-enough': 'Bei so wenigen bliebe ein Moment, bei dem 20 von 100 mehr aufhören, leicht unbemerkt.',
  'interval.still-checking': 'Bevor die Prüfung fertig ist, kann niemand sagen, ob es geholfen hat.',
  'interval.awaits-word': 'Ihre Prüfung ist fertig: Mehr Leute machen es nicht sicherer.',

  'against.drop':
    'Es beruht auf {met, plural, one {# Besuch} other {# Besuchen}}, und ein Moment, der als schlechtester von {prompts, number} ausgewählt wird, sieht etwas schlechter aus, als er ist. Einer, der meist in einen vollen Teil der Woche fällt, sähe ebenso aus.',
  'against.slow': 'Eine Seite, die während eines Anrufs offen bleibt, zählt als gebrauchte Zeit.',
  'against.too-easy': 'Wie viel ihnen einfiel, beurteilen die Leute selbst.',
  'against.opens-fall': 'Ein Urlaub oder eine volle Zeit in der zweiten Hälfte sähe ebenso aus.',
  'against.hour': 'Zu anderen Zeiten kamen vielleicht andere Momente; die Uhrzeit muss nicht der Grund sein.',
  'against.channel':
    '{by, select, email {Wer keine E-Mails will, hat das so gewählt und ist vielleicht eifriger, und die anderen ruft nichts als eine E-Mail.} other {Wer E-Mails bekommt, hat vielleicht andere Tage als wer keine bekommt, und öffnet deshalb mehr.}} Erst zwei Hälften nebeneinander werden es zeigen.',
  'against.no-occasion': 'Wer nicht antwortet, hat es vielleicht trotzdem versucht.',
  'against.confident-unseen': 'Wer gefragt wird, war vielleicht nicht im richtigen Augenblick dabei.',
  'against.examples-deepen': 'Einen Teil zu nennen heißt noch nicht, darüber nachgedacht zu haben.',
  'against.keep': 'Unterschiede unter 20 von 100 kann es geben, ohne dass sie sich schon zeigen.',
  'against.not-enough': 'Frühe Zahlen ändern sich von Woche zu Woche; wer danach handelt, handelt nach dem Zufall.',
  'against.still-checking': 'Was die Leute dazu sagen, verrät es vielleicht früher.',
  'against.awaits-word': 'Geht es zum Stand davor zurück, ist auch verloren, was sie gewonnen hat.',

  'guardrail.drop': 'Danach sollten Rückblicke Ton, Zeitpunkt und Reaktion so oft nennen wie zuvor: kürzer darf nicht dünner heißen.',
  'guardrail.slow': 'Danach sollten dort nicht mehr Menschen aufhören als jetzt.',
  'guardrail.too-easy': 'Danach sollte nicht weniger erinnert werden als zuvor.',
  'guardrail.opens-fall': 'Seltener darf nicht vergessen heißen: Es sollte nicht weniger erinnert und nicht weniger versucht werden.',
  'guardrail.hour': 'Was zur neuen Stunde geöffnet wird, sollte so oft beantwortet werden wie zuvor.',
  'guardrail.channel': 'Was geöffnet wird, sollte so oft beantwortet werden wie zuvor, auf welchem Weg es auch kommt.',
  'guardrail.no-occasion': 'Es sollten nicht mehr Menschen als jetzt aufhören, bevor sie einen Versuch planen.',
  'guardrail.confident-unseen': 'Wo das Beispiel dazukommt, sollten nicht mehr Menschen aufhören als jetzt.',
  'guardrail.examples-deepen': 'Beim Rückblick sollten nicht mehr aufhören als jetzt.',
  'guardrail.keep': 'Schau bei der nächsten Rückschau wieder hin.',
  'guardrail.not-enough': 'Warte, oder frag die Leute, was ihnen schwerfiel.',
  'guardrail.still-checking': 'Wenn sie es deutlich schlechter macht, sagt die Prüfung es sofort.',
  'guardrail.awaits-word': 'Was schlechter wurde, sollte danach wiederkommen; bekommen sie alle, bleibt es, wie es jetzt ist.',

  'title.leave': 'Es so lassen, wie es ist.',
  'title.simplify': '„{moment}“ vereinfachen.',
  'title.simplify-choices':
    '„{moment}“ vereinfachen: {now, plural, =1 {eine Entscheidung} =2 {zwei Entscheidungen} =3 {drei Entscheidungen} =4 {vier Entscheidungen} other {# Entscheidungen}} statt {before, plural, =1 {einer} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} other {#}}.',
  'title.simplify-words': '„{moment}“ vereinfachen: höchstens {words, plural, one {# Wort} other {# Wörter}}.',
  'title.simplify-comparing': '„{moment}“ vereinfachen: ohne die Vergleichsfrage; die Beispiele bleiben.',
  'title.simplify-next': '„{moment}“ vereinfachen: es wird nicht mehr nach einem nächsten Schritt gefragt.',
  'title.split': '„{moment}“ teilen: die spätere Entscheidung kommt an einem anderen Tag.',
  'title.split-own-words': '„{moment}“ teilen, den zweiten Teil in deinen eigenen Worten.',
  'title.retire': '„{moment}“ herausnehmen: es wird nicht mehr geübt, und was Menschen getan haben, bleibt in ihren Tagebüchern.',
  'title.new-twist': 'Eine neue Situation für „{moment}“: {scene}',
  'title.new-twist-own-words': '„{moment}“ eine neue Situation geben, in deinen eigenen Worten.',
  'title.example': 'Ein Beispiel zu „{moment}“ hinzufügen: {text}',
  'title.example-own-words': 'Ein Beispiel zu „{moment}“ hinzufügen, in deinen eigenen Worten.',
  'title.contrast': 'Ein Gegenbeispiel zu „{moment}“ hinzufügen: {text}',
  'title.contrast-own-words': 'Ein Gegenbeispiel zu „{moment}“ hinzufügen, in deinen eigenen Worten.',
  'title.other-occasion': 'Eine andere Gelegenheit für „{moment}“: wenn {when}.',
  'title.other-occasion-own-words': 'Eine andere Gelegenheit für „{moment}“ nennen, in deinen eigenen Worten.',
  'title.hour': '{part, select, morning {Am Morgen} midday {Um die Mittagszeit} other {Am Nachmittag}} kommen, für alle, die dann arbeiten.',
  'title.channel':
    '{by, select, email {Wieder E-Mails schicken} other {Ohne E-Mail auf Heute warten lassen}}: {whom, select, hurried {bei wenig Zeit} remote {bei Arbeit aus der Ferne} frontline {bei viel Kundschaft} wary {bei wenig Vertrauen} unsupported {ohne Rückhalt von oben} new {in einem neuen Team} other {für alle}}.',
  'title.less-often':
    'Seltener fragen: {pace, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeek, number}-mal in der Woche}} statt {paceNow, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeekNow, number}-mal in der Woche}}.',
  'title.more-often':
    'Öfter fragen: {pace, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeek, number}-mal in der Woche}} statt {paceNow, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeekNow, number}-mal in der Woche}}.',
  'title.as-often':
    'Fragen: {pace, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeek, number}-mal in der Woche}}.',

  'since.prompt':
    'Vorher hörten dort {stoppedBefore, number} von {metBefore, plural, one {# Besuch} other {# Besuchen}} auf, seither {stopped, number} von {met, number}.',
  'since.cadence': 'Von 100 Menschen öffnen etwa {since, number} auch nach dem achten Moment noch; vorher waren es {before, number}.',
  'since.opens': 'Von 100 Momenten werden jetzt etwa {since, number} geöffnet; vorher waren es {before, number}.',
  'since.occasion': 'Von 100 Versuchen haben jetzt etwa {since, number} keine Gelegenheit; vorher waren es {before, number}.',
  'since.depth': 'Rückblicke nennen jetzt im Schnitt {since, number} von {parts, plural, one {# Teil} other {# Teilen}}; vorher waren es {before, number}.',
  'since.observed': 'Von 100 Beobachtungen haben seither etwa {since, number} das Verhalten bemerkt; vorher waren es {before, number}.',
  'since.time':
    'Die Hälfte der Leute braucht jetzt höchstens {since, plural, one {# Minute} other {# Minuten}}; vorher waren es {before, plural, one {# Minute} other {# Minuten}}.',
  'since.too-early': 'Es ist zu früh, um zu sagen, was daraus wurde.',
  'ended.changed-meanwhile': 'Der Übungsplan wurde noch einmal geändert, bevor sich über diese Änderung etwas sagen ließ.',
  'ended.not-published': 'Die Änderung ließ sich nicht mehr so veröffentlichen, wie sie geschrieben war.',
  'ended.by-hand': 'Die Prüfung wurde beendet, bevor sich etwas sagen ließ.',

  'watched.depth': 'Mit angesehen wird, ob Rückblicke dünner werden.',
  'watched.recall': 'Mit angesehen wird, ob weniger erinnert wird.',
  'watched.tried': 'Mit angesehen wird, ob weniger Versuche gemacht werden.',
  'watched.stops': 'Mit angesehen wird, ob mehr von dem, was geöffnet wird, ohne Antwort bleibt.',
  'watched.stops-at': 'Mit angesehen wird, ob mehr Menschen bei „{moment}“ aufhören.',
  'too-few.depth': 'Ob Rückblicke dünner geworden sind, lässt sich bei so wenigen Menschen nicht sagen.',
  'too-few.recall': 'Ob weniger erinnert wird, lässt sich bei so wenigen Menschen nicht sagen.',
  'too-few.tried': 'Ob weniger Versuche gemacht werden, lässt sich bei so wenigen Menschen nicht sagen.',
  'too-few.stops': 'Ob mehr von dem, was geöffnet wird, ohne Antwort bleibt, lässt sich bei so wenigen Menschen nicht sagen.',
  'too-few.stops-at': 'Ob mehr Menschen bei „{moment}“ aufhören, lässt sich bei so wenigen nicht sagen.',
  'meanwhile.depth':
    'Dabei sind Rückblicke nicht dünner geworden, soweit es sich sagen lässt: Sie nennen im Schnitt {since, number} von {parts, plural, one {# Teil} other {# Teilen}}; vorher waren es {before, number}.',
  'meanwhile.depth-worse':
    'Dabei sind Rückblicke dünner geworden: Sie nennen im Schnitt {since, number} von {parts, plural, one {# Teil} other {# Teilen}}; vorher waren es {before, number}.',
  'meanwhile.recall':
    'Dabei wird nicht weniger erinnert, soweit es sich sagen lässt: Von 100 Malen kommt etwa {since, number}-mal alles zurück; vorher war es {before, number}-mal.',
  'meanwhile.recall-worse': 'Dabei wird weniger erinnert: Von 100 Malen kommt etwa {since, number}-mal alles zurück; vorher war es {before, number}-mal.',
  'meanwhile.tried': 'Dabei werden nicht weniger Versuche gemacht, soweit es sich sagen lässt: von 100 etwa {since, number}; vorher waren es {before, number}.',
  'meanwhile.tried-worse': 'Dabei werden weniger Versuche gemacht: von 100 etwa {since, number}; vorher waren es {before, number}.',
  'meanwhile.stops':
    'Dabei bleibt nicht mehr von dem, was geöffnet wird, ohne Antwort, soweit es sich sagen lässt: von 100 Momenten etwa {since, number}; vorher waren es {before, number}.',
  'meanwhile.stops-worse':
    'Dabei bleibt mehr von dem, was geöffnet wird, ohne Antwort: von 100 Momenten etwa {since, number}; vorher waren es {before, number}.',
  'meanwhile.stops-at':
    'Dabei hören bei „{moment}“ nicht mehr Menschen auf, soweit es sich sagen lässt: von 100 Besuchen etwa {since, number}; vorher waren es {before, number}.',
  'meanwhile.stops-at-worse': 'Dabei hören bei „{moment}“ mehr Menschen auf: von 100 Besuchen etwa {since, number}; vorher waren es {before, number}.',

  'refusal.no-such-moment': 'Einen Moment „{moment}“ gibt es in diesem Übungsplan nicht mehr. Lade die Seite neu, um zu sehen, was es jetzt gibt.',
  'refusal.nothing-to-simplify': 'Aus „{moment}“ lässt sich nach der Regel nichts mehr herausnehmen. Kürze stattdessen den Text im Studio.',
  'refusal.not-that-kind': 'Diese Änderung passt nicht zu der Art von Moment, die „{moment}“ ist.',
  'refusal.no-such-criterion': '„{moment}“ achtet nicht auf „{criterion}“. Nenne für das Gegenbeispiel eines seiner eigenen Kriterien.',
  'refusal.nothing-to-split': '„{moment}“ ist schon ein einziger Schritt; es gibt nichts zu teilen. Kürze stattdessen den Text im Studio.',
  'refusal.needed-by': '„{moment}“ kann nicht herausgenommen werden, solange „{by}“ darauf aufbaut. Ändere zuerst das.',
  'refusal.out-of-range': '{perWeek, number} Momente in der Woche lassen sich nicht planen: möglich ist von einem in vier Wochen bis zu einem am Tag.',
  'refusal.changes-nothing': 'Damit bliebe der Übungsplan, wie er ist.',
  'refusal.cannot-take': 'Der Text dieses Übungsplans kann die Änderung nicht aufnehmen; öffne ihn stattdessen in einem Editor.',
  'refusal.unclear': 'Der Übungsplan wäre nicht mehr klar. Der Befund, auf Englisch: {finding}',

  'signal.attempts': 'Besuche, die weitergingen',
  'counted.attempts':
    'Besuche, bei denen ein Moment geöffnet oder beantwortet wurde; davon die, die innerhalb von drei Tagen beantwortet oder verschoben wurden.',
  'signal.opens': 'Geöffnete Momente',
  'counted.opens': 'Momente, die verschickt wurden; davon die, die innerhalb von drei Tagen geöffnet wurden.',
  'signal.answered-at': 'Beantwortet, wenn {part, select, morning {vor 11:00 Uhr} midday {zwischen 11:00 und 14:30 Uhr} other {nach 14:30 Uhr}} verschickt',
  'counted.answered-at':
    'Momente, die {part, select, morning {vor 11:00 Uhr} midday {zwischen 11:00 und 14:30 Uhr} other {nach 14:30 Uhr}} verschickt wurden, nach der Uhr der Empfänger; davon die, die innerhalb von drei Tagen beantwortet wurden.',
  'signal.trials': 'Ausgeführte Versuche',
  'counted.trials': 'Geplante Versuche, drei Tage nach dem Tag, für den sie galten; davon die, die nach eigener Auskunft ganz oder teilweise versucht wurden.',
  'signal.no-occasion': 'Versuche ohne Gelegenheit',
  'counted.no-occasion': 'Geplante Versuche, auf die zurückgeblickt wurde; davon die, für die sich keine Gelegenheit bot.',
  'signal.parts': 'Ton, Zeitpunkt und Reaktion genannt',
  'counted.parts':
    'Rückblicke auf einen echten Versuch; wie viele von Ton, Zeitpunkt und Reaktion sie einschätzen, höchstens drei je Rückblick. Es zählt Teile und bewertet keinen.',
  'signal.observed': 'Von anderen bemerkt',
  'counted.observed': 'Beobachtungen von Kolleginnen und Kollegen, die etwas sagen konnten; davon die, die das Verhalten bemerkt haben.',
  'signal.confidence': 'Zuversichtlicher als vorher',
  'counted.confidence':
    'Lernende, die ihre Zuversicht vorher und nachher eingeschätzt haben; davon die, deren letzte Einschätzung höher ist als die erste. Es ist ein Blick nach innen und kein Beweis dafür, was andere sehen.',
  'signal.looking-back': 'Zuversichtlicher im Rückblick',
  'counted.looking-back':
    'Lernende, die im Rückblick eingeschätzt haben, wie zuversichtlich sie wirklich waren; davon die, die sich jetzt höher einschätzen. Oft sieht man erst hinterher, wie wenig man wusste.',
  'signal.twists': 'In neuer Situation erinnert',
  'counted.twists': 'Erinnerungen an einen Moment, der in einer anderen Situation wiederkam; davon die, die alles zurückgeholt haben.',
  'signal.answered-by': 'Beantwortet, wenn es {channel, select, email {per E-Mail kam} other {auf Heute wartete}}',
  'counted.answered-by':
    'Momente, die {channel, select, email {per E-Mail kamen} other {ohne E-Mail auf Heute warteten}}; davon die, die innerhalb von drei Tagen beantwortet wurden.',
  'signal.in-time': 'Beantwortet in {minutes, plural, one {seiner # Minute} other {seinen # Minuten}}',
  'counted.in-time':
    'Antworten auf „{moment}“, deren Dauer bekannt ist; davon die, die in {minutes, plural, one {der # Minute} other {den # Minuten}} gegeben wurden, die vorgesehen sind. Eine offen gelassene Seite zählt als gebrauchte Zeit.',
  countedFlow: 'Besuche bei diesem Moment; davon die, die drei Tage unbeantwortet blieben.',
  countedTrend: 'Besuche, die in der Woche ab diesem Montag zuerst gezeigt wurden; davon die, die aufhörten.',
  everyMoment: 'alle Momente',
  csvFigure: 'Zahl',
  csvAbout: 'Worüber',
  csvFrom: 'Ab oder am',
  csvCount: 'Anzahl',
  csvOf: 'Von',
  csvLow: 'Mindestens (19 von 20 Malen)',
  csvHigh: 'Höchstens (19 von 20 Malen)',
  csvMeans: 'Wie gezählt wird',
  csvBefore: 'Wie sicher sie vorher waren',
  csvNow: 'Wie sicher sie jetzt sind',
  csvDecision: 'Entscheidung',
  'csvSlope.confidence': 'Auf einer Skala von 1 bis 5, im Mittel über alle, die sich vorher und seither eingeschätzt haben.',
  'csvSlope.looking-back': 'Auf einer Skala von 1 bis 5, im Mittel über alle, die im Rückblick gesagt haben, wie sicher sie waren.',
  stoppedThere: 'Dort aufgehört',
  stoppedByWeek: 'Aufgehört, Woche für Woche',

  oftenNow:
    'Zurzeit: {pace, select, monthly {einmal in vier Wochen} fortnightly {einmal in zwei Wochen} weekly {einmal in der Woche} two {zweimal in der Woche} three {dreimal in der Woche} five {fünfmal in der Woche} daily {einmal am Tag} other {{perWeek, number}-mal in der Woche}}.',
  inSprint: 'Im Sprint „{sprint}“: {change}',
  somebodyGone: 'jemand, der nicht mehr dabei ist',

  csvWeekFrom: 'Woche ab',
  csvAnswered: 'Wie viele einen Moment beantwortet haben',
  countedTeam:
    'Von den Menschen, die du führst und die es in dieser Woche üben konnten, die, die einen Moment beantwortet haben. Eine Woche steht hier, wenn sie vorbei ist, und beruht auf fünf oder mehr Menschen.',
  teamTooFew: 'zu wenige, um es zu zeigen',
  'team.a few': 'einige von etwa {people, number}',
  'team.about half': 'etwa die Hälfte von etwa {people, number}',
  'team.most': 'die meisten von etwa {people, number}',
  teamInNumbers: '{yes} von {people, number}',
  teamFewerThanFive: 'weniger als 5',
} as const satisfies Translation<typeof en>;
