import type { Naming as Named, SprintChoices } from '@micromoment/wire';
import { Writing } from '../look/writing.tsx';
import { say } from './words.ts';

/** The three ways of naming people. */
export type How = 'team' | 'people' | 'list';

type NamingBy = {
  readonly how: How;
  readonly choices: SprintChoices;
  readonly naming: Named | undefined;
  readonly onName: (naming: Named | undefined) => void;
};

/** Names people by their team, one by one, or with a list as a spreadsheet writes it. */
export function Naming({ how, choices, naming, onName }: NamingBy) {
  switch (how) {
    case 'team':
      return <ByTeam choices={choices} naming={naming} onName={onName} />;
    case 'people':
      return <OneByOne choices={choices} naming={naming} onName={onName} />;
    case 'list':
      return <ByList naming={naming} onName={onName} />;
  }
}

const ByTeam = ({ choices, naming, onName }: Omit<NamingBy, 'how'>) => (
  <div class="writing">
    <label for="naming-team">{say.team}</label>
    <select
      id="naming-team"
      value={naming && 'team' in naming ? naming.team : ''}
      onChange={({ currentTarget: { value } }) => onName(value === '' ? undefined : { team: value })}
    >
      <option value="">{say.chooseTeam}</option>
      {choices.teams.map(({ id, name, people }) => (
        <option key={id} value={id}>
          {say.teamOption({ name, count: people })}
        </option>
      ))}
    </select>
  </div>
);

function OneByOne({ choices, naming, onName }: Omit<NamingBy, 'how'>) {
  const chosen = naming && 'people' in naming ? naming.people : [];
  const choose = (id: string, isChosen: boolean) => {
    const people = isChosen ? [...chosen, id] : chosen.filter((other) => other !== id);
    onName(people.length === 0 ? undefined : { people });
  };
  return (
    <fieldset class="choices">
      <legend>{say.who}</legend>
      <div class="naming-people">
        {choices.people.map(({ id, name, team }) => (
          <label key={id} class="choice">
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => choose(id, event.currentTarget.checked)} />
            <span>
              {name}
              {team && <small>{team}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ByList({ naming, onName }: Omit<NamingBy, 'how' | 'choices'>) {
  const text = naming && 'list' in naming ? naming.list : '';
  const name = (list: string) => onName(list.trim() === '' ? undefined : { list });
  const readFile = (file: File | undefined) => void file?.text().then(name);
  return (
    <>
      <Writing label={say.listLabel} note={say.listNote} text={text} lines={5} longest={200_000} onWrite={name} />
      <div class="writing">
        <label for="naming-file">{say.file}</label>
        <input id="naming-file" type="file" accept=".csv,text/csv,text/plain" onChange={(event) => readFile(event.currentTarget.files?.[0])} />
      </div>
    </>
  );
}
