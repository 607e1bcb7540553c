/** Drafts for tests: no organisation of this name is known. */
import type { CaseDraft, Contact } from '#submission/draft.ts';
import { emptyDraft } from '#submission/draft.ts';

export const CONTACT: Contact = { name: 'Ана Пример', email: 'ana@example.org', phone: '' };

export const SHORT_DRAFT: CaseDraft = {
  ...emptyDraft('mk'),
  title: 'Работилница во поранешна печатница',
  organisation: { name: 'Пример Здружение', url: 'https://example.org/' },
  place: 'Тетово',
  country: 'MK',
  sections: {
    context: '',
    'what-they-did': 'Ја исчистивме салата и **секој вторник** читавме.\n\n- прво сами\n- потоа со соседите',
    'what-changed': 'Доаѓаат луѓе што порано не доаѓаа.',
    'what-failed': 'Греењето. Две зими беше преладно.',
    'how-to-repeat': '',
  },
  licenceAgreed: true,
};

export const FULL_DRAFT: CaseDraft = {
  ...SHORT_DRAFT,
  form: 'full',
  description: 'Како едно мало здружение отвори празна печатница за соседите и што му требаше за тоа.',
  period: { from: '2021', to: '' },
  sections: { ...SHORT_DRAFT.sections, context: 'Печатницата стоеше празна.', 'how-to-repeat': 'Клуч, договор и две печки.' },
  governance: 'yearly-agreement',
  legalForm: 'association',
  people: { count: '2', year: '2025' },
  budget: { band: 'under-20k', year: '2025' },
  themes: ['cultural-spaces'],
  photos: [{ key: 'abcdefgh01234567', alt: 'Полна сала', credit: 'Ана Пример', licence: 'CC-BY-4.0', people: 'agreed' }],
  credit: { as: 'person', name: 'Ана Пример' },
};
