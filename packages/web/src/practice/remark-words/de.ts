import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  'works.question': 'Du hast gefragt, bevor du geantwortet hast. Was könntest du hören, das du nicht hättest erraten können?',
  'works.open': 'Diese Frage überlässt dem anderen Menschen die Antwort. Was könntest du erfahren, das ein Ja oder Nein verborgen hätte?',
  'works.one-question': 'Du hast eine Frage gestellt und es dabei belassen. Was hilft dir, die Antwort abzuwarten?',
  'works.validates-feeling': 'Du hast in Worte gefasst, wie sich das anfühlen mag. Woran würdest du merken, ob du richtig liegst?',
  'works.specific': 'Du sprichst etwas an, das ihr beide sehen konntet. Wie macht das die Antwort vielleicht leichter?',
  'works.states-expectation': 'Es ist klar, was du von jetzt an brauchst. Woran erkennt ihr beide, dass es geschehen ist?',
  'works.acknowledges': 'Du zeigst, dass du aufgenommen hast, was gesagt wurde. Was lässt sich dadurch vielleicht leichter hinzufügen?',
  'works.brief': 'Du hast dich kurz gefasst, sodass dein Gegenüber als Nächstes spricht. Was hoffst du zu hören?',
  'without.question': 'Das verlangt eine Antwort. Wie wäre es, es hier als Aussage stehen zu lassen?',
  'without.open': 'Das stellt eine weite Frage. Wäre eine engere gerade leichter zu beantworten?',
  'without.overpromises': 'Damit sagst du zu, wie es ausgeht. Kannst du das versprechen?',
  'without.blames': 'Das sagt, wie jemand ist, statt was geschehen ist. Was hast du selbst gesehen oder gehört?',
  'without.advises': 'Das sagt deinem Gegenüber, was zu tun ist. Was müsstest du wissen, um sicher zu sein, dass es passt?',
  'without.states-expectation': 'Das legt dar, was du brauchst. Könnte das warten, bis du zugehört hast?',
  'with.question': 'Hier steht noch keine Frage. Was möchtest du am liebsten verstehen?',
  'with.open': 'Wie klänge das mit einer Frage, die mit „was“ oder „wie“ beginnt?',
  'with.one-question': 'Wenn du nur eine Frage stellen dürftest, welche wäre es?',
  'with.specific': 'Welchen Augenblick könntest du nennen, an den ihr euch beide erinnert?',
  'with.states-expectation': 'Was sollte beim nächsten Mal anders sein, und bis wann?',
  'with.brief': 'Welchen einen Satz würdest du behalten, wenn du nur zehn Sekunden hättest?',
} as const satisfies Translation<typeof en>;
