import { goToStep } from '../router.ts';
import { Stage, type Frame } from './stage.tsx';

/** Stands where a blueprint leads nowhere; the linter lets no such blueprint through, and a person still needs a way on. */
export const BranchEnded = ({ frame }: { frame: Frame }) => (
  <Stage {...frame} heading="This branch ended early">
    <p>Something is missing in this moment. What you chose is kept, and you can begin it again.</p>
    <div class="row">
      <button type="button" class="button" onClick={() => goToStep('choose 0')}>
        Begin again
      </button>
    </div>
  </Stage>
);
