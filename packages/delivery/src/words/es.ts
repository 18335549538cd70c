import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  touchpointEyebrow: 'Dos minutos, cuando te venga bien',
  openMoment: 'Abrir el momento',
  touchpointFoot: 'Recibes esto porque practicas «{title}». Se queda en tu página de hoy; no hay nada que recuperar.',
  'why.first-visit': 'Esto es nuevo para ti y lleva dos minutos.',
  'why.revisit': 'Esto ya lo viste {ago}; hoy vuelve para que se quede contigo.',
  'why.revisit-twist': 'Esto ya lo viste {ago}; hoy vuelve con un giro nuevo.',
  'why.look-back': 'Te propusiste probar esto; aquí tienes un minuto tranquilo para mirar atrás.',
  'why.commit-trial': 'Ya has practicado esto; hoy puedes llevarlo a una conversación de verdad.',
  'why.ask-observer': 'Lo probaste de verdad; puede que alguien lo haya notado.',
  'why.welcome-back': 'Qué bien verte de nuevo: un momento que viste por última vez {ago}, y nada que recuperar.',
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
  digestSeveral: '{count, plural, one {Una cosa que mirar en # sprint} other {Una cosa que mirar en cada uno de # sprints}}',
  digestDecide: 'algo en «{title}» merece una decisión.',
  digestDue: 'sus semanas han terminado y toca la revisión.',
  digestAction: 'Abrir la revisión',
  digestFoot: 'Recibes esto porque acompañas sprints, y solo en las semanas en las que algo ha cambiado.',

  teamEyebrow: 'La semana de tu equipo',
  teamPractises: 'Tu equipo practica una sola cosa: {does}.',
  teamModel: 'Podrías mostrarlo tú. {how}',
  teamShown: 'Alguien ha querido mostrarte cómo le fue. Una frase tuya de vuelta no caería en saco roto.',
  teamAsk: 'Una pregunta para vuestra próxima conversación: {question}',
  teamNothing: 'Hasta ahora no te han mostrado nada. Podrías preguntar: ¿qué has probado?',
  teamAction: 'Abrir la página de tu equipo',
  teamFoot:
    'Recibes esto porque diriges a personas que practican, y solo en las semanas en las que algo ha cambiado. Nunca dice lo que alguien escribió o hizo.',
} as const satisfies Translation<typeof en>;
