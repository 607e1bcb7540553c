/** The whole language as an archive for a USB stick: a plain link, which works without scripts. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useRef, type ReactNode } from 'react';
import { shownSize } from '#language/shownSize.ts';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { COPY_SIZE, copyFile } from '#model/portableCopy.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';

export function CopyOffer(): ReactNode {
  const locale = useLocale();
  const archive = useBaseUrl(`/${copyFile(locale)}`);
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{text('offline.copy')}</h2>
      <p>{text('offline.copy.text')}</p>
      <p>
        <a href={archive} download>
          {text('offline.copy.download', { language: LOCALE_FACTS[locale].label })} <CopySize archive={archive} locale={locale} />
        </a>
      </p>
    </section>
  );
}

/** Written into the HTML when the archive is made, after the page (`#exports/portable`): React leaves it as it finds it. */
const AS_IT_STANDS = { __html: '' };

function CopySize({ archive, locale }: { readonly archive: string; readonly locale: Locale }): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Somebody who came by a link within the site has a page drawn here, without the size.
    if (place.current?.textContent === '')
      void sizeOf(archive).then((bytes) => bytes && place.current?.append(`(${shownSize(bytes, locale)})`));
  }, [archive, locale]);
  return <span className={COPY_SIZE} ref={place} suppressHydrationWarning dangerouslySetInnerHTML={AS_IT_STANDS} />;
}

/** Bytes, where they can be had: the link works without. */
async function sizeOf(archive: string): Promise<number | undefined> {
  try {
    const response = await fetch(archive, { method: 'HEAD' });
    return response.ok ? Number(response.headers.get('Content-Length')) : undefined;
  } catch {
    return undefined;
  }
}
