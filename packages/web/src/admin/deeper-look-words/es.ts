import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  heading: 'Una mirada más a fondo',
  cannotShow: 'Ahora mismo no se pueden mostrar los ajustes.',
  intro:
    'Las respuestas se miran en el dispositivo de cada persona. Aquí puedes ofrecer algo más. Quien lo quiera lo acepta en su página de privacidad y puede retirarlo cuando quiera. Lo que escribe se mira y se olvida.',
  contact: 'A quién se puede acudir',
  contactNote: 'Un nombre y cómo contactar. Lo ve quien escribe sobre un daño o una crisis, solo en su propia pantalla; nadie se entera.',
  byEncoder: 'Ofrecer el codificador de frases en este servidor',
  byEncoderNote: 'Reconoce más criterios y no envía nada a ningún sitio. Ocupa unos 250 MB de memoria.',
  notHere: 'El codificador no está instalado aquí. Instala Micromoment con sus partes opcionales para tenerlo.',
  model: 'Ofrecer un modelo de lenguaje',
  modelNote: 'Cualquier dirección que hable el protocolo de chat de OpenAI, también dentro de tu red. Allí se envían las respuestas de quienes lo aceptaron.',
  address: 'Dirección',
  addressNote: 'Por ejemplo, http://10.0.0.5:8080/v1. Otra dirección es otro modelo: se vuelve a preguntar a todo el mundo.',
  name: 'Nombre del modelo',
  nameNote: 'Tal como lo conoce su dirección.',
  key: 'Clave',
  keyNote: 'Si lo dejas vacío, la clave sigue como está. Se guarda sellada y no se vuelve a mostrar.',
  save: 'Guardar',
  saved: 'Guardado.',
} as const satisfies Translation<typeof en>;
