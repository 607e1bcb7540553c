import type { ReactNode } from 'react';
import type { Source } from '#model/source.ts';
import type { DraftSource } from '#submission/draft.ts';
import { LIMITS } from '#submission/limits.ts';
import { text } from '../../../text/messages.ts';
import { newSource } from './newSource.ts';
import { SourceFields } from './SourceFields.tsx';
import type { Edit } from './useEdit.ts';

/** The sources as they stand on the page; what the contributor gave can be taken over. */
export function SourceList({ edit: { text: now, change } }: { readonly edit: Edit }): ReactNode {
  const { sources } = now.details;
  const { language } = now.draft;
  const set = (step: (sources: readonly Source[]) => readonly Source[]): void =>
    change((text) => ({ ...text, details: { ...text.details, sources: step(text.details.sources) } }));
  const given = now.draft.sources.filter(({ url }) => !sources.some((source) => source.url === url));
  const add = (one?: DraftSource): void => set((all) => [...all, newSource(one, language, new Date().toISOString().slice(0, 7), all)]);
  return (
    <section aria-labelledby="details-sources">
      <h4 id="details-sources">{text('source.heading')}</h4>
      <p className="hint">{text('desk.edit.sources.hint')}</p>
      {sources.map((source, at) => (
        <SourceFields
          key={at}
          at={at}
          source={source}
          set={(part) => set((all) => all.map((one, index) => (index === at ? { ...one, ...part } : one)))}
          setYear={(year) => set((all) => all.map((one, index) => (index === at ? withYear(one, year) : one)))}
          remove={() => set((all) => all.filter((_, index) => index !== at))}
        />
      ))}
      {sources.length < LIMITS.sources && (
        <p className="actions">
          {given.map((source) => (
            <button key={source.url} type="button" className="quiet" onClick={() => add(source)}>
              {text('desk.edit.source.take', { title: source.title })}
            </button>
          ))}
          <button type="button" className="quiet" onClick={() => add()}>
            {text('submit.source.add')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Absent, not empty, where it is not known. */
function withYear({ year: _, ...others }: Source, typed: string): Source {
  const year = Number(typed);
  return typed.trim() === '' || Number.isNaN(year) ? others : { ...others, year };
}
