import { Heading } from '../look/heading.tsx';
import { say } from './player-words.ts';

type Elsewhere = { readonly what: 'moment' | 'blueprint'; readonly back: string; readonly onTakeOver: () => void };

/** What another tab of this browser has open: it is written in one place at a time, so that neither undoes the other. */
export const OtherTab = ({ what, back, onTakeOver }: Elsewhere) => (
  <div class="rhythm enter">
    <Heading says={say[`inOtherTab.${what}`]}>{say[`inOtherTab.${what}`]}</Heading>
    <p>{say.inOtherTabNote}</p>
    <div class="row">
      <button class="button" onClick={onTakeOver}>
        {say.goOnInThisTab}
      </button>
      <a class="button quiet" href={back}>
        {say.leaveItThere}
      </a>
    </div>
  </div>
);
