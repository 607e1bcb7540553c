/** What a field offers, without Zod, so that the form stays light; the compiler checks each list against the model. */
import type { BudgetBand, Governance, LegalForm } from '#model/caseStudy.ts';
import type { Country } from '#model/country.ts';
import type { Licence } from '#model/licence.ts';
import type { CaseSection } from './draft.ts';

function choices<T extends string>(all: Readonly<Record<T, true>>): readonly T[] {
  // An object's own keys, written as such.
  return Object.keys(all) as T[];
}

/** In the order of the page. */
export const SECTION_CHOICES = choices<CaseSection>({
  context: true,
  'what-they-did': true,
  'what-changed': true,
  'what-failed': true,
  'how-to-repeat': true,
});
export const COUNTRY_CHOICES = choices<Country>({ AL: true, BA: true, HR: true, ME: true, MK: true, RS: true, SI: true, XK: true });
export const GOVERNANCE_CHOICES = choices<Governance>({
  'joint-public-institution': true,
  'free-use-contract': true,
  'long-lease': true,
  'yearly-agreement': true,
  'programme-manager-by-call': true,
  'contracts-per-room': true,
  'no-contract': true,
  'private-lease': true,
  'own-building': true,
  'council-allocation': true,
  'peer-decision': true,
  programme: true,
});
export const LEGAL_FORM_CHOICES = choices<LegalForm>({
  association: true,
  foundation: true,
  'public-institution': true,
  'private-institution': true,
  'federation-of-associations': true,
  'informal-initiative': true,
  company: true,
});
export const BUDGET_CHOICES = choices<BudgetBand>({ 'under-20k': true, '20k-100k': true, '100k-500k': true, 'over-500k': true });
export const PHOTO_LICENCE_CHOICES = choices<Licence>({
  'CC-BY-4.0': true,
  'CC-BY-SA-4.0': true,
  'CC-BY-NC-4.0': true,
  'CC-BY-NC-SA-4.0': true,
  'CC0-1.0': true,
});
