import type { ReviewPage } from '@micromoment/wire';
import { StopsTrend } from './charts/stops-trend.tsx';
import { Decisions } from './decisions.tsx';
import { Ritual } from './ritual.tsx';
import { say } from './words.ts';

/** The review is done: what was told, the decision on the line of the weeks, and the decisions so far. */
export const DoneStep = ({ page, shared }: { page: ReviewPage; shared: string | null }) => (
  <Ritual title={page.blueprint.title} at={3} heading={say.doneHeading}>
    {shared !== null && (
      <section class="well">
        <p class="note">{say.learnersRead}</p>
        <p class="story">{shared}</p>
      </section>
    )}
    <StopsTrend page={page} />
    <Decisions history={page.history} />
    <div class="row">
      <a class="button quiet" href="/review">
        {say.backToReviews}
      </a>
    </div>
  </Ritual>
);
