import { useId, type ReactNode } from 'react';
import { LOCALES } from '#model/locale.ts';
import type { DeskPerson } from '#submission/deskApi.ts';
import { STATES } from '#submission/state.ts';
import { text } from '../../text/messages.ts';
import { stateWords } from '../stateWords.ts';
import { TURNS, type QueueFilters } from './filters.ts';

interface Props {
  readonly filters: QueueFilters;
  readonly person: DeskPerson;
  readonly change: (filters: QueueFilters) => void;
}

export function FilterBar({ filters, person, change }: Props): ReactNode {
  const own = person.languages.length > 0;
  return (
    <form className="choices" aria-label={text('desk.queue.choose')} onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={text('desk.queue.state')}
        value={filters.state}
        options={[
          ['open', text('desk.queue.open')],
          ['all', text('desk.queue.all')],
          ...STATES.map((state) => [state, text(stateWords(state))] as const),
        ]}
        choose={(state) => change({ ...filters, state })}
      />
      <Choose
        label={text('desk.queue.language')}
        value={filters.language}
        options={[
          ...(own ? ([['own', text('desk.queue.languages.own')]] as const) : []),
          ['all', text('desk.queue.languages.all')],
          ...LOCALES.map((locale) => [locale, text(`language.name.${locale}`)] as const),
        ]}
        choose={(language) => change({ ...filters, language })}
      />
      <Choose
        label={text('desk.queue.who')}
        value={filters.who}
        options={[
          ['all', text('desk.queue.all')],
          ['mine', text('desk.queue.mine')],
          ['free', text('desk.queue.free')],
        ]}
        choose={(who) => change({ ...filters, who })}
      />
      <Choose
        label={text('desk.queue.turn')}
        value={filters.turn}
        options={[['all', text('desk.queue.all')], ...TURNS.map((turn) => [turn, text(`desk.queue.turn.${turn}`)] as const)]}
        choose={(turn) => change({ ...filters, turn })}
      />
    </form>
  );
}

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}

function Choose<T extends string>({ label, value, options, choose }: ChooseProps<T>): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen !== undefined) choose(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
