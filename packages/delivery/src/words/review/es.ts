import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  'evidence.drop':
    '{people, plural, one {# persona se encontró} other {# personas se encontraron}} con «{moment}», {met, plural, =1 {una vez} =2 {dos veces} other {# veces}} en total. Se abrió y luego se dejó tres días {stopped, plural, =1 {una vez} =2 {dos veces} other {# veces}}. En los demás momentos eso pasó {stoppedElsewhere, plural, =1 {una vez} =2 {dos veces} other {# veces}} en {metElsewhere, plural, one {# visita} other {# visitas}}.',
  'evidence.nothing-by-rule': 'Según la regla no queda nada que quitarle; quizá lo largo sea su texto.',
  'evidence.slow': '{people, plural, one {# persona lo contestó} other {# personas lo contestaron}}, {over, number} de ellas en más tiempo del previsto.',
  'evidence.too-easy':
    'Lo que vuelve sin esfuerzo ya no se practica recordándolo. Con un giro nuevo valdría la pena volver a encontrarlo; escribe uno o retíralo.',
  'evidence.opens-fall':
    'De {people, plural, one {# persona} other {# personas}} se comparó la primera mitad de sus momentos con la segunda. De 100 personas, unas {still, number} siguen abriéndolos después del octavo.',
  'evidence.hour':
    '{people, plural, one {# persona recibió} other {# personas recibieron}} momentos tanto {part, select, morning {por la mañana} midday {a mediodía} other {por la tarde}} como a otras horas; cada una se comparó consigo misma.',
  'evidence.channel':
    '{people, plural, one {# persona} other {# personas}} {by, select, email {con correos} other {sin correo, en Hoy}}, {others, plural, one {# persona} other {# personas}} {by, select, email {sin correo, en Hoy} other {con correos}}; cada una cuenta una vez, con la parte que abrió.',
  'evidence.no-occasion':
    '{people, plural, one {# persona miró atrás} other {# personas miraron atrás}} a {trials, plural, one {# intento} other {# intentos}} para cuando «{when}», y {without, plural, =1 {una vez} =2 {dos veces} other {# veces}} se dijo que no hubo ocasión. {unmentioned, plural, =0 {Ningún plan venció sin una palabra.} one {# plan más venció sin una palabra y no se cuenta.} other {# planes más vencieron sin una palabra y no se cuentan.}}',
  'evidence.confident-unseen':
    '{people, plural, one {# persona valoró} other {# personas valoraron}} su confianza antes y después, y subió {by, number} de cinco pasos. {observers, plural, one {# colega contó} other {# colegas contaron}} lo que notó.',
  'evidence.examples-deepen':
    '{people, plural, one {# persona miró atrás} other {# personas miraron atrás}} unas veces con un ejemplo delante y otras sin él, según el azar. Se cuenta si se nombraron el tono, el momento y la reacción.',
  'evidence.keep':
    'En {seen, number} de {planned, plural, one {# momento} other {# momentos}} se habría visto, cuatro veces de cada cinco o más, que se detuvieran 20 más de cada 100. No se vio en ninguno.',
  'evidence.so-far': 'Por ahora las cifras se apoyan en {people, plural, one {# persona} other {# personas}}.',
  'evidence.too-few': 'Por ahora se pueden contar menos de {floor, plural, one {# persona} other {# personas}}.',
  'evidence.no-prompt': 'Ningún momento lo han encontrado aún {floor, plural, one {# persona} other {# personas}}, así que no se muestra ninguna cifra.',
  'evidence.nothing-stands-out': 'Por ahora nada destaca, y con este número tampoco tendría por qué destacar un momento difícil.',
  'evidence.still-checking': 'Se comprueba un cambio cada vez, para poder distinguir qué resulta de cuál.',
  'evidence.awaits-word': 'Una mitad lo tiene, la otra no, y hasta que decidas no se cambia nada más.',

  'interval.drop':
    'De 100 visitas a «{moment}», entre {low, number} y {high, number} se detendrían ahí; en los demás, entre {lowElsewhere, number} y {highElsewhere, number} (95 % de seguridad).',
  'interval.slow':
    'El tiempo que necesita la mitad de la gente está entre {low, plural, one {# minuto} other {# minutos}} y {high, plural, one {# minuto} other {# minutos}} (90 % de seguridad).',
  'interval.slow-open':
    'La mitad de la gente necesita {low, plural, one {# minuto} other {# minutos}} o más (90 % de seguridad); con tan pocas personas no se puede decir cuánto más.',
  'interval.too-easy': 'De 100 personas, entre {low, number} y {high, number} lo recordarían todo dos veces (95 % de seguridad).',
  'interval.opens-fall': 'La bajada está entre {low, number} y {high, number} de cada 100 momentos (95 % de seguridad).',
  'interval.hour': 'La diferencia está entre {low, number} y {high, number} de cada 100 momentos (95 % de seguridad).',
  'interval.channel': 'La distancia está entre {low, number} y {high, number} de cada 100 momentos (95 % de seguridad).',
  'interval.no-occasion': 'De 100 intentos, entre {low, number} y {high, number} no tienen ocasión (95 % de seguridad).',
  'interval.confident-unseen':
    'La confianza subió entre {low, number} y {high, number} pasos; lo que ven los colegas cambió entre {lowSeen, number} y {highSeen, number} de cada 100 (95 % de seguridad).',
  'interval.examples-deepen': 'La ganancia está entre {low, number} y {high, number} partes (95 % de seguridad).',
  'interval.keep': 'De 100 visitas, entre {low, number} y {high, number} se detienen en algún sitio (95 % de seguridad).',
  'interval.not-enough': 'Con tan pocas personas, un momento en el que se detienen 20 más de cada 100 podría pasar inadvertido.',
  'interval.still-checking': 'Antes de que termine la comprobación nadie puede decir si funcionó.',
  'interval.awaits-word': 'Su comprobación ha terminado: con más personas no será más seguro.',

  'against.drop':
    'Se apoya en {met, plural, one {# visita} other {# visitas}}, y un momento elegido como el peor de {prompts, number} parece algo peor de lo que es. Uno que suele caer en una parte ajetreada de la semana se vería igual.',
  'against.slow': 'Una página que se queda abierta durante una llamada cuenta como tiempo empleado.',
  'against.too-easy': 'Cada persona juzga por sí misma cuánto recordó.',
  'against.opens-fall': 'Unas vacaciones o una temporada ajetreada en la segunda mitad se verían igual.',
  'against.hour': 'Quizá a otras horas llegaron otros momentos; la hora no tiene por qué ser la razón.',
  'against.channel':
    '{by, select, email {Quien no quiere correos lo ha elegido y quizá tenga más ganas, y a los demás solo los llama un correo.} other {Quien recibe correos quizá tenga otros días que quien no los recibe, y por eso abra más.}} Solo dos mitades a la vez lo dirán.',
  'against.no-occasion': 'Quien no contesta puede haberlo intentado de todos modos.',
  'against.confident-unseen': 'Quizá la persona a quien se pregunta no estaba allí en el momento justo.',
  'against.examples-deepen': 'Nombrar una parte no es haberla pensado.',
  'against.keep': 'Puede haber diferencias de menos de 20 en 100 que aún no se noten.',
  'against.not-enough': 'Las primeras cifras cambian de una semana a otra; actuar según ellas es actuar según el azar.',
  'against.still-checking': 'Lo que dice la gente quizá lo revele antes.',
  'against.awaits-word': 'Si se vuelve a como estaba, también se pierde lo ganado.',

  'guardrail.drop': 'Después, las miradas atrás deberían nombrar el tono, el momento y la reacción tanto como antes: más corto no debe ser más pobre.',
  'guardrail.slow': 'Después no deberían detenerse ahí más personas que ahora.',
  'guardrail.too-easy': 'Después no debería recordarse menos que antes.',
  'guardrail.opens-fall': 'Con menos frecuencia no debe querer decir olvidado: no debería recordarse menos ni llevarse a cabo menos intentos.',
  'guardrail.hour': 'Lo que se abra a la nueva hora debería contestarse tanto como antes.',
  'guardrail.channel': 'Lo que se abra debería contestarse tanto como antes, llegue por donde llegue.',
  'guardrail.no-occasion': 'No deberían detenerse más personas que ahora antes de planear un intento.',
  'guardrail.confident-unseen': 'Donde se añade el ejemplo no deberían detenerse más personas que ahora.',
  'guardrail.examples-deepen': 'En la mirada atrás no deberían detenerse más personas que ahora.',
  'guardrail.keep': 'Vuelve a mirar en la próxima revisión.',
  'guardrail.not-enough': 'Espera, o pregunta a la gente qué le costó.',
  'guardrail.still-checking': 'Si empeora claramente las cosas, la comprobación lo dice enseguida.',
  'guardrail.awaits-word': 'Lo que empeoró debería volver al deshacerlo; si lo reciben todos, se queda como está ahora.',

  'title.leave': 'Dejarlo como está.',
  'title.simplify': 'Simplificar «{moment}».',
  'title.simplify-choices':
    'Simplificar «{moment}»: {now, plural, =1 {una elección} =2 {dos elecciones} =3 {tres elecciones} =4 {cuatro elecciones} other {# elecciones}} en vez de {before, plural, =1 {una} =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} other {#}}.',
  'title.simplify-words': 'Simplificar «{moment}»: como máximo {words, plural, one {# palabra} other {# palabras}}.',
  'title.simplify-comparing': 'Simplificar «{moment}»: sin la pregunta para comparar; los ejemplos se quedan.',
  'title.simplify-next': 'Simplificar «{moment}»: ya no pregunta por un paso siguiente.',
  'title.split': 'Dividir «{moment}» en dos: la elección posterior llega otro día.',
  'title.split-own-words': 'Dividir «{moment}» en dos, la segunda parte con tus propias palabras.',
  'title.retire': 'Retirar «{moment}»: ya no se practica, y lo que la gente hizo queda en sus diarios.',
  'title.new-twist': 'Una situación nueva para «{moment}»: {scene}',
  'title.new-twist-own-words': 'Dar a «{moment}» una situación nueva, con tus propias palabras.',
  'title.example': 'Añadir un ejemplo a «{moment}»: {text}',
  'title.example-own-words': 'Añadir un ejemplo a «{moment}», con tus propias palabras.',
  'title.contrast': 'Añadir un contraejemplo a «{moment}»: {text}',
  'title.contrast-own-words': 'Añadir un contraejemplo a «{moment}», con tus propias palabras.',
  'title.other-occasion': 'Otra ocasión para «{moment}»: si {when}.',
  'title.other-occasion-own-words': 'Nombrar otra ocasión para «{moment}», con tus propias palabras.',
  'title.hour': 'Llegar {part, select, morning {por la mañana} midday {a mediodía} other {por la tarde}}, para quienes trabajan a esa hora.',
  'title.channel':
    '{by, select, email {Volver a mandar correos} other {Que espere en Hoy, sin correo}}: {whom, select, hurried {para quienes tienen poco tiempo} remote {para quienes trabajan a distancia} frontline {para quienes atienden al público} wary {para quienes trabajan con poca confianza alrededor} unsupported {para quienes no tienen el apoyo de quien dirige} new {para quienes están en un equipo nuevo} other {para todos}}.',
  'title.less-often':
    'Preguntar con menos frecuencia: {pace, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeek, number} veces por semana}} en vez de {paceNow, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeekNow, number} veces por semana}}.',
  'title.more-often':
    'Preguntar con más frecuencia: {pace, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeek, number} veces por semana}} en vez de {paceNow, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeekNow, number} veces por semana}}.',
  'title.as-often':
    'Preguntar {pace, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeek, number} veces por semana}}.',

  'since.prompt':
    'Antes se detenían ahí {stoppedBefore, number} de {metBefore, plural, one {# visita} other {# visitas}}; desde entonces, {stopped, number} de {met, number}.',
  'since.cadence': 'De 100 personas, unas {since, number} siguen abriendo momentos después del octavo; antes eran {before, number}.',
  'since.opens': 'De 100 momentos, ahora se abren unos {since, number}; antes eran {before, number}.',
  'since.occasion': 'De 100 intentos, ahora unos {since, number} no tienen ocasión; antes eran {before, number}.',
  'since.depth': 'Las miradas atrás nombran ahora de media {since, number} de {parts, plural, one {# parte} other {# partes}}; antes eran {before, number}.',
  'since.observed': 'De 100 observaciones, desde entonces unas {since, number} vieron la conducta; antes eran {before, number}.',
  'since.time':
    'La mitad de la gente necesita ahora como mucho {since, plural, one {# minuto} other {# minutos}}; antes eran {before, plural, one {# minuto} other {# minutos}}.',
  'since.too-early': 'Es pronto para decir qué resultó.',
  'ended.changed-meanwhile': 'El plan se cambió otra vez antes de que pudiera decirse algo de este cambio.',
  'ended.not-published': 'El cambio ya no se pudo publicar como estaba escrito.',
  'ended.by-hand': 'La comprobación se terminó antes de que pudiera decirse algo.',

  'watched.depth': 'También se mira si las miradas atrás se vuelven más pobres.',
  'watched.recall': 'También se mira si se recuerda menos.',
  'watched.tried': 'También se mira si se llevan a cabo menos intentos.',
  'watched.stops': 'También se mira si más de lo que se abre queda sin respuesta.',
  'watched.stops-at': 'También se mira si más personas se detienen en «{moment}».',
  'too-few.depth': 'Con tan pocas personas no puede decirse si las miradas atrás se han vuelto más pobres.',
  'too-few.recall': 'Con tan pocas personas no puede decirse si se recuerda menos.',
  'too-few.tried': 'Con tan pocas personas no puede decirse si se llevan a cabo menos intentos.',
  'too-few.stops': 'Con tan pocas personas no puede decirse si más de lo que se abre queda sin respuesta.',
  'too-few.stops-at': 'Con tan pocas no puede decirse si más personas se detienen en «{moment}».',
  'meanwhile.depth':
    'Mientras tanto, las miradas atrás no son más pobres, hasta donde puede decirse: nombran de media {since, number} de {parts, plural, one {# parte} other {# partes}}; antes eran {before, number}.',
  'meanwhile.depth-worse':
    'Mientras tanto, las miradas atrás se han vuelto más pobres: nombran de media {since, number} de {parts, plural, one {# parte} other {# partes}}; antes eran {before, number}.',
  'meanwhile.recall':
    'Mientras tanto, no se recuerda menos, hasta donde puede decirse: de 100 veces, en unas {since, number} se recuerda todo; antes eran {before, number}.',
  'meanwhile.recall-worse': 'Mientras tanto, se recuerda menos: de 100 veces, en unas {since, number} se recuerda todo; antes eran {before, number}.',
  'meanwhile.tried':
    'Mientras tanto, no se llevan a cabo menos intentos, hasta donde puede decirse: de 100, unos {since, number}; antes eran {before, number}.',
  'meanwhile.tried-worse': 'Mientras tanto, se llevan a cabo menos intentos: de 100, unos {since, number}; antes eran {before, number}.',
  'meanwhile.stops':
    'Mientras tanto, no queda sin respuesta más de lo que se abre, hasta donde puede decirse: de 100 momentos, unos {since, number}; antes eran {before, number}.',
  'meanwhile.stops-worse': 'Mientras tanto, más de lo que se abre queda sin respuesta: de 100 momentos, unos {since, number}; antes eran {before, number}.',
  'meanwhile.stops-at':
    'Mientras tanto, no se detienen más personas en «{moment}», hasta donde puede decirse: de 100 visitas, unas {since, number}; antes eran {before, number}.',
  'meanwhile.stops-at-worse': 'Mientras tanto, más personas se detienen en «{moment}»: de 100 visitas, unas {since, number}; antes eran {before, number}.',

  'refusal.no-such-moment': 'En este plan ya no hay ningún momento «{moment}». Vuelve a cargar la página para ver lo que hay ahora.',
  'refusal.nothing-to-simplify': 'Según la regla ya no queda nada que quitar de «{moment}». Acorta su texto en el estudio.',
  'refusal.not-that-kind': 'Este cambio no va con la clase de momento que es «{moment}».',
  'refusal.no-such-criterion': '«{moment}» no mira «{criterion}». Nombra para el contraejemplo uno de sus propios criterios.',
  'refusal.nothing-to-split': '«{moment}» ya es un solo paso; no hay por dónde dividirlo. Acorta su texto en el estudio.',
  'refusal.needed-by': '«{moment}» no se puede retirar mientras «{by}» se apoye en él. Cambia primero ese.',
  'refusal.out-of-range': '{perWeek, number} momentos por semana no se pueden planear: se puede de uno cada cuatro semanas a uno al día.',
  'refusal.changes-nothing': 'Así el plan quedaría como está.',
  'refusal.cannot-take': 'El texto de este plan no admite el cambio; ábrelo en un editor.',
  'refusal.unclear': 'El plan dejaría de ser claro. Lo que se encontró, en inglés: {finding}',

  'signal.attempts': 'Visitas que siguieron',
  'counted.attempts': 'Visitas que abrieron o contestaron un momento; de ellas, las que se contestaron o aplazaron en tres días.',
  'signal.opens': 'Momentos abiertos',
  'counted.opens': 'Momentos que se enviaron; de ellos, los que se abrieron en tres días.',
  'signal.answered-at': 'Contestados si se envían {part, select, morning {antes de las 11:00} midday {de 11:00 a 14:30} other {después de las 14:30}}',
  'counted.answered-at':
    'Momentos enviados {part, select, morning {antes de las 11:00} midday {de 11:00 a 14:30} other {después de las 14:30}}, según el reloj de quien los recibe; de ellos, los que se contestaron en tres días.',
  'signal.trials': 'Intentos llevados a cabo',
  'counted.trials': 'Intentos planeados, tres días después del día para el que eran; de ellos, los que se dijo haber probado, en parte o del todo.',
  'signal.no-occasion': 'Intentos sin ocasión',
  'counted.no-occasion': 'Intentos planeados a los que se miró atrás; de ellos, aquellos para los que no hubo ocasión.',
  'signal.parts': 'Tono, momento y reacción nombrados',
  'counted.parts':
    'Miradas atrás a un intento real; cuántos de tono, momento y reacción valoran, tres como mucho en cada una. Cuenta partes y no juzga ninguna.',
  'signal.observed': 'Visto por un colega',
  'counted.observed': 'Observaciones de colegas que pudieron decir algo; de ellas, las que vieron la conducta.',
  'signal.confidence': 'Con más confianza que antes',
  'counted.confidence':
    'Quienes valoraron su confianza antes y después; de ellos, aquellos cuya última valoración es más alta que la primera. Es una mirada hacia dentro y no prueba lo que ven los demás.',
  'signal.looking-back': 'Con más confianza, mirando atrás',
  'counted.looking-back':
    'Quienes, al mirar atrás, valoraron cuánta confianza tenían de verdad; de ellos, quienes ahora se valoran más alto. A menudo solo después se ve lo poco que se sabía.',
  'signal.twists': 'Recordado en otra situación',
  'counted.twists': 'Recuerdos de un momento que volvió en otra situación; de ellos, los que lo trajeron todo de vuelta.',
  'signal.answered-by': 'Contestados si {channel, select, email {llegan por correo} other {esperan en Hoy}}',
  'counted.answered-by':
    'Momentos que {channel, select, email {llegaron por correo} other {esperaron en Hoy sin correo}}; de ellos, los que se contestaron en tres días.',
  'signal.in-time': 'Contestado en {minutes, plural, one {su # minuto} other {sus # minutos}}',
  'counted.in-time':
    'Respuestas a «{moment}» cuya duración se conoce; de ellas, las que se dieron en {minutes, plural, one {el # minuto} other {los # minutos}} previstos. Una página abierta cuenta como tiempo empleado.',
  countedFlow: 'Visitas al momento; de ellas, las que quedaron tres días sin contestar.',
  countedTrend: 'Visitas mostradas por primera vez en la semana de ese lunes; de ellas, las que se detuvieron.',
  everyMoment: 'todos los momentos',
  csvFigure: 'Cifra',
  csvAbout: 'Sobre qué',
  csvFrom: 'Desde o el',
  csvCount: 'Cuántos',
  csvOf: 'De un total de',
  csvLow: 'Como mínimo (19 de 20 veces)',
  csvHigh: 'Como máximo (19 de 20 veces)',
  csvMeans: 'Cómo se cuenta',
  csvBefore: 'Cuánta seguridad tenían antes',
  csvNow: 'Cuánta seguridad tienen ahora',
  csvDecision: 'Decisión',
  'csvSlope.confidence': 'En una escala de 1 a 5, la media de quienes se valoraron antes y después.',
  'csvSlope.looking-back': 'En una escala de 1 a 5, la media de quienes dijeron, mirando atrás, cuánta seguridad tenían.',
  stoppedThere: 'Se detuvieron ahí',
  stoppedByWeek: 'Se detuvieron, semana a semana',

  oftenNow:
    'Ahora: {pace, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeek, number} veces por semana}}.',
  inSprint: 'En el sprint «{sprint}»: {change}',
  somebodyGone: 'alguien que ya no está',

  csvWeekFrom: 'Semana desde',
  csvAnswered: 'Cuántas personas respondieron un momento',
  countedTeam:
    'De las personas a las que lideras y que podían practicarlo esa semana, las que respondieron un momento. Una semana aparece cuando ha terminado, y se apoya en cinco personas o más.',
  teamTooFew: 'muy pocas para mostrarlo',
  'team.a few': 'algunas de unas {people, number}',
  'team.about half': 'cerca de la mitad de unas {people, number}',
  'team.most': 'la mayoría de unas {people, number}',
  teamInNumbers: '{yes} de {people, number}',
  teamFewerThanFive: 'menos de 5',
} as const satisfies Translation<typeof en>;
