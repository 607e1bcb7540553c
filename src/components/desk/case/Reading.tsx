import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import type { DraftPhoto } from '#submission/draft.ts';
import { useFields } from '../../submit/fieldsContext.ts';
import { useMarkdown } from '../../submit/useMarkdown.ts';
import { text } from '../../text/messages.ts';
import { QuestionsAbout } from './ask/QuestionsAbout.tsx';
import { SendQuestions } from './ask/SendQuestions.tsx';
import { FactList } from './FactList.tsx';

/** What was sent, part by part, with what was asked about each. */
export function Reading({ citations }: { readonly citations: ReadonlySet<string> }): ReactNode {
  const { draft } = useFields();
  const render = useMarkdown();
  const { language, sections, photos } = draft;
  return (
    <>
      <Part name={text('status.about.title')}>
        <p lang={language} className="case-title">
          {draft.title}
        </p>
        {draft.description !== '' && <p lang={language}>{draft.description}</p>}
        <QuestionsAbout about="title" />
      </Part>
      {SECTION_CHOICES.map((id) => (
        <Part key={id} name={text(`submit.section.${id}.name`)}>
          {sections[id].trim() === '' ? (
            <p className="brief">{text('desk.case.empty')}</p>
          ) : (
            <div className="prose" lang={language}>
              {render?.(sections[id], citations) ?? <p className="as-written">{sections[id]}</p>}
            </div>
          )}
          <QuestionsAbout about={id} />
        </Part>
      ))}
      <Part name={text('submit.step.photos')}>
        {photos.length === 0 ? <p className="brief">{text('desk.case.empty')}</p> : <PhotoWords photos={photos} lang={language} />}
        <QuestionsAbout about="photos" />
      </Part>
      <Part name={text('status.about.whole')}>
        <FactList draft={draft} />
        <QuestionsAbout about="whole" />
      </Part>
      <SendQuestions />
    </>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="case-part">
      <h3>{name}</h3>
      {children}
    </section>
  );
}

/** The photos stand in the preview; here is what is said of them. */
function PhotoWords({ photos, lang }: { readonly photos: readonly DraftPhoto[]; readonly lang: string }): ReactNode {
  return (
    <ol>
      {photos.map(({ key, alt, credit, licence, people }) => (
        <li key={key}>
          <span lang={lang}>{alt}</span>{' '}
          <small>
            {[credit, licence, people === '' ? '' : text(`submit.photo.people.${people}`)].filter((part) => part !== '').join(' · ')}
          </small>
        </li>
      ))}
    </ol>
  );
}
