/** An entry of each registry in `data/`. */
import { stringify } from 'yaml';
import type { Contributor } from '#model/contributor.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Place } from '#model/place.ts';
import type { Theme } from '#model/theme.ts';
import type { Registries } from '#content/data.ts';
import type { Example } from './examples.ts';

const THEME: Theme = {
  id: 'touring',
  labels: {
    en: 'Touring',
    sq: 'Turne',
    bs: 'Gostovanja',
    hr: 'Gostovanja',
    cnr: 'Gostovanja',
    mk: 'Гостувања',
    sl: 'Gostovanja',
    sr: 'Гостовања',
  },
};

const ORGANISATION: Organisation = {
  id: 'example-house',
  name: 'Name as the organisation writes it',
  language: 'en',
  country: 'HR',
  town: 'Pula',
  source: 'https://example.org/about',
};

const PERSON: Contributor = { id: 'name-surname', kind: 'person', name: 'Name Surname' };

const TEAM: Contributor = {
  id: 'example-editors',
  kind: 'team',
  names: {
    en: 'Editors',
    sq: 'Redaksia',
    bs: 'Redakcija',
    hr: 'Uredništvo',
    cnr: 'Redakcija',
    mk: 'Редакција',
    sl: 'Uredništvo',
    sr: 'Редакција',
  },
};

const PLACE: Place = {
  id: 'bihac',
  country: 'BA',
  latitude: 44.82,
  longitude: 15.87,
  names: {
    en: 'Bihać',
    sq: 'Bihaq',
    bs: 'Bihać',
    hr: 'Bihać',
    cnr: 'Bihać',
    mk: 'Бихаќ',
    sl: 'Bihać',
    sr: 'Бихаћ',
  },
};

export const REGISTRY_EXAMPLES: Readonly<Record<keyof Registries, Example>> = {
  themes: example('themes', [THEME]),
  organisations: example('organisations', [ORGANISATION]),
  contributors: example('contributors', [PERSON, TEAM]),
  places: example('places', [PLACE]),
};

function example(name: keyof Registries, entries: readonly object[]): Example {
  return { path: `data/${name}.yaml`, text: stringify(entries, { lineWidth: 0 }) };
}
