import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  allErased: 'Todo lo tuyo está borrado.',
  sessionEnded: 'Tu sesión ha terminado, así que se ha quitado de este dispositivo todo lo tuyo. Todo lo enviado está a salvo.',
  wentWithIt:
    '{count, plural, one {Una respuesta aún no se había enviado y se perdió con ello.} other {# respuestas aún no se habían enviado y se perdieron con ello.}}',
  signedOut:
    'Se ha cerrado tu sesión porque hace tiempo que entraste. {kept} siete días en este dispositivo, sin que nadie más pueda leerlo. Vuelve a entrar y no se pierde nada.',
  keptAnswers: '{count, plural, =0 {Lo que habías empezado espera} =1 {Una respuesta espera} one {# respuesta espera} other {# respuestas esperan}}',
  signIn: 'Entrar',
  noPassword: 'Enviamos un enlace a tu dirección de trabajo. No hay contraseña que recordar.',
  email: 'Tu dirección de correo',
  sending: 'Enviando',
  sendLink: 'Enviarme un enlace',
  lookInMail: 'Mira tu correo',
  onItsWay: 'Si {email} es de alguien de aquí, hay un enlace en camino. Sirve una vez y durante poco tiempo.',
  otherAddress: 'Usar otra dirección',

  signInHere: '¿Entrar en este dispositivo?',
  onePress: 'Has abierto un enlace hecho para ti. Un toque y estás dentro.',
  opensNoMore: 'Este enlace ya no abre nada.',
  newLink: 'Pedir un enlace nuevo',
  shared: 'Otras personas usan también este dispositivo.',
  sharedNote: 'Entonces no queda nada tuyo en él al cerrar la página, y necesitas conexión para volver.',
  signingIn: 'Entrando',
  signOutLater: 'En un dispositivo compartido, cierra la sesión al irte: cerrar la página no la termina.',
  linkIncomplete: 'Este enlace no está completo.',
  lastPartMissing: 'Falta la última parte de la dirección.',
  openAgain: 'Abre otra vez el enlace de tu correo o pide uno nuevo.',
} as const satisfies Translation<typeof en>;
