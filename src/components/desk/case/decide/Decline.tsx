import { useId, type ReactNode } from 'react';
import { LIMITS } from '#submission/limits.ts';
import { DECLINE_REASONS } from '#submission/record.ts';
import { text } from '../../../text/messages.ts';
import { stateWords } from '../../stateWords.ts';
import { useCase } from '../caseContext.ts';
import { LanguageChoice } from '../LanguageChoice.tsx';
import { useAct } from '../useAct.ts';
import { Decision } from './Decision.tsx';
import { useDone } from './useDone.ts';
import { useWrittenRefusal } from './useWrittenRefusal.ts';

/** A reason from the list, and plain words for this contributor. */
export function Decline({ action }: { readonly action: 'decline' | 'decline-correction' }): ReactNode {
  const ids = { reason: useId(), words: useId() };
  const { record } = useCase().it;
  const { refusal, write, sent } = useWrittenRefusal(`hub-desk-${action}-${record.id}`, record.locale);
  const { reason, text: words, language } = refusal;
  const { busy, failure, run } = useAct();
  const done = useDone();
  const decline = async (): Promise<void> => {
    if (reason === '' || !(await run(action, { reason, text: words.trim(), language }))) return;
    sent();
    done();
  };
  const state = text(stateWords(action === 'decline' ? 'declined' : 'published'));
  const needsWords = reason === 'other' && words.trim() === '';
  return (
    <Decision
      name={text(`desk.do.${action}`)}
      what={
        <p>
          {text('desk.do.sees', { state })} {text(`desk.do.${action}.what`)}
        </p>
      }
      busy={busy}
      hindered={reason === '' ? text('desk.do.reason.first') : needsWords ? text('desk.do.words.first') : undefined}
      failure={failure}
      act={() => void decline()}
    >
      <p className="field">
        <label htmlFor={ids.reason}>{text('status.why')}</label>
        <select
          id={ids.reason}
          value={reason}
          onChange={({ target }) => write({ ...refusal, reason: DECLINE_REASONS.find((id) => id === target.value) ?? '' })}
        >
          <option value="">{text('submit.choose')}</option>
          {DECLINE_REASONS.map((id) => (
            <option key={id} value={id}>
              {text(`desk.reason.${id}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={ids.words}>{text('desk.do.words')}</label>
        <textarea
          id={ids.words}
          rows={4}
          maxLength={LIMITS.message}
          lang={language}
          spellCheck
          value={words}
          onChange={({ target }) => write({ ...refusal, text: target.value })}
        />
      </p>
      <p className="hint">{text('desk.case.pages', { language: text(`language.in.${record.locale}`) })}</p>
      <LanguageChoice label={text('desk.do.language')} value={language} set={(chosen) => write({ ...refusal, language: chosen })} />
    </Decision>
  );
}
