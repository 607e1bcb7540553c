import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import type { CaseSection } from '#submission/draft.ts';
import { SHORT_SECTIONS } from '#submission/faults.ts';
import { text } from '../../text/messages.ts';
import { StoryField } from '../fields/StoryField.tsx';
import { useFields } from '../fieldsContext.ts';
import { OpenText } from './OpenText.tsx';

export function StoryStep(): ReactNode {
  const { form, sections } = useFields().draft;
  const asked: readonly CaseSection[] = form === 'full' ? SECTION_CHOICES : SHORT_SECTIONS;
  // What was written in the full form stays in sight in the short one.
  const shown = SECTION_CHOICES.filter((id) => asked.includes(id) || sections[id] !== '');
  return (
    <>
      <p>{text('submit.story.tools')}</p>
      {shown.map((id) => (
        <StoryField key={id} id={id} />
      ))}
      <OpenText />
    </>
  );
}
