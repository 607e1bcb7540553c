import { text } from '../../../text/messages.ts';
import { useCase } from '../caseContext.ts';

/** Leads to where it is said how the submission stands now. */
export function useDone(): () => void {
  const { tell } = useCase();
  return () => tell(text('desk.do.done'));
}
