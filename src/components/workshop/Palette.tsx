/** What can be put into the plan: breaks and own blocks, and the sessions of all modules. */
import { memo, useId, useState, type ReactNode } from 'react';
import type { Locale } from '#model/locale.ts';
import type { IndexedModule, IndexedSession } from '#training/workshop/moduleData.ts';
import { add } from '#training/workshop/operations.ts';
import { USUAL_MINUTES, type NewBlock } from '#training/workshop/plan.ts';
import { sessionsOf } from '#training/workshop/warnings.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { Fallback } from './print/Html.tsx';
import { KIND_NAMES } from './blockNames.ts';
import { languagesText } from './languagesText.ts';
import { blockFor, partsOf } from './partsOf.ts';
import { useParts } from './workshopContext.ts';

interface Props {
  /** How many there are. */
  readonly days: number;
  /** Day that takes what is added, from 0. */
  readonly into: number;
  readonly setInto: (day: number) => void;
  /** Language in the room. */
  readonly room: Locale;
}

export const Palette = memo(function Palette({ days, into, setInto, room }: Props): ReactNode {
  const { store, index, say } = useParts();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const put = (blocks: readonly NewBlock[], title: string): void => {
    store.change(add(blocks, { day: into, index: store.state()?.history.plan.days[into]?.blocks.length ?? 0 }));
    say(text('workshop.added', { title, day: into + 1 }));
  };
  const shown = index.modules.filter((module) => matches(module, wanted));
  return (
    <section className="plan-palette" aria-labelledby={id}>
      <h2 id={id}>{text('workshop.palette')}</h2>
      {days > 1 && (
        <p className="field">
          <label htmlFor={`${id}d`}>{text('workshop.into')}</label>
          <select id={`${id}d`} value={into} onChange={({ target }) => setInto(Number(target.value))}>
            {Array.from({ length: days }, (_, day) => (
              <option key={day} value={day}>
                {text('workshop.day', { number: day + 1 })}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="actions">
        {(['break', 'lunch', 'energiser', 'own'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="quiet"
            onClick={() =>
              put(
                [
                  kind === 'own'
                    ? { kind, title: '', text: '', minutes: USUAL_MINUTES[kind] }
                    : { kind, title: '', minutes: USUAL_MINUTES[kind] },
                ],
                text(KIND_NAMES[kind]),
              )
            }
          >
            + {text(KIND_NAMES[kind])}
          </button>
        ))}
      </p>
      <p className="field">
        <label htmlFor={`${id}w`}>{text('workshop.find')}</label>
        <input id={`${id}w`} type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </p>
      {shown.length === 0 && <p role="status">{text('workshop.find.nothing')}</p>}
      {shown.map((module) => (
        <PaletteModule key={module.id} module={module} open={wanted !== ''} put={put} room={room} />
      ))}
    </section>
  );
});

interface ModuleProps extends Pick<Props, 'room'> {
  readonly module: IndexedModule;
  readonly open: boolean;
  readonly put: (blocks: readonly NewBlock[], title: string) => void;
}

function PaletteModule({ module, open, put, room }: ModuleProps): ReactNode {
  const { reader } = useParts();
  const plural = usePlural();
  const { title, language } = module;
  const lang = language === reader ? {} : { lang: language };
  return (
    <details className="palette-module" open={open}>
      <summary {...lang}>{title}</summary>
      <p className="brief">{languagesText(module)}</p>
      <ul>
        {sessionsOf(module).map((session) => (
          <li key={session.id}>
            <span {...(session.language !== reader && { lang: session.language })}>{session.title}</span>{' '}
            <span className="brief">{plural('time.minutes', session.minutes)}</span>
            {/* Where the language in the room is missing, those that are there. */}
            {!session.languages.includes(room) &&
              session.languages.map((language) => <Fallback key={language} language={language} asked={room} />)}
            <AddButton title={session.title} onClick={() => put([blockFor(module, session)], session.title)} />
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="quiet" onClick={() => put(partsOf(module), title)}>
          {text('workshop.add.whole')}
          <span className="spoken"> {title}</span>
        </button>
      </p>
    </details>
  );
}

function AddButton({ title, onClick }: { readonly title: IndexedSession['title']; readonly onClick: () => void }): ReactNode {
  return (
    <button type="button" className="quiet" onClick={onClick}>
      {text('workshop.add')}
      <span className="spoken"> {title}</span>
    </button>
  );
}

function matches({ title, parts }: IndexedModule, wanted: string): boolean {
  const sought = wanted.trim().toLowerCase();
  const texts = [title, ...parts.flatMap((part) => (part.kind === 'session' ? [part.title] : []))];
  return texts.some((each) => each.toLowerCase().includes(sought));
}
