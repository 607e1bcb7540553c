import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { text } from '../../../text/messages.ts';
import { usePlural } from '../../../text/usePlural.ts';
import { useCase } from '../caseContext.ts';
import { Failure } from '../Failure.tsx';
import { LanguageChoice } from '../LanguageChoice.tsx';
import { useAct } from '../useAct.ts';
import { useAsking, type About } from './askContext.ts';

/** In the order of the page. */
const ORDER: readonly About[] = ['title', ...SECTION_CHOICES, 'photos', 'whole'];

/** All questions that were written, sent at once: the contributor gets one letter. */
export function SendQuestions(): ReactNode {
  const asking = useAsking();
  const { it, tell } = useCase();
  const { busy, failure, run } = useAct();
  const plural = usePlural();
  if (asking === undefined) return null;
  const { texts, language, choose, clear } = asking;
  const ready = ORDER.flatMap((about) => {
    const written = (texts[about] ?? '').trim();
    return written === '' ? [] : [{ about, text: written, language }];
  });
  if (ready.length === 0) return <Failure words={failure} />;
  const send = async (): Promise<void> => {
    if (!(await run('ask', { questions: ready }))) return;
    clear();
    tell(text('desk.ask.sent'));
  };
  return (
    <section className="box send-questions" aria-label={text('status.questions')}>
      <p>
        <strong>{plural('desk.ask.count', ready.length)}</strong> {text('desk.ask.shown')}{' '}
        {text('desk.case.pages', { language: text(`language.in.${it.record.locale}`) })}
      </p>
      <LanguageChoice label={text('desk.ask.language')} value={language} set={choose} />
      <Failure words={failure} />
      <p className="actions">
        <button type="button" disabled={busy} onClick={() => void send()}>
          {text('desk.ask.send')}
        </button>
      </p>
    </section>
  );
}
