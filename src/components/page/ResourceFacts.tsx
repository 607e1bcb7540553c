/** Everything else the hub knows of a page, in its margin: subject, languages, edition, credits, licence, how to correct it. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { CaseFactRows } from './CaseFactRows.tsx';
import { FactRow } from './FactRow.tsx';
import { langOf } from './langOf.ts';
import { LanguageVersions } from './LanguageVersions.tsx';
import { PrintButton } from './PrintButton.tsx';

export function ResourceFacts({ page, edition }: { readonly page: PageFacts; readonly edition?: string | undefined }): ReactNode {
  return (
    <aside className="facts" aria-label={text('facts.heading')}>
      <details className="fold">
        <summary>{text('facts.heading')}</summary>
        <p className="fold-title">{text('facts.heading')}</p>
        <dl>
        <Subject page={page} />
        {page.case && <CaseFactRows facts={page.case} />}
        {page.groupSize && <FactRow label="facts.group">{text('facts.groupSize', page.groupSize)}</FactRow>}
        <FactRow label="facts.languages">
          <LanguageVersions page={page} />
        </FactRow>
        {edition && <FactRow label="facts.edition">{edition}</FactRow>}
        <FactRow label="facts.updated">
          <time dateTime={page.updated.date}>{page.updated.label}</time>
        </FactRow>
        <FactRow label="facts.licence">
          <a href={page.licence.url} rel="license">
            {page.licence.id}
          </a>
        </FactRow>
        {page.contributors.map(({ id, name, roles, url }) => (
          <FactRow key={id} label={`role.${roles[0] ?? 'author'}`}>
            {url === undefined ? name : <a href={url}>{name}</a>}
          </FactRow>
        ))}
      </dl>
      <Actions page={page} />
      </details>
    </aside>
  );
}

function Subject({ page: { themes, countries, organisations } }: { readonly page: PageFacts }): ReactNode {
  const locale = useLocale();
  return (
    <>
      {themes.length > 0 && (
        <FactRow label="facts.theme">
          {join(themes.map(({ id, name }) => <Link to={`/catalogue/?theme=${id}`}>{name}</Link>))}
        </FactRow>
      )}
      {countries.length > 0 && (
        <FactRow label="facts.country">
          {join(countries.map(({ code, name }) => <Link to={`/catalogue/?country=${code}`}>{name}</Link>))}
        </FactRow>
      )}
      {organisations.length > 0 && (
        <FactRow label="facts.organisation">
          {join(
            organisations.map(({ name, lang, url }) =>
              url === undefined ? (
                <span {...langOf(lang, locale)}>{name}</span>
              ) : (
                <a href={url} {...langOf(lang, locale)}>
                  {name}
                </a>
              ),
            ),
          )}
        </FactRow>
      )}
    </>
  );
}

function join(items: readonly ReactNode[]): ReactNode {
  return (
    <ul className="inline">
      {items.map((item, index) => (
        // Lists of facts never change order.
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

function Actions({ page }: { readonly page: PageFacts }): ReactNode {
  return (
    <p className="actions">
      <Link to={`/correct/?page=${encodeURIComponent(page.id)}&language=${page.shown}`}>{text('facts.correct')}</Link>
      <PrintButton />
    </p>
  );
}
