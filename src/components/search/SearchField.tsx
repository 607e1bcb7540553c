/**
 * A search field. As HTML it is a plain form that leads to the catalogue; a script leads it to the results, and fetches what offers
 * hits while a person types, when the field is first touched.
 */
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { cleanQuery } from './query.ts';
import { fillField } from './fillField.ts';
import { useCombobox } from './useCombobox.ts';

interface Props {
  /** What the address asks for, on the page of results; undefined until the address is known. */
  readonly query?: string | undefined;
  /** In the header: without a visible label, with a sign for a button. */
  readonly small?: boolean;
}

export function SearchField({ query, small = false }: Props): ReactNode {
  const id = useId();
  const history = useHistory();
  const results = useBaseUrl('/search/');
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const filled = useRef(false);
  const { Combobox, failed, wake } = useCombobox(field);
  useEffect(() => {
    if (field === null || query === undefined) return;
    // What a person typed before the script was there is theirs.
    if (filled.current || field.value === '') fillField(field, query);
    filled.current = true;
  }, [field, query]);
  const submit = (): void => {
    const typed = cleanQuery(field?.value ?? '');
    history.push(typed === '' ? results : `${results}?${new URLSearchParams({ q: typed }).toString()}`);
  };
  return (
    <form
      className={small ? 'search small' : 'search'}
      role="search"
      action={useBaseUrl('/catalogue/')}
      method="get"
      {...(small && { 'aria-label': text('search.title') })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id} {...(small && { className: 'spoken' })}>
        {text('home.search.label')}
      </label>
      <span>
        <input
          ref={setField}
          id={id}
          type="search"
          name="q"
          autoComplete="off"
          enterKeyHint="search"
          {...(small && { placeholder: text('home.search.button') })}
          onFocus={wake}
          onInput={wake}
        />
        {small ? <Glass /> : <button type="submit">{text('home.search.button')}</button>}
      </span>
      {failed && <p role="status">{text('search.failed.unreachable')}</p>}
      {Combobox && field && <Combobox field={field} />}
    </form>
  );
}

function Glass(): ReactNode {
  return (
    <button type="submit" aria-label={text('home.search.button')}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" />
      </svg>
    </button>
  );
}
