import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  'works.question': 'Has preguntado antes de responder. ¿Qué podrías oír que no habrías adivinado?',
  'works.open': 'Esta pregunta deja la respuesta en sus manos. ¿Qué podrían contarte que un sí o un no habría ocultado?',
  'works.one-question': 'Has hecho una sola pregunta y te has detenido ahí. ¿Qué te ayudará a esperar la respuesta?',
  'works.validates-feeling': 'Has puesto en palabras cómo puede sentirse esto. ¿En qué notarías si has acertado?',
  'works.specific': 'Señalas algo que ambas personas pudisteis ver. ¿Cómo puede eso facilitar la respuesta?',
  'works.states-expectation': 'Queda claro lo que necesitas de ahora en adelante. ¿Cómo sabréis que ha ocurrido?',
  'works.acknowledges': 'Muestras que has recibido lo que te han dicho. ¿Qué puede resultar ahora más fácil de añadir?',
  'works.brief': 'Has sido breve y ahora le toca hablar a la otra persona. ¿Qué esperas oír?',
  'without.question': 'Esto pide una respuesta. ¿Qué pasaría si aquí lo dejaras como afirmación?',
  'without.open': 'Esto abre una pregunta amplia. ¿Sería más fácil responder ahora a una más concreta?',
  'without.overpromises': 'Esto te compromete con un resultado. ¿Está en tu mano prometerlo?',
  'without.blames': 'Esto dice cómo es alguien y no lo que ocurrió. ¿Qué viste u oíste tú?',
  'without.advises': 'Esto dice a la otra persona qué hacer. ¿Qué tendrías que saber para tener la certeza de que le sirve?',
  'without.states-expectation': 'Esto expone lo que necesitas. ¿Podría esperar hasta que hayas escuchado?',
  'with.question': 'Aquí todavía no hay ninguna pregunta. ¿Qué es lo que más te gustaría entender?',
  'with.open': '¿Cómo sonaría esto con una pregunta que empiece por «qué» o «cómo»?',
  'with.one-question': 'Si solo pudieras hacer una pregunta, ¿cuál sería?',
  'with.specific': '¿Qué momento podrías nombrar que ambas personas recordéis?',
  'with.states-expectation': '¿Qué te gustaría que fuera distinto la próxima vez, y para cuándo?',
  'with.brief': '¿Qué frase conservarías si solo tuvieras diez segundos?',
} as const satisfies Translation<typeof en>;
