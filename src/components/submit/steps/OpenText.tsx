/** Starts from a document: its text is read on this device, shown, and put into the sections only when somebody says so. */
import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import type { CaseSection } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { useDraft, useForm } from '../formContext.ts';
import type { ReadText } from './readDocument.ts';

export function OpenText(): ReactNode {
  const { store, say } = useForm();
  const { language } = useDraft();
  const id = useId();
  const [read, setRead] = useState<ReadText>();
  const [problem, setProblem] = useState('');
  const open = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    setRead(undefined);
    setProblem('');
    if (file === undefined) return;
    const names = SECTION_CHOICES.map((section) => [text(`submit.section.${section}.name`), section] as const);
    import('./readDocument.ts')
      .then(({ readDocument }) => readDocument(file, new Map(names)))
      .then(setRead)
      .catch(() => setProblem(text('submit.document.broken')));
    target.value = '';
  };
  const take = (): void => {
    if (read === undefined) return;
    store.change((now) => ({ ...now, sections: joined(now.sections, read.sections) }));
    setRead(undefined);
    say(text('submit.document.taken'));
  };
  return (
    <details className="example">
      <summary>{text('submit.document')}</summary>
      <div className="field">
        <label htmlFor={id}>{text('submit.document.label')}</label>
        <p className="hint">{text('submit.document.hint')}</p>
        <input id={id} type="file" accept=".docx,.docm,.md,.txt" onChange={open} />
      </div>
      <p role="alert">{problem}</p>
      {read !== undefined && (
        <section className="box" aria-label={text('submit.document.found')}>
          <p className="box-title">{text('submit.document.found')}</p>
          {read.macros && <p>{text('submit.document.macros')}</p>}
          {read.images && <p>{text('submit.document.images')}</p>}
          {SECTION_CHOICES.filter((section) => read.sections[section] !== undefined).map((section) => (
            <div key={section}>
              <h3>{text(`submit.section.${section}.name`)}</h3>
              <p className="as-written" lang={language}>
                {(read.sections[section] ?? '').slice(0, 400)}
              </p>
            </div>
          ))}
          <p className="actions">
            <button type="button" onClick={take}>
              {text('submit.document.take')}
            </button>
            <button type="button" className="quiet" onClick={() => setRead(undefined)}>
              {text('submit.document.leave')}
            </button>
          </p>
        </section>
      )}
    </details>
  );
}

type Sections = Readonly<Record<CaseSection, string>>;

/** What was written stays, and comes first. */
function joined(written: Sections, read: Readonly<Partial<Sections>>): Sections {
  const both = (id: CaseSection): string => [written[id], read[id] ?? ''].filter((part) => part.trim() !== '').join('\n\n');
  return {
    context: both('context'),
    'what-they-did': both('what-they-did'),
    'what-changed': both('what-changed'),
    'what-failed': both('what-failed'),
    'how-to-repeat': both('how-to-repeat'),
  };
}
