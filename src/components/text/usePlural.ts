import { usePluralForm } from '@docusaurus/theme-common';
import { text, type MessageId } from './messages.ts';

/** A counted message in the right plural form: `plural('catalogue.count', 3) // => '3 entries'`. */
export function usePlural(): (id: MessageId, count: number) => string {
  const { selectMessage } = usePluralForm();
  // The form is chosen from the raw message; `{count}` is filled afterwards.
  return (id, count) => selectMessage(count, text(id)).replace('{count}', String(count));
}
