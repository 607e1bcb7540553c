/** Every concept of the field, and what it is called in each language. Without JavaScript it is the whole list. */
import { useId, useState, type ReactNode } from 'react';
import type { GlossaryEntry } from '#model/glossaryEntry.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { Concept } from './Concept.tsx';
import { findConcepts } from './findConcepts.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './glossary.css';

export default function GlossaryPage({ glossary }: { readonly glossary: readonly GlossaryEntry[] }): ReactNode {
  const [query, setQuery] = useState('');
  const plural = usePlural();
  const id = useId();
  const shown = findConcepts(glossary, query);
  return (
    <Shell title={text('glossary.title')} description={text('glossary.intro')} className="glossary">
      <h1>{text('glossary.title')}</h1>
      <p className="lead">{text('glossary.intro')}</p>
      <form className="search needs-script" role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={id}>{text('glossary.query')}</label>
        <input id={id} type="search" value={query} autoComplete="off" onChange={(event) => setQuery(event.target.value)} />
      </form>
      <p className="count" role="status">
        {shown.length === 0 ? text('glossary.none') : plural('glossary.count', shown.length)}
      </p>
      {shown.map((entry) => (
        <Concept key={entry.id} entry={entry} unfolded={query.trim() !== ''} />
      ))}
    </Shell>
  );
}
