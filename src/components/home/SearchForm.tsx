import useBaseUrl from '@docusaurus/useBaseUrl';
import { useId, type ReactNode } from 'react';
import { text } from '../text/messages.ts';

/** Leads to the catalogue; a plain form, so it also works before any script has run. */
export function SearchForm(): ReactNode {
  const id = useId();
  return (
    <form className="search needs-script" role="search" action={useBaseUrl('/catalogue/')} method="get">
      <label htmlFor={id}>{text('home.search.label')}</label>
      <span>
        <input id={id} type="search" name="q" autoComplete="off" />
        <button type="submit">{text('home.search.button')}</button>
      </span>
    </form>
  );
}
