import { mondayOf, type TeamFigure } from '@micromoment/core';
import type { TeamPractice } from '@micromoment/wire';
import { day } from './day.ts';
import { say } from './words.ts';

/** One thing a team practises: the behaviour, the figures of finished weeks, and what somebody who leads can add. The same for everybody. */
export function PracticeCard({ practice, withCoach }: { practice: TeamPractice; withCoach: boolean }) {
  const { title, language, does, noticedAs, coach, sprint, weeks } = practice;
  return (
    <article class="card practice">
      <div class="stack">
        <h2 lang={language} dir="auto">
          {title}
        </h2>
        <p class="story" lang={language} dir="auto">
          {sentence(does)}
        </p>
        <p class="muted">
          {say.asSheDoes}:{' '}
          <span lang={language} dir="auto">
            {noticedAs}
          </span>
        </p>
        {sprint && (
          <p class="note">{sprint.until === null ? say.inSprint({ name: sprint.name }) : say.inSprintUntil({ name: sprint.name, day: day(sprint.until) })}</p>
        )}
      </div>
      {weeks.length === 0 ? <p class="note">{say.firstWeek}</p> : <Weeks weeks={weeks} />}
      {withCoach && coach && (
        <div>
          <h3>{say.coach}</h3>
          <dl class="coach" lang={language} dir="auto">
            <dt>{say.modelIt}</dt>
            <dd>{coach.modelIt}</dd>
            <dt>{say.praiseIt}</dt>
            <dd>{coach.praise}</dd>
            <dt>{say.askIt}</dt>
            <dd>{coach.checkIn}</dd>
          </dl>
        </div>
      )}
    </article>
  );
}

const Weeks = ({ weeks }: Pick<TeamPractice, 'weeks'>) => (
  <table class="weeks">
    <caption>{say.howMany}</caption>
    <tbody>
      {weeks.map(({ week, figure }) => (
        <tr key={week}>
          <th scope="row">{say.weekOf({ day: day(mondayOf(week)) })}</th>
          <td class={figure.kind === 'too-few' ? 'hushed' : ''}>{figureWords(figure)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function figureWords(figure: TeamFigure): string {
  switch (figure.kind) {
    case 'too-few':
      return say['figure.too-few'];
    case 'in-words':
      return say[`share.${figure.share}`]({ people: figure.people });
    case 'in-numbers':
      return say.inNumbers({ yes: figure.yes === 'fewer than 5' ? say.fewerThanFive : figure.yes, people: figure.people });
  }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`;
