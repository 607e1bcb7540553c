/** What a reader must know of the text before trusting it: its language, who made the translation, whether it still holds. */
import Link from '@docusaurus/Link';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { LOCALE_FACTS, isDerived, writtenSource, type Locale } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { orderByReader } from '../languages/readingLanguages.ts';
import { useReadingLanguages } from '../languages/useReadingLanguages.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useTranslationLinks } from '../translate/useTranslationLinks.ts';
import { FreshnessLines } from './FreshnessLines.tsx';

export function TextNotice({ page }: { readonly page: PageFacts }): ReactNode {
  const lines = [fallbackLine(page, useLocale()), translationLine(page), derivedLine(page)].filter((line) => line !== undefined);
  const { freshness } = page;
  const standing = standingLine(page);
  if (lines.length === 0 && page.retiredBecause === undefined && freshness === undefined && standing === undefined) return null;
  return (
    <aside className="notice" aria-label={text('notice.label')}>
      {page.retiredBecause !== undefined && <p className="retired">{text('notice.retired', { reason: page.retiredBecause })}</p>}
      {standing !== undefined && <p>{standing}</p>}
      {freshness && <FreshnessLines page={page} freshness={freshness} />}
      {(lines.length > 0 || freshness !== undefined) && (
        <p>
          {lines.join(' ')} <Offers page={page} />
        </p>
      )}
    </aside>
  );
}

/** On whose word the facts of a case rest. */
function standingLine({ case: facts }: PageFacts): string | undefined {
  if (facts?.ownAccount) return text('notice.ownAccount');
  if (facts?.unchecked) return text('notice.unchecked');
  return facts?.checked && text('notice.checked', { organisation: facts.checked.by.name, date: facts.checked.label });
}

function fallbackLine(page: PageFacts, reader: Locale): string | undefined {
  if (!page.fallback) return undefined;
  return text('notice.fallback', { inLanguage: text(`language.in.${reader}`), inShown: text(`language.in.${page.shown}`) });
}

function translationLine({ translation }: PageFacts): string | undefined {
  if (translation === undefined || translation.status === 'reviewed') return undefined;
  return text(translation.status === 'machine' ? 'notice.machine' : 'notice.draft', {
    fromLanguage: text(`language.from.${translation.from}`),
  });
}

function derivedLine(page: PageFacts): string | undefined {
  // A reader of Serbian in Latin script expects it; only where it stands in for another language is it news.
  return page.fallback && isDerived(page.shown) ? text('notice.derived') : undefined;
}

/** To the editor of this page in the reader's own language; whoever reads the original is shown what else there is to translate. */
function Help({ page }: { readonly page: PageFacts }): ReactNode {
  const into = writtenSource(useLocale());
  const { edit } = useTranslationLinks();
  if (into === page.original) return <Link to="/translations/">{text('notice.help')}</Link>;
  return <a href={edit(page.id, into)}>{text('notice.help')}</a>;
}

/** The other languages there are, in the reader's own order, and the way to help. */
function Offers({ page }: { readonly page: PageFacts }): ReactNode {
  const { createUrl } = useAlternatePageUtils();
  const [reads] = useReadingLanguages();
  const others = orderByReader(
    page.availableIn.filter((tag) => tag !== page.shown),
    reads,
  );
  return (
    <>
      {others.length > 0 && `${text('notice.also')} `}
      {others.map((tag, index) => (
        <span key={tag}>
          {index > 0 && ', '}
          <a href={createUrl({ locale: tag, fullyQualified: false })} lang={tag} hrefLang={tag}>
            {LOCALE_FACTS[tag].label}
          </a>
          {tag === page.original && ` (${text('facts.originalMark')})`}
        </span>
      ))}
      {others.length > 0 && ' · '}
      <Help page={page} />
    </>
  );
}
