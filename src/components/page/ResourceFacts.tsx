/** Everything else the hub knows of a page, in its margin: subject, languages, edition, credits, licence, how to correct it. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Role } from '#model/contributor.ts';
import type { Locale } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text, type MessageId } from '../text/messages.ts';
import { CaseFactRows } from './CaseFactRows.tsx';
import { FactRow } from './FactRow.tsx';
import { langOf } from './langOf.ts';
import { LanguageVersions } from './LanguageVersions.tsx';
import { PrintButton } from './PrintButton.tsx';

export function ResourceFacts({ page, edition }: { readonly page: PageFacts; readonly edition?: ReactNode }): ReactNode {
  return (
    <aside className="facts" aria-label={text('facts.heading')}>
      <details className="fold">
        <summary>{text('facts.heading')}</summary>
        <p className="fold-title">{text('facts.heading')}</p>
        <dl>
          <Subject page={page} />
          {page.paths && <Paths paths={page.paths} />}
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
          <Credits page={page} />
        </dl>
        <Actions page={page} />
      </details>
    </aside>
  );
}

function Subject({ page: { themes, countries, organisations } }: { readonly page: PageFacts }): ReactNode {
  return (
    <>
      <Facet label="facts.theme" items={themes.map(({ id, name }) => ({ id, name, to: `/catalogue/?theme=${id}` }))} />
      <Facet label="facts.country" items={countries.map(({ code, name }) => ({ id: code, name, to: `/catalogue/?country=${code}` }))} />
      <Facet
        label="facts.organisation"
        items={organisations.map(({ id, name, lang }) => ({ id, name, lang, to: `/organisations/${id}/` }))}
      />
    </>
  );
}

interface FacetItem {
  readonly id: string;
  readonly name: string;
  readonly lang?: Locale | undefined;
  readonly to: string;
}

/** What the page is filed under; every value leads to the others filed there. */
function Facet({ label, items }: { readonly label: MessageId; readonly items: readonly FacetItem[] }): ReactNode {
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <FactRow label={label}>
      <ul className="inline">
        {items.map(({ id, name, lang, to }) => (
          <li key={id}>
            <Link to={to} {...langOf(lang, locale)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </FactRow>
  );
}

/** The learning paths that lead through the page; their titles are in the reader's language. */
function Paths({ paths }: { readonly paths: NonNullable<PageFacts['paths']> }): ReactNode {
  return (
    <FactRow label="paths.partOf">
      <ul className="inline">
        {paths.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/paths/#${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </FactRow>
  );
}

/** Who made the page, and who made the translation that is shown. */
function Credits({ page: { contributors, translation } }: { readonly page: PageFacts }): ReactNode {
  const credits: readonly { readonly role: Role; readonly name: string; readonly url?: string }[] = [
    ...contributors.flatMap(({ name, roles, url }) => roles.map((role) => ({ role, name, ...(url !== undefined && { url }) }))),
    ...(translation?.translators ?? []).map((name) => ({ role: 'translator' as const, name })),
    ...(translation?.reviewers ?? []).map((name) => ({ role: 'reviewer' as const, name })),
  ];
  return credits.map(({ role, name, url }) => (
    <FactRow key={role + name} label={`role.${role}`}>
      {url === undefined ? name : <a href={url}>{name}</a>}
    </FactRow>
  ));
}

function Actions({ page }: { readonly page: PageFacts }): ReactNode {
  return (
    <p className="actions">
      <Link to={`/correct/?page=${encodeURIComponent(page.id)}&language=${page.shown}`}>{text('facts.correct')}</Link>
      <PrintButton />
    </p>
  );
}
