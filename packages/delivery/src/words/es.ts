import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  stopMails: 'No recibir más correos como este',

  touchpointEyebrow:
    '{minutes, plural, =1 {Un minuto} =2 {Dos minutos} =3 {Tres minutos} =4 {Cuatro minutos} =5 {Cinco minutos} one {# minuto} other {# minutos}}, cuando te venga bien',
  openMoment: 'Abrir el momento',
  touchpointFoot: 'Recibes esto porque practicas «{title}». Se queda en tu página de hoy; no hay nada que recuperar.',
  'why.first-visit': 'Esto es nuevo para ti.',
  'why.revisit': 'Esto ya lo viste {ago}; hoy vuelve para que se quede contigo.',
  'why.revisit-twist': 'Esto ya lo viste {ago}; hoy vuelve con un giro nuevo.',
  'why.look-back': 'Te propusiste probar esto; aquí tienes un minuto tranquilo para mirar atrás.',
  'why.commit-trial': 'Ya has practicado esto; hoy puedes llevarlo a una conversación de verdad.',
  'why.ask-observer': 'Lo probaste de verdad; puede que alguien lo haya notado.',
  'why.welcome-back': 'Qué bien verte de nuevo: un momento que viste por última vez {ago}, y nada que recuperar.',
  'why.time-passed': 'Te ha esperado.',
  'ago.unknown': 'hace algún tiempo',
  ago: '{days, plural, =0 {hoy mismo} =1 {ayer} =2 {anteayer} one {hace # día} other {hace # días}}',

  asksEyebrow: '{learner} te pide treinta segundos',
  asksTitle: '¿Qué notaste?',
  asksBody: '{learner} practica un solo comportamiento y quiere saber si se notó. Una pregunta, sin cuenta; solo {learner} ve tu respuesta.',
  asksAction: 'Decir qué notaste',
  asksFoot: 'Recibes esto porque {learner} te nombró. Si prefieres no responder, no hagas nada; no se le dice a nadie.',

  changedEyebrow: 'Lo que cambió gracias a ti',
  openToday: 'Abrir la página de hoy',
  changedFoot: 'Recibes esto porque practicas «{title}».',

  signInEyebrow: 'Tu enlace para entrar',
  signInTitle: 'Entrar en Micromoment',
  signInBody:
    '{minutes, plural, one {El enlace sirve una vez, durante el próximo minuto.} other {El enlace sirve una vez, durante los próximos # minutos.}} Si no lo pediste, déjalo: sin pulsar no pasa nada.',
  signInAction: 'Entrar',
  signInFoot: 'Recibes esto porque alguien pidió un enlace para entrar con esta dirección.',

  digestEyebrow: 'Tu semana con Micromoment',
  digestOne: '{sprint}: una cosa que mirar',
  digestSeveral: '{count, plural, one {# cosa que mirar} other {# cosas que mirar}}',
  digestDue: 'sus semanas han terminado y toca la revisión.',
  'digest.worked': 'el último cambio ha funcionado.',
  'digest.no-sign': 'del último cambio no se ve ningún efecto, ni bueno ni malo.',
  'digest.worse': 'el último cambio ha empeorado las cosas. Puedes deshacerlo desde su revisión.',
  'digest.worked-but': 'el último cambio ha funcionado, pero otra cosa ha empeorado con él. Su revisión dice cuál, y allí puedes deshacerlo.',
  'digest.no-sign-but': 'del último cambio no se ve ningún efecto, y otra cosa ha empeorado con él. Puedes deshacerlo desde su revisión.',
  'digest.awaits-word': 'el último cambio espera tu decisión: otra cosa ha empeorado con él.',
  'digest.put-back': 'el último cambio empeoró las cosas y se deshizo por sí solo.',
  'digest.ended': 'la comprobación del último cambio terminó antes de que se pudiera decir nada.',
  digestAction: 'Abrir la revisión',
  digestFoot: 'Recibes esto porque acompañas a otros, y solo en las semanas en las que algo ha cambiado.',

  teamEyebrow: 'La semana de tu equipo',
  teamDoes: '«{does}»',
  teamPractises: 'Tu equipo practica esto: {does}.',
  teamModel: 'Podrías mostrarlo tú. {how}',
  teamShown: 'Alguien ha querido mostrarte cómo le fue. Una frase tuya de vuelta no caería en saco roto.',
  teamAsk: 'Una pregunta para vuestra próxima conversación: {question}',
  teamNothing: 'Hasta ahora no te han mostrado nada. Podrías preguntar: ¿qué has probado?',
  teamAction: 'Abrir la página de tu equipo',
  teamFoot:
    'Recibes esto porque diriges a personas que practican, y solo en las semanas en las que algo ha cambiado. Nunca dice lo que alguien escribió o hizo.',

  'told.left': 'Hemos mirado cómo os va a todos con «{title}» y por ahora lo dejamos como está. Decidnos si algo os frena una y otra vez.',
  'told.kept': 'Hemos mirado cómo os va a todos con «{title}». Funciona tal como está, así que no cambia nada.',
  'told.early': 'Hemos mirado cómo va hasta ahora «{title}». Es pronto, así que todavía no cambia nada. Lo que hacéis nos muestra qué mejorar.',
  'told.looked': 'Hemos mirado cómo os va a todos con «{title}».',
  'told.too-often': 'Vuestra práctica nos ha mostrado que «{title}» llega demasiado a menudo.',
  'told.too-seldom': 'Vuestra práctica nos ha mostrado que «{title}» llega muy de vez en cuando.',
  'told.bad-hour': 'Vuestra práctica nos ha mostrado que «{title}» suele llegar a mala hora.',
  'told.bad-channel': 'Vuestra práctica nos ha mostrado que «{title}» no os llega bien a algunos.',
  'told.asks-much': 'Vuestra práctica nos ha mostrado que «{moment}» pide mucho de una vez.',
  'told.became-easy': 'Vuestra práctica nos ha mostrado que «{moment}» ya os resulta fácil a la mayoría.',
  'told.needed-example': 'Vuestra práctica nos ha mostrado que a «{moment}» le faltaba un ejemplo.',
  'told.seldom-occasion': 'Vuestra práctica nos ha mostrado que la ocasión para «{moment}» se da pocas veces.',
  'told.simpler': 'Por eso lo hemos hecho más sencillo{named, select, yes { en «{moment}»} other {}}.',
  'told.fewer-choices':
    'Por eso lo hemos hecho más sencillo{named, select, yes { en «{moment}»} other {}}: {now, plural, =1 {una elección} =2 {dos elecciones} =3 {tres elecciones} =4 {cuatro elecciones} other {# elecciones}} en lugar de {before, plural, =1 {una} =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} other {#}}.',
  'told.fewer-words': 'Por eso lo hemos hecho más sencillo{named, select, yes { en «{moment}»} other {}}: {words, number} palabras como mucho.',
  'told.no-comparing': 'Por eso lo hemos hecho más sencillo{named, select, yes { en «{moment}»} other {}}: sin pregunta para comparar; los ejemplos siguen.',
  'told.no-next-step': 'Por eso lo hemos hecho más sencillo{named, select, yes { en «{moment}»} other {}}: ya no pide un próximo paso.',
  'told.in-two': 'Por eso {named, select, yes {«{moment}» llega} other {llega}} ahora en dos partes más cortas, en días distintos.',
  'told.new-surface': 'Cuando {named, select, yes {«{moment}» vuelva} other {vuelva}}, puede traer una situación nueva.',
  'told.retired': '{named, select, yes {«{moment}» ya no llega} other {Ya no llega}}; lo que hicisteis queda en vuestro diario.',
  'told.one-example': 'Ahora hay un ejemplo más{named, select, yes { en «{moment}»} other {}}.',
  'told.one-contrast': 'Ahora hay un contraste más{named, select, yes { en «{moment}»} other {}}.',
  'told.other-occasion': 'Desde ahora {named, select, yes {«{moment}» es} other {es}} para esta ocasión: {when}.',
  'told.at-hour': 'Desde ahora llega {part, select, morning {por la mañana} midday {hacia el mediodía} other {por la tarde}}, si trabajáis a esa hora.',
  'told.by-channel':
    'Desde ahora {by, select, email {llega por correo, salvo que no queráis} other {os espera en Hoy, sin correo}}{whom, select, hurried {, si os falta tiempo} remote {, si trabajáis a distancia} frontline {, si atendéis al público} wary {, si falta confianza} unsupported {, si no os apoya quien dirige} new {, si vuestro equipo es nuevo} other {}}.',
  'told.less-often':
    'Desde ahora llega menos a menudo: {pace, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeek, number} veces por semana}}.',
  'told.more-often':
    'Desde ahora llega más a menudo: {pace, select, monthly {una vez cada cuatro semanas} fortnightly {una vez cada dos semanas} weekly {una vez por semana} two {dos veces por semana} three {tres veces por semana} five {cinco veces por semana} daily {una vez al día} other {{perWeek, number} veces por semana}}.',

  'insight.drop':
    'En «{moment}» se paran muchos: {stopped, number} de {met, number} lo dejaron ahí; en el resto, {stoppedElsewhere, number} de {metElsewhere, number}.',
  'insight.slow':
    '«{moment}» lleva más que {limit, plural, one {su # minuto} other {sus # minutos}}: la mayoría necesita {median, plural, one {# minuto} other {# minutos}} o más.',
  'insight.too-easy': '«{moment}» se ha vuelto fácil: {recalled, number} de {people, number} personas lo recordaron todo en ambas vueltas.',
  'insight.opens-fall': 'Con el tiempo se abren menos momentos: al principio {early, number} de 100, después {late, number} de 100.',
  'insight.hour':
    'Lo que llega {part, select, morning {por la mañana} midday {hacia el mediodía} other {por la tarde}} se queda cerrado: se abren {inside, number} de 100, a otras horas {outside, number}.',
  'insight.channel':
    'Lo que {by, select, email {llega por correo} other {espera en Hoy}} se queda cerrado para {whom, select, hurried {quienes tienen poco tiempo} remote {quienes trabajan a distancia} frontline {quienes atienden al público} wary {quienes trabajan con poca confianza alrededor} unsupported {quienes no tienen el apoyo de quien dirige} new {quienes están en un equipo nuevo} other {todos}}: se abren {here, number} de 100; donde {by, select, email {espera en Hoy} other {llega por correo}}, {there, number}.',
  'insight.no-occasion': 'Para «{moment}» la ocasión se da pocas veces: {without, number} de {trials, number} intentos no tuvieron ninguna.',
  'insight.confident-unseen':
    'Las personas se sienten más seguras, y sus colegas aún no lo ven: {early, number} de {earlyOf, number} vieron la conducta al principio, {late, number} de {lateOf, number} después.',
  'insight.examples-deepen':
    'Las miradas atrás nombran más cuando había un ejemplo al lado: {shown, number} de {parts, number} partes, sin ejemplo {hidden, number}.',
  'insight.keep': 'Dejarlo como está: ningún punto destaca, {stopped, number} de {met, number} visitas se pararon en algún sitio.',
  'insight.not-enough': 'Aún no basta: hacen falta unas {more, number} {more, plural, one {persona más} other {personas más}} para que las cifras digan algo.',
  'insight.still-checking':
    'El último cambio aún se está mirando: unas {more, number} {of, select, people {{more, plural, one {persona más} other {personas más}}} other {{more, plural, one {visita más} other {visitas más}}}} lo dirán.',
  'insight.awaits-word': 'El último cambio espera tu decisión: otra cosa ha empeorado con él.',
  'insight.still-unknown': 'El último cambio aún se está mirando.',
  'insight.drifts-up':
    'Merece un vistazo: semana a semana se paran más visitas que en las primeras {weeks, number} semanas. Es un desplazamiento lento, y ningún punto destaca por ello.',
  'insight.drifts-down':
    'Merece un vistazo: semana a semana se paran menos visitas que en las primeras {weeks, number} semanas. Es un desplazamiento lento, y ningún punto destaca por ello.',
} as const satisfies Translation<typeof en>;
