import type { MailWords } from '@micromoment/delivery';
import type { CannotAdjust } from './decide.ts';

/** Why an adjustment cannot be made, and what to do instead: one sentence or two for the facilitator who chose it. */
export function wordRefusal(refusal: CannotAdjust, say: MailWords): string {
  switch (refusal.kind) {
    case 'no-such-moment':
    case 'nothing-to-simplify':
    case 'not-that-kind':
    case 'nothing-to-split':
      return say[`refusal.${refusal.kind}`](refusal);
    case 'no-such-criterion':
      return say['refusal.no-such-criterion'](refusal);
    case 'needed-by':
      return say['refusal.needed-by'](refusal);
    case 'out-of-range':
      return say['refusal.out-of-range'](refusal);
    case 'unclear':
      return say['refusal.unclear'](refusal);
    case 'changes-nothing':
    case 'cannot-take':
      return say[`refusal.${refusal.kind}`];
  }
}
