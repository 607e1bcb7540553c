/** Starts from a document: its text is read on this device, shown, and put into the sections only when somebody says so. */
import { useState, type ReactNode } from 'react';
import type { CaseSection } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { FileField } from '../FileField.tsx';
import { FoundText } from '../FoundText.tsx';
import { useDraft, useForm } from '../formContext.ts';
import { DOCUMENTS, readText } from '../readText.ts';
import type { ReadText } from './readDocument.ts';

export function OpenText(): ReactNode {
  const { store, say } = useForm();
  const { language } = useDraft();
  const [read, setRead] = useState<ReadText>();
  const [problem, setProblem] = useState('');
  const open = (file: File): void => {
    setRead(undefined);
    setProblem('');
    readText(file).then(setRead, () => setProblem(text('submit.document.broken')));
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
      <FileField label={text('submit.document.label')} hint={text('submit.document.hint')} accept={DOCUMENTS} fault={problem} take={open} />
      {read !== undefined && (
        <FoundText read={read} lang={language} label="submit.document.take" take={take} leave={() => setRead(undefined)} />
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
