import { FACETS, type Behaviour } from '@micromoment/core';
import { FACET_QUESTIONS, idOf, SIGNAL_QUESTIONS, skeleton, type PlannedSignal } from '@micromoment/format';
import type { BlueprintList } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Writing } from '../look/writing.tsx';
import { begun, keepDraft } from '../offline/device.ts';
import { go } from '../router.ts';
import { DRAFT } from './opened.ts';
import { say } from './words.ts';

/** Begins a blueprint with its outcome: the skill, the behaviour, and what would show it. Scenes are not asked for; they come last. */
export function NewBlueprintPage() {
  const { answer } = useAnswer<BlueprintList>('/api/v1/blueprints');
  const [skill, setSkill] = useState('');
  const [behaviour, setBehaviour] = useState<Partial<Behaviour>>({});
  const [signals, setSignals] = useState<Partial<Record<PlannedSignal['from'], string>>>({});
  const id = idOf(skill);
  const isTaken = [...begun.value].includes(`${DRAFT}${id}`) || (answer?.ok === true && answer.value.blueprints.some(({ blueprint }) => blueprint === id));
  const obstacle = id === '' ? say.needsLetters : isTaken ? say.idTaken : undefined;
  const begin = async () => {
    const source = skeleton({ id, skill: skill.trim(), title: skill.trim(), behaviour: filled(behaviour), signals: planned(signals) });
    // The draft must stand on the device before the page that reads it is opened.
    await keepDraft(`${DRAFT}${id}`, { source, over: '' });
    begun.value = new Set([...begun.value, `${DRAFT}${id}`]);
    go(`/studio/write/${encodeURIComponent(id)}`);
  };
  return (
    <form
      class="rhythm enter"
      onSubmit={(event) => {
        event.preventDefault();
        if (obstacle === undefined) void begin();
      }}
    >
      <div>
        <Heading says={say.outcomeFirst} eyebrow={<a href="/studio">{say.studio}</a>}>
          {say.outcomeFirst}
        </Heading>
        <p class="muted">{say.outcomeNote}</p>
      </div>
      <Writing label={say.skill} note={say.skillSuch} lines={1} longest={120} text={skill} onWrite={setSkill} check={skill !== '' ? obstacle : undefined} />
      {FACETS.map((facet) => (
        <Writing
          key={facet}
          optional
          label={say[facet]}
          note={say.such({ example: FACET_QUESTIONS[facet].such })}
          lines={1}
          longest={400}
          text={behaviour[facet] ?? ''}
          onWrite={(text) => setBehaviour({ ...behaviour, [facet]: text })}
        />
      ))}
      {SIGNAL_QUESTIONS.map(({ from }) => (
        <Writing
          key={from}
          optional
          label={say[from]}
          note={say.signalNote}
          lines={1}
          longest={400}
          text={signals[from] ?? ''}
          onWrite={(text) => setSignals({ ...signals, [from]: text })}
        />
      ))}
      <button class="button">{say.begin}</button>
    </form>
  );
}

const filled = (behaviour: Partial<Behaviour>): Partial<Behaviour> =>
  Object.fromEntries(
    FACETS.flatMap((facet) => {
      const said = behaviour[facet]?.trim() ?? '';
      return said === '' ? [] : [[facet, said]];
    }),
  );

const planned = (signals: Partial<Record<PlannedSignal['from'], string>>): readonly PlannedSignal[] =>
  SIGNAL_QUESTIONS.flatMap(({ from }) => {
    const means = signals[from]?.trim() ?? '';
    return means === '' ? [] : [{ from, means }];
  });
