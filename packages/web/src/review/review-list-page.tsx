import './review.css';
import type { ReviewList } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { say } from './words.ts';

/** The blueprints that may be reviewed: each is fifteen minutes that end in one decision. */
export function ReviewListPage() {
  const { answer, again } = useAnswer<ReviewList>('/api/v1/reviews');
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShowList} lines={4} />;
  const { reviews } = answer.value;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={say.review}>{say.review}</Heading>
        <p class="muted">{reviews.length === 0 ? say.nobodyYet : say.oneDecision}</p>
      </div>
      <ul class="review-list">
        {reviews.map(({ blueprint, title, learners }) => (
          <li key={blueprint} class="card">
            <h2>
              <a href={`/review/${encodeURIComponent(blueprint)}`}>{title}</a>
            </h2>
            <p class="note">{learnerWords(learners)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function learnerWords(learners: number): string {
  if (learners === 0) return say.fewLearners;
  return learners < 20 ? say.aboutLearners({ count: learners }) : say.learners({ count: learners });
}
