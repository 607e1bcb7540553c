/** Check your answers: what has to be mended, everything as it will stand on the page, and how it is sent. */
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import type { Fault } from '#submission/fault.ts';
import { LOCALE_FACTS } from '#model/locale.ts';
import { text } from '../../text/messages.ts';
import { faultText, fieldId } from '../fields/faultText.ts';
import { useForm, useFormState } from '../formContext.ts';
import { stepOf } from '../stepOf.ts';
import { fieldLabel } from '../fieldLabel.ts';
import { hashOf, type Step } from '../address.ts';
import { Preview } from '../Preview.tsx';
import { Send } from '../send/Send.tsx';
import { SendChange } from '../send/SendChange.tsx';

export function CheckStep(): ReactNode {
  const { faults } = useForm();
  const { origin } = useFormState().stored;
  const ready = faults.length === 0;
  return (
    <>
      <FaultSummary faults={faults} />
      <Answers />
      <details>
        <summary>{text('submit.preview')}</summary>
        <Preview />
      </details>
      {origin === undefined ? <Send ready={ready} /> : <SendChange ready={ready} origin={origin} />}
    </>
  );
}

function FaultSummary({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const { stored } = useFormState();
  const box = useRef<HTMLElement>(null);
  const some = faults.length > 0;
  useEffect(() => {
    if (some) box.current?.focus();
  }, [some]);
  if (!some) return null;
  return (
    <section className="box warning" role="alert" tabIndex={-1} ref={box} aria-labelledby="faults">
      <h2 id="faults">{text('submit.faults')}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field + fault.kind}>
            <a href={`${hashOf({ step: stepOf(fault.field), draft: stored.id })}.${fieldId(fault.field)}`}>
              {fieldLabel(fault.field)}: {faultText(fault)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers(): ReactNode {
  const { draft, contact } = useFormState().stored;
  const years = [draft.period.from, draft.period.to].filter((year) => year !== '').join('–');
  return (
    <>
      <Part step="case">
        <Row label={text('submit.language')}>{LOCALE_FACTS[draft.language].label}</Row>
        <Row label={text('submit.title.label')}>{draft.title}</Row>
        <Row label={text('submit.organisation')}>{draft.organisation.name}</Row>
        <Row label={text('submit.place')}>
          {[draft.place, draft.country === '' ? '' : text(`submit.country.${draft.country}`)].filter((part) => part !== '').join(', ')}
        </Row>
        {years !== '' && <Row label={text('submit.years')}>{years}</Row>}
      </Part>
      <Part step="story">
        {SECTION_CHOICES.filter((id) => draft.sections[id] !== '').map((id) => (
          <Row key={id} label={text(`submit.section.${id}.name`)}>
            <span lang={draft.language}>{beginningOf(draft.sections[id])}</span>
          </Row>
        ))}
      </Part>
      <Part step="photos">
        {draft.photos.map(({ key, alt }, at) => (
          <Row key={key} label={text('submit.photo', { number: at + 1 })}>
            {alt}
          </Row>
        ))}
      </Part>
      <Part step="you">
        <Row label={text('submit.contact.name')}>{contact.name}</Row>
        <Row label={text('submit.contact.email')}>{contact.email}</Row>
        {contact.phone !== '' && <Row label={text('submit.contact.phone')}>{contact.phone}</Row>}
        <Row label={text('submit.credit')}>
          {draft.credit.as === 'person' ? draft.credit.name : text(`submit.credit.${draft.credit.as}`)}
        </Row>
      </Part>
    </>
  );
}

/** In letters: enough to know it again. The whole text is in the preview. */
const BEGINNING = 160;

function beginningOf(section: string): string {
  return section.length > BEGINNING ? `${section.slice(0, BEGINNING)}…` : section;
}

function Part({ step, children }: { readonly step: Step; readonly children: ReactNode }): ReactNode {
  const { stored } = useFormState();
  const name = text(`submit.step.${step}`);
  return (
    <section className="answers" aria-labelledby={`answers-${step}`}>
      <h2 id={`answers-${step}`}>{name}</h2>
      <dl>{children}</dl>
      <a href={hashOf({ step, draft: stored.id })}>{text('submit.change', { step: name })}</a>
    </section>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <Fragment>
      <dt>{label}</dt>
      <dd>{children === '' ? '–' : children}</dd>
    </Fragment>
  );
}
