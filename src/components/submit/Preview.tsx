/** The case as its page will show it, with the site's own styles. */
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useEffect, useState, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Root } from 'hast';
import { SECTION_CHOICES } from '#submission/choices.ts';
import type { CaseSection } from '#submission/draft.ts';
import { text } from '../text/messages.ts';
import { useDraft } from './formContext.ts';
import { Thumbnail } from './steps/PhotoCard.tsx';

type Gate = (markdown: string) => Root;

export function Preview(): ReactNode {
  const draft = useDraft();
  const [gate, setGate] = useState<{ readonly render: Gate }>();
  useEffect(() => {
    void Promise.all([import('#submission/gate/cleanMarkdown.ts'), import('#submission/gate/renderMarkdown.ts')]).then(
      ([{ cleanMarkdown }, { renderMarkdown }]) => setGate({ render: (markdown) => renderMarkdown(cleanMarkdown(markdown).markdown) }),
    );
  }, []);
  if (gate === undefined) return null;
  const years = [draft.period.from, draft.period.to].filter((year) => year !== '').join('–');
  const shown = (id: CaseSection): ReactNode => toJsxRuntime(gate.render(draft.sections[id]), { Fragment, jsx, jsxs });
  return (
    <article className="preview" lang={draft.language}>
      <header className="resource">
        <p className="kind">{text('type.case-study')}</p>
        <p className="preview-title">{draft.title}</p>
        {draft.description !== '' && <p className="lead">{draft.description}</p>}
        <p className="brief">{[draft.place, years].filter((part) => part !== '').join(', ')}</p>
      </header>
      <div className="prose">
        {SECTION_CHOICES.filter((id) => draft.sections[id].trim() !== '').map((id) => (
          <section key={id}>
            <h2>{text(`submit.section.${id}.name`)}</h2>
            {shown(id)}
          </section>
        ))}
        {draft.photos.map((photo) => (
          <div key={photo.key} className="picture">
            <Thumbnail photo={photo} />
            <small>{[photo.credit, photo.licence].filter((part) => part !== '').join(' · ')}</small>
          </div>
        ))}
      </div>
    </article>
  );
}
