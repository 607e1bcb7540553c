/** A question on the page. It is plain HTML; what checks the answers is fetched by pages that have questions. */
import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { usePage } from '../page/pageContext.ts';
import { fetchProgress } from '../progress/useProgress.ts';

export function QuizForm(props: ComponentProps<'form'>): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const page = usePage()?.id;
  useEffect(() => {
    const element = form.current;
    if (element === null || page === undefined) return undefined;
    let unbind: (() => void) | undefined;
    let gone = false;
    fetchProgress().then(
      ({ startQuiz }) => {
        if (!gone) unbind = startQuiz(element, page);
      },
      // Without a network: the key opens, as it does without scripts.
      () => {
        element.dataset['unchecked'] = '';
      },
    );
    return () => {
      gone = true;
      unbind?.();
    };
  }, [page]);
  return <form ref={form} {...props} />;
}
