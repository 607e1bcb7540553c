import type { Letters } from '#desk/http/parts.ts';
import type { LetterWriter } from './letterText.ts';
import type { Mailer } from './mailer.ts';

/** Letters that leave by mail. */
export function mailedLetters(mailer: Pick<Mailer, 'post'>, write: LetterWriter): Letters {
  return {
    send: (id, to, locale, kind, values) => mailer.post({ id, to, locale, ...write(locale, kind, values) }),
  };
}
