import type { ReactNode } from 'react';
import { formatReference } from '#submission/reference.ts';
import { text } from '../../text/messages.ts';
import { caseHash } from '../place.ts';
import { stateWords } from '../stateWords.ts';
import { useCase } from './caseContext.ts';
import { WhoHasIt } from './WhoHasIt.tsx';

export function CaseHead(): ReactNode {
  const { record, contact, similar } = useCase().it;
  const { draft, locale } = record;
  const { title, language, credit } = draft;
  return (
    <header className="case-head">
      <h2 lang={language}>{title === '' ? text('submit.untitled') : title}</h2>
      <p>
        <strong>{text(stateWords(record.state))}</strong> · {text('submit.receipt.reference')} {formatReference(record.id)}
      </p>
      <dl>
        <Row label={text('desk.case.sentBy')}>
          {contact.name}
          {contact.address !== undefined && (
            <>
              {' · '}
              <a href={`mailto:${contact.address.email}`}>{contact.address.email}</a>
              {contact.address.phone !== '' && ` · ${contact.address.phone}`}
            </>
          )}
          {!contact.hasMail && <small> {text('desk.case.noMail')}</small>}
        </Row>
        <Row label={text('desk.case.language')}>
          {text('desk.case.written', { language: text(`language.in.${language}`) })}
          {locale !== language && <small> {text('desk.case.pages', { language: text(`language.in.${locale}`) })}</small>}
        </Row>
        <Row label={text('submit.credit')}>{credit.as === 'person' ? credit.name : text(`submit.credit.${credit.as}`)}</Row>
        {similar.length > 0 && (
          <Row label={text('desk.case.similar')}>
            {similar.map(({ title, reference }) => (
              <a key={reference} href={caseHash(reference)} className="similar">
                {title === '' ? formatReference(reference) : title}
              </a>
            ))}
          </Row>
        )}
      </dl>
      <WhoHasIt />
    </header>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
