import { useEffect, useState, type ReactNode } from 'react';
import { PHOTO_LICENCE_CHOICES } from '#submission/choices.ts';
import { PEOPLE_SHOWN, type DraftPhoto } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { LineField } from '../fields/LineField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useFields } from '../fieldsContext.ts';

interface Props {
  readonly photo: DraftPhoto;
  readonly at: number;
  readonly of: number;
  /** Told after the photo was taken out. */
  readonly remove: () => void;
}

export function PhotoCard({ photo, at, of, remove }: Props): ReactNode {
  const { change, say, draft, hadLocation } = useFields();
  const { language } = draft;
  const set = (part: Partial<DraftPhoto>): void =>
    change((now) => ({ ...now, photos: now.photos.map((one) => (one.key === photo.key ? { ...one, ...part } : one)) }));
  const move = (to: number): void => {
    change((now) => ({ ...now, photos: now.photos.filter(({ key }) => key !== photo.key).toSpliced(to, 0, photo) }));
    say(text('submit.photo.moved', { number: to + 1, of }));
  };
  const takeOut = (): void => {
    change((now) => ({ ...now, photos: now.photos.filter(({ key }) => key !== photo.key) }));
    remove();
  };
  const number = at + 1;
  return (
    <li>
      <h2>{text('submit.photo', { number })}</h2>
      <Thumbnail photo={photo} />
      {hadLocation(photo.key) && <p className="hint">{text('submit.photo.location')}</p>}
      <LineField
        field={`photos.${at}.alt`}
        label={text('submit.photo.alt')}
        hint={text('submit.photo.alt.hint')}
        value={photo.alt}
        set={(alt) => set({ alt })}
        lang={language}
      />
      <LineField field={`photos.${at}.credit`} label={text('submit.photo.credit')} value={photo.credit} set={(credit) => set({ credit })} />
      <ChoiceField
        field={`photos.${at}.licence`}
        label={text('submit.photo.licence')}
        value={photo.licence}
        set={(licence) => set({ licence })}
        options={PHOTO_LICENCE_CHOICES.map((value) => ({ value, label: value.replace('CC-', 'CC ').replace(/-(?=\d)/u, ' ') }))}
      />
      <RadioField
        field={`photos.${at}.people`}
        label={text('submit.photo.people')}
        value={photo.people}
        set={(people) => set({ people })}
        options={PEOPLE_SHOWN.map((value) => ({ value, label: text(`submit.photo.people.${value}`) }))}
      />
      <p className="actions">
        <button type="button" className="quiet" disabled={at === 0} onClick={() => move(at - 1)}>
          {text('submit.photo.up', { number })}
        </button>
        <button type="button" className="quiet" disabled={number === of} onClick={() => move(number)}>
          {text('submit.photo.down', { number })}
        </button>
        <button type="button" className="quiet" onClick={takeOut}>
          {text('submit.photo.remove', { number })}
        </button>
      </p>
    </li>
  );
}

/** The photo itself, while the form is open. */
export function Thumbnail({ photo }: { readonly photo: DraftPhoto }): ReactNode {
  const { blob: blobOf, noPhoto } = useFields();
  const blob = blobOf(photo.key);
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (blob === undefined) return undefined;
    const made = URL.createObjectURL(blob);
    // oxlint-disable-next-line react/set-state-in-effect -- the address lives as long as the effect, which revokes it
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (blob === undefined) return <p>{noPhoto(photo)}</p>;
  return address !== '' && <img className="thumbnail" src={address} alt={photo.alt} />;
}
