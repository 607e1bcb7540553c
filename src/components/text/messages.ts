/** The interface's strings: typed by the English catalogue, worded by the locale's own. */
import { translate } from '@docusaurus/Translate';
import type english from '@site/i18n/en/code.json';

export type MessageId = keyof typeof english;
export type Values = Readonly<Record<string, string | number>>;

/** @example text('notice.newest', {edition: '2026'}) // => 'Go to this page in the edition 2026' */
export function text(id: MessageId, values?: Values): string {
  return translate({ id }, values);
}
