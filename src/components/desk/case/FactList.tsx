import type { ReactNode } from 'react';
import type { CaseDraft } from '#submission/draft.ts';
import { useFields } from '../../submit/fieldsContext.ts';
import { text } from '../../text/messages.ts';

/** What was told besides the story; what is empty is left out. */
export function FactList({ draft }: { readonly draft: CaseDraft }): ReactNode {
  const { themes } = useFields();
  const { organisation, place, country, period, governance, legalForm, people, budget, sources, language } = draft;
  const named = draft.themes.map((id) => themes.find(({ value }) => value === id)?.label ?? id);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text('submit.organisation'), organisation.name],
    [text('submit.organisation.url'), organisation.url === '' ? '' : <Outside address={organisation.url} />],
    [text('submit.place'), joined([place, country === '' ? '' : text(`submit.country.${country}`)], ', ')],
    [text('submit.years'), joined([period.from, period.to], '–')],
    [text('submit.governance'), governance === '' ? '' : text(`governance.${governance}`)],
    [text('facts.legalForm'), legalForm === '' ? '' : text(`legalForm.${legalForm}`)],
    [text('submit.people'), joined([people.count, people.year], ', ')],
    [text('submit.budget'), budget.band === '' ? '' : joined([text(`budget.${budget.band}`), budget.year], ', ')],
    [text('facts.theme'), named.join(', ')],
  ];
  return (
    <dl className="case-facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {sources.length > 0 && (
        <div>
          <dt>{text('desk.edit.sources.theirs')}</dt>
          {sources.map(({ title, publisher, url }, at) => (
            <dd key={at}>
              <span lang={language}>{joined([title, publisher], ', ')}</span> <Outside address={url} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** An address somebody sent: it is shown as it is, and opened only if it is one of the web. */
function Outside({ address }: { readonly address: string }): ReactNode {
  return /^https?:\/\//iu.test(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {address}
    </a>
  ) : (
    <span>{address}</span>
  );
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
