import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useEffect, useState, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { SubmissionView } from '#submission/api.ts';
import { SECTION_CHOICES } from '#submission/choices.ts';
import type { CaseDraft, DraftPhoto } from '#submission/draft.ts';
import { deskClient, type Key } from '../desk/client.ts';
import { text } from '../text/messages.ts';

/** What was sent, as the desk has it. */
export function SentText({ view: { draft }, secret }: { readonly view: SubmissionView; readonly secret: Key }): ReactNode {
  return (
    <details>
      <summary>{text('status.sent')}</summary>
      <Sections draft={draft} />
      {draft.photos.map((photo) => (
        <Photo key={photo.key} photo={photo} secret={secret} lang={draft.language} />
      ))}
    </details>
  );
}

function Sections({ draft: { sections, language } }: { readonly draft: CaseDraft }): ReactNode {
  const [render, setRender] = useState<(markdown: string) => ReactNode>();
  useEffect(() => {
    void import('#submission/gate/renderMarkdown.ts').then(({ renderMarkdown }) =>
      setRender(() => (markdown: string) => toJsxRuntime(renderMarkdown(markdown), { Fragment, jsx, jsxs })),
    );
  }, []);
  return SECTION_CHOICES.filter((id) => sections[id] !== '').map((id) => (
    <section key={id}>
      <h3>{text(`submit.section.${id}.name`)}</h3>
      <div className="prose" lang={language}>
        {render?.(sections[id])}
      </div>
    </section>
  ));
}

function Photo({
  photo: { key, alt, credit },
  secret,
  lang,
}: {
  readonly photo: DraftPhoto;
  readonly secret: Key;
  readonly lang: string;
}): ReactNode {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    deskClient.photo(secret, key).then(
      (blob) => {
        if (gone) return;
        url = URL.createObjectURL(blob);
        setAddress(url);
      },
      // Its description stands there without it.
      () => undefined,
    );
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [secret, key]);
  return (
    <figure lang={lang}>
      {address === undefined ? <p>{alt}</p> : <img src={address} alt={alt} />}
      <figcaption>{credit}</figcaption>
    </figure>
  );
}
