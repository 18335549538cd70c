import { Heading } from '../look/heading.tsx';
import { say } from './player-words.ts';

/** A moment that another tab of this browser has open: it is written in one place at a time, so that neither undoes the other. */
export const OtherTab = ({ onTakeOver }: { onTakeOver: () => void }) => (
  <div class="rhythm enter">
    <Heading says={say.inOtherTab}>{say.inOtherTab}</Heading>
    <p>{say.inOtherTabNote}</p>
    <div class="row">
      <button class="button" onClick={onTakeOver}>
        {say.goOnInThisTab}
      </button>
      <a class="button quiet" href="/">
        {say.leaveItThere}
      </a>
    </div>
  </div>
);
