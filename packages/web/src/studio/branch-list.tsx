import { branchesOf, type DecideMoment, type Destination, type Option } from '@micromoment/core';
import { say } from './words.ts';

/** The branches as a list of lists: each scene with its options, what each does to the other person, and where it leads. */
export const BranchList = ({ moment }: { moment: DecideMoment }) => (
  <ol class="branch-list">
    {branchesOf(moment).scenes.map(({ id, scene, depth, ways }) => (
      <li key={id ?? ''} class={depth === null ? 'unreachable' : ''}>
        <p>
          <strong>{sceneWords(id)}</strong>
          {depth === null && <span class="chip">{say.nobodySees}</span>}
        </p>
        <p class="note">{scene}</p>
        <ol>
          {ways.map(({ option, to }) => (
            <li key={option.id}>
              <p>“{option.say}”</p>
              <p class="note">{option.then}</p>
              <p class="note effect">
                {effectWords(option)}; {destinationWords(to)}.
              </p>
            </li>
          ))}
        </ol>
      </li>
    ))}
    <li>
      <p>
        <strong>{say.insight}</strong>
      </p>
      <p class="note">{moment.insight.rule}</p>
    </li>
  </ol>
);

/** A scene by the name people read; the first has none of its own. */
export const sceneWords = (id: string | null): string => id ?? say.atFirst;

/** What an option does to the other person. */
export function effectWords({ effect }: Option): string {
  const { trust = 0, engagement = 0 } = effect;
  return (
    [trust !== 0 && say.trustBy({ by: signed(trust) }), engagement !== 0 && say.engagementBy({ by: signed(engagement) })].filter(Boolean).join(', ') ||
    say.staysAsItIs
  );
}

const signed = (by: number): string => (by > 0 ? `+${by}` : `−${Math.abs(by)}`);

/** Where an option leads. */
export function destinationWords(to: Destination): string {
  switch (to.kind) {
    case 'insight':
      return say.toInsight;
    case 'scene':
      return say.toScene({ scene: to.id });
    case 'circle':
      return say.toCircle({ scene: to.id });
    case 'nowhere':
      return say.toNowhere({ scene: to.id });
  }
}
