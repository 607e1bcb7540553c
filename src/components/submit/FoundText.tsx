import { useEffect, useRef, type ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { text, type MessageId } from '../text/messages.ts';
import type { ReadText } from './steps/readDocument.ts';

interface Props {
  readonly read: ReadText;
  readonly lang: string;
  /** What taking it does. */
  readonly label: MessageId;
  readonly take: () => void;
  readonly leave: () => void;
}

/** The text of a document, to look at before it goes anywhere; it has the focus when it comes. */
export function FoundText({ read, lang, label, take, leave }: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="box" tabIndex={-1} ref={box} aria-label={text('submit.document.found')}>
      <h2 className="box-title">{text('submit.document.found')}</h2>
      {read.macros && <p>{text('submit.document.macros')}</p>}
      {read.images && <p>{text('submit.document.images')}</p>}
      {SECTION_CHOICES.filter((section) => read.sections[section] !== undefined).map((section) => (
        <div key={section}>
          <h3>{text(`submit.section.${section}.name`)}</h3>
          <p className="as-written" lang={lang}>
            {(read.sections[section] ?? '').slice(0, 400)}
          </p>
        </div>
      ))}
      <p className="actions">
        <button type="button" onClick={take}>
          {text(label)}
        </button>
        <button type="button" className="quiet" onClick={leave}>
          {text('submit.document.leave')}
        </button>
      </p>
    </section>
  );
}
