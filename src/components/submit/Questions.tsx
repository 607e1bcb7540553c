import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { text } from '../text/messages.ts';

/** The questions of the story, to read. */
export function Questions(): ReactNode {
  return (
    <>
      <h2>{text('submit.questions')}</h2>
      {SECTION_CHOICES.map((id) => (
        <section key={id}>
          <h3>{text(`submit.section.${id}`)}</h3>
          <p>{text(`submit.section.${id}.hint`)}</p>
          <blockquote>{text(`submit.section.${id}.example`)}</blockquote>
        </section>
      ))}
    </>
  );
}
