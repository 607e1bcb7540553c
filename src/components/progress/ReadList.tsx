import type { ReactNode } from 'react';
import type { Learnable } from '#model/learnable.ts';
import type { Progress } from '#training/progress/progress.ts';
import { text } from '../text/messages.ts';
import { PageLink } from '../page/PageLink.tsx';

export function ReadList({ learning, progress }: { readonly learning: readonly Learnable[]; readonly progress: Progress }): ReactNode {
  const read = Object.keys(progress.read);
  if (read.length === 0) return null;
  const gone = read.filter((id) => !learning.some((page) => page.id === id));
  return (
    <section aria-labelledby="read">
      <h2 id="read">{text('progress.read')}</h2>
      <ul>
        {learning
          .filter(({ id }) => read.includes(id))
          .map((page) => (
            <li key={page.id}>
              <PageLink page={page} /> <small>{text(`type.${page.type}`)}</small>
            </li>
          ))}
        {gone.map((id) => (
          <li key={id}>{text('progress.gone', { id })}</li>
        ))}
      </ul>
    </section>
  );
}
