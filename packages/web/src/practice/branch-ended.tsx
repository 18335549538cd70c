import { goToStep } from '../router.ts';
import { Stage, type Frame } from './stage.tsx';
import { say } from './player-words.ts';

/** Stands where a blueprint leads nowhere; the linter lets no such blueprint through, and a person still needs a way on. */
export const BranchEnded = ({ frame }: { frame: Frame }) => (
  <Stage {...frame} heading={say.branchEnded}>
    <p>{say.branchEndedText}</p>
    <div class="row">
      <button type="button" class="button" onClick={() => goToStep('choose 0')}>
        {say.beginAgain}
      </button>
    </div>
  </Stage>
);
