import { lazy, Suspense, type ReactNode } from 'react';
import type { CaseSection } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { useFields } from '../fieldsContext.ts';
import { Field, type Control } from './Field.tsx';
import { PlainText } from './PlainText.tsx';

/** Fetched when the story is shown; where it cannot be had, the plain field goes on. */
const RichText = lazy(() => import('../editor/RichText.tsx').catch(() => ({ default: PlainText })));

export interface StoryProps {
  readonly control: Control;
  readonly label: string;
  readonly value: string;
  readonly set: (markdown: string) => void;
  readonly lang: string;
  /** Keys of sources that the text may cite: an editor's work. */
  readonly citations?: ReadonlySet<string> | undefined;
}

interface Props {
  readonly id: CaseSection;
  readonly citations?: ReadonlySet<string>;
}

/** One question of the story, with an example to open. */
export function StoryField({ id, citations }: Props): ReactNode {
  const { change, draft } = useFields();
  const { sections, language } = draft;
  const label = text(`submit.section.${id}`);
  const set = (markdown: string): void => change((now) => ({ ...now, sections: { ...now.sections, [id]: markdown } }));
  return (
    <>
      <Field field={`sections.${id}`} label={label} hint={text(`submit.section.${id}.hint`)}>
        {(control) => {
          const props: StoryProps = { control, label, value: sections[id], set, lang: language, citations };
          return (
            <Suspense fallback={<PlainText {...props} />}>
              <RichText {...props} />
            </Suspense>
          );
        }}
      </Field>
      <details className="example">
        <summary>{text('submit.example')}</summary>
        <p>{text(`submit.section.${id}.example`)}</p>
      </details>
    </>
  );
}
