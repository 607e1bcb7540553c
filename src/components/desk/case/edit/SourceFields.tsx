import type { ReactNode } from 'react';
import type { Source } from '#model/source.ts';
import { LineField } from '../../../submit/fields/LineField.tsx';
import { text } from '../../../text/messages.ts';

interface Props {
  readonly at: number;
  readonly source: Source;
  readonly set: (part: Partial<Source>) => void;
  readonly setYear: (typed: string) => void;
  readonly remove: () => void;
}

export function SourceFields({ at, source, set, setYear, remove }: Props): ReactNode {
  const { key, title, publisher, language, year, url, seen } = source;
  const field = (name: keyof Source): string => `details.sources.${at}.${name}`;
  return (
    <fieldset>
      <legend>{text('submit.source', { number: at + 1 })}</legend>
      <LineField field={field('title')} label={text('submit.source.title')} value={title} set={(title) => set({ title })} lang={language} />
      <LineField
        field={field('publisher')}
        label={text('submit.source.publisher')}
        value={publisher}
        set={(publisher) => set({ publisher })}
      />
      <LineField
        field={field('url')}
        label={text('file.address')}
        hint={text('submit.url.hint')}
        value={url}
        set={(url) => set({ url: url.trim() })}
        inputMode="url"
      />
      <LineField
        field={field('key')}
        label={text('desk.edit.source.key')}
        hint={text('desk.edit.source.key.hint')}
        value={key}
        set={(key) => set({ key: key.trim().toLowerCase() })}
      />
      <LineField
        field={field('language')}
        label={text('desk.edit.source.language')}
        hint={text('desk.edit.source.language.hint')}
        value={language}
        set={(language) => set({ language: language.trim() })}
        short
      />
      <LineField
        field={field('year')}
        label={text('desk.edit.source.year')}
        value={year === undefined ? '' : String(year)}
        set={setYear}
        inputMode="numeric"
        short
      />
      <LineField
        field={field('seen')}
        label={text('desk.edit.source.seen')}
        hint="2026-11"
        value={seen}
        set={(seen) => set({ seen: seen.trim() })}
        short
      />
      <button type="button" className="quiet" onClick={remove}>
        {text('submit.source.remove', { number: at + 1 })}
      </button>
    </fieldset>
  );
}
