import './review.css';
import type { ReviewList } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { TroublePage } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';

/** The blueprints that may be reviewed: each is fifteen minutes that end in one decision. */
export function ReviewListPage() {
  const { answer, again } = useAnswer<ReviewList>('/api/v1/reviews');
  if (!answer) return <Waiting lines={4} />;
  if (!answer.ok) {
    return (
      <TroublePage heading="The reviews cannot be shown." refusal={answer.problem}>
        <button class="button" onClick={again}>
          Try again
        </button>
      </TroublePage>
    );
  }
  const { reviews } = answer.value;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says="Review">Review</Heading>
        <p class="muted">
          {reviews.length === 0
            ? 'Nobody practises a blueprint of yours yet. When somebody does, its review stands here.'
            : 'One blueprint, one insight, one decision. About fifteen minutes.'}
        </p>
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
  if (learners === 0) return 'Fewer than five people practise this.';
  return learners < 20 ? `About ${learners} people practise this.` : `${learners} people practise this.`;
}
