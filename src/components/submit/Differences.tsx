/** Two texts of one case, field by field: only what differs, and which is which. */
import type { ReactNode } from 'react';
import { differingFields, type Contribution } from '#submission/contribution.ts';
import type { DraftPhoto } from '#submission/draft.ts';
import { text } from '../text/messages.ts';
import { fieldLabel } from './fieldLabel.ts';
import { fieldText } from './fieldText.ts';
import { useFields } from './fieldsContext.ts';
import { Thumbnail } from './steps/PhotoCard.tsx';

interface Props {
  readonly mine: Contribution;
  readonly theirs: Contribution;
}

export function Differences({ mine, theirs }: Props): ReactNode {
  const fields = differingFields(mine, theirs);
  if (fields.length === 0) return <p>{text('submit.rival.same')}</p>;
  return fields.map((field) => (
    <section key={field}>
      <h3>{fieldLabel(field)}</h3>
      <dl>
        <dt>{text('submit.rival.here')}</dt>
        <dd>
          <Version field={field} of={mine} />
        </dd>
        <dt>{text('submit.rival.there')}</dt>
        <dd>
          <Version field={field} of={theirs} />
        </dd>
      </dl>
    </section>
  ));
}

function Version({ field, of }: { readonly field: string; readonly of: Contribution }): ReactNode {
  const { themes } = useFields();
  const { language, photos } = of.draft;
  if (field === 'photos' && photos.length > 0) return <Photos photos={photos} lang={language} />;
  return (
    <p className="as-written" lang={language}>
      {fieldText(field, of, themes) || '–'}
    </p>
  );
}

function Photos({ photos, lang }: { readonly photos: readonly DraftPhoto[]; readonly lang: string }): ReactNode {
  return (
    <ol className="photos">
      {photos.map((photo) => (
        <li key={photo.key}>
          <Thumbnail photo={photo} />
          <p>
            <span lang={lang}>{photo.alt}</span> · {photo.credit} · {photo.licence}
            {photo.people !== '' && ` · ${text(`submit.photo.people.${photo.people}`)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
