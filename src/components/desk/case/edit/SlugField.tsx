import type { ReactNode } from 'react';
import { slugOf } from '#submission/slugOf.ts';
import { wasPublished } from '#submission/standing.ts';
import { LineField } from '../../../submit/fields/LineField.tsx';
import { text } from '../../../text/messages.ts';
import { useCase } from '../caseContext.ts';
import type { Edit } from './useEdit.ts';

/** The name of the page in its address. Once readers have the address, it stays. */
export function SlugField({ edit: { text: now, change } }: { readonly edit: Edit }): ReactNode {
  const { record } = useCase().it;
  const { slug } = now.details;
  const set = (name: string): void => change((text) => ({ ...text, details: { ...text.details, slug: name } }));
  const suggested = slugOf(now.draft.title);
  return (
    <>
      <LineField
        field="details.slug"
        label={text('desk.edit.slug')}
        hint={text('desk.edit.slug.hint')}
        value={slug}
        set={(typed) => set(typed.toLowerCase().replaceAll(/\s+/gu, '-'))}
      />
      {suggested !== '' && suggested !== slug && !wasPublished(record) && (
        <p>
          <button type="button" className="quiet" onClick={() => set(suggested)}>
            {text('desk.edit.slug.suggest', { slug: suggested })}
          </button>
        </p>
      )}
    </>
  );
}
