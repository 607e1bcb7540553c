import type { ReactNode } from 'react';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { Piece } from '#training/workshop/moduleData.ts';

/** HTML that the build has made of a module's Markdown; where it is in another language than asked for, it says so. */
export function Html({
  piece,
  asked,
  className,
}: {
  readonly piece: Piece;
  readonly asked: Locale;
  readonly className?: string;
}): ReactNode {
  const { language, html } = piece;
  const lang = language === asked ? {} : { lang: language };
  return <div {...(className && { className })} {...lang} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Name of the language a text stands in, where it is not the one asked for. */
export function Fallback({ language, asked }: { readonly language: Locale; readonly asked: Locale }): ReactNode {
  if (language === asked) return null;
  return (
    <small className="fallback" lang={language}>
      {LOCALE_FACTS[language].label}
    </small>
  );
}
