import { forecast } from '@micromoment/core';
import { jsonSchema } from '@micromoment/format';
import { judged, parsed } from './read-text.ts';
import { sightsOf } from './sights.ts';
import type { Answered, Asked } from './worker-words.ts';

// The linter's language model and the simulation would hold up the keys; here they hold up nobody.
addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  switch (asked.kind) {
    case 'read': {
      answer({ kind: 'parsed', parsed: parsed(asked.text) });
      return answer({ kind: 'judged', text: asked.text, judged: judged(asked.text, asked.published) });
    }
    case 'forecast':
      return answer({ kind: 'forecast', forecast: forecast({ blueprint: asked.blueprint, week: asked.week, learners: LEARNERS, weeks: 6, seed: 1 }) });
    case 'sights':
      return answer({ kind: 'sights', sights: asked.texts.map((text) => sightsOf(text, asked.moment, asked.language)) });
    case 'schema':
      return answer({ kind: 'schema', schema: jsonSchema() });
  }
});

const answer = (answered: Answered): void => postMessage(answered);

/** Enough for figures that do not jump with a comma, and few enough to be there in half a second. */
const LEARNERS = 30;
