/** The values of one facet, with how much each would show. */
import type { ReactNode } from 'react';
import type { FacetTerm } from '#model/catalogueEntry.ts';
import type { Facet } from '#model/facets.ts';
import { text, type MessageId } from '../text/messages.ts';

export interface CountedTerm extends FacetTerm {
  readonly count: number;
}

interface Props {
  readonly facet: Facet;
  readonly options: readonly CountedTerm[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

const HEADINGS: Readonly<Record<Facet, MessageId>> = {
  type: 'catalogue.facet.type',
  theme: 'catalogue.facet.theme',
  country: 'catalogue.facet.country',
  organisation: 'catalogue.facet.organisation',
  language: 'catalogue.facet.language',
  level: 'catalogue.facet.level',
  duration: 'catalogue.facet.duration',
};

export function FacetGroup({ facet, options, chosen, onToggle }: Props): ReactNode {
  return (
    <fieldset>
      <legend>{text(HEADINGS[facet])}</legend>
      {options.map(({ value, label, lang, count }) => (
        <label key={value} className="choice">
          <input type="checkbox" name={facet} value={value} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span {...(lang && { lang })}>{label}</span> <small>{count}</small>
        </label>
      ))}
    </fieldset>
  );
}
