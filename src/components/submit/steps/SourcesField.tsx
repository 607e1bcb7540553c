import type { ReactNode } from 'react';
import type { DraftSource } from '#submission/draft.ts';
import { LIMITS } from '#submission/limits.ts';
import { text } from '../../text/messages.ts';
import { LineField } from '../fields/LineField.tsx';
import { useFields } from '../fieldsContext.ts';

const EMPTY: DraftSource = { title: '', publisher: '', url: '' };

export function SourcesField(): ReactNode {
  const { change, draft } = useFields();
  const { sources, language } = draft;
  const set = (at: number, part: Partial<DraftSource>): void =>
    change((now) => ({ ...now, sources: now.sources.map((source, index) => (index === at ? { ...source, ...part } : source)) }));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text('source.heading')}</h2>
      <p className="hint">{text('submit.sources.hint')}</p>
      {sources.map((source, at) => (
        <fieldset key={at}>
          <legend>{text('submit.source', { number: at + 1 })}</legend>
          <LineField
            field={`sources.${at}.title`}
            label={text('submit.source.title')}
            value={source.title}
            set={(title) => set(at, { title })}
            lang={language}
          />
          <LineField
            field={`sources.${at}.publisher`}
            label={text('submit.source.publisher')}
            value={source.publisher}
            set={(publisher) => set(at, { publisher })}
          />
          <LineField
            field={`sources.${at}.url`}
            label={text('file.address')}
            value={source.url}
            set={(url) => set(at, { url })}
            inputMode="url"
          />
          <button
            type="button"
            className="quiet"
            onClick={() => change((now) => ({ ...now, sources: now.sources.filter((_, index) => index !== at) }))}
          >
            {text('submit.source.remove', { number: at + 1 })}
          </button>
        </fieldset>
      ))}
      {sources.length < LIMITS.sources && (
        <p>
          <button type="button" className="quiet" onClick={() => change((now) => ({ ...now, sources: [...now.sources, EMPTY] }))}>
            {text('submit.source.add')}
          </button>
        </p>
      )}
    </section>
  );
}
