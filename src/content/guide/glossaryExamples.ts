/** A concept of the glossary, a word family of the lexicon, and where words of both were found. */
import { stringify } from 'yaml';
import type * as z from 'zod';
import type { glossaryConceptSchema } from '#model/glossaryConcept.ts';
import type { TermSource } from '#model/termSource.ts';
import type { wordFamilySchema } from '#model/wordFamily.ts';
import { GLOSSARY_FOLDER } from '#content/glossary.ts';
import { LEXICON_FOLDER } from '#content/lexicon.ts';
import { TERM_SOURCES_FILE } from '#content/termSources.ts';
import type { Example } from './examples.ts';

const SOURCE: TermSource = {
  id: 'example-programme',
  name: 'Name of the publisher, programme of 2026',
  url: 'https://example.org/programme',
  seen: '2026-11',
};

const CONCEPT: z.input<typeof glossaryConceptSchema> = {
  id: 'rehearsal-space',
  definition: {
    en: 'A room where groups prepare a performance before they show it.',
    sq: 'Dhomë ku grupet përgatisin një shfaqje para se ta paraqesin.',
    bs: 'Prostorija u kojoj grupe pripremaju predstavu prije nego što je prikažu.',
    hr: 'Prostorija u kojoj skupine pripremaju predstavu prije nego što je prikažu.',
    cnr: 'Prostorija u kojoj grupe pripremaju predstavu prije nego što je prikažu.',
    mk: 'Просторија во која групите подготвуваат претстава пред да ја прикажат.',
    sl: 'Prostor, v katerem skupine pripravljajo predstavo, preden jo pokažejo.',
    sr: 'Просторија у којој групе припремају представу пре него што је прикажу.',
  },
  terms: {
    en: [{ term: 'rehearsal space', stems: ['rehearsal space', 'rehearsal spaces'], status: 'proposed' }],
    sq: [{ term: 'hapësirë për prova', stems: ['hapësir* për prova'], status: 'proposed' }],
    bs: [{ term: 'prostor za probe', stems: ['prostor* za probe'], status: 'proposed' }],
    hr: [{ term: 'prostor za probe', stems: ['prostor* za probe'], status: 'attested', sources: [SOURCE.id] }],
    cnr: [{ term: 'prostor za probe', stems: ['prostor* za probe'], status: 'proposed' }],
    mk: [{ term: 'простор за проби', stems: ['простор* за проби'], status: 'proposed' }],
    sl: [{ term: 'prostor za vaje', stems: ['prostor* za vaje'], status: 'proposed' }],
    sr: [{ term: 'простор за пробе', stems: ['простор* за пробе'], status: 'proposed' }],
  },
  avoid: {
    sl: [
      {
        form: 'prostor za probe',
        stems: ['prostor* za probe'],
        reason: 'V slovenščini jim pravimo vaje; »probe« je beseda sosednjih jezikov.',
      },
    ],
  },
};

const FAMILY: z.input<typeof wordFamilySchema> = {
  id: 'hall',
  words: {
    en: ['hall'],
    sq: ['sallë'],
    bs: ['dvorana', 'sala'],
    hr: ['dvorana'],
    cnr: ['sala'],
    mk: ['сала'],
    sl: ['dvorana'],
    sr: ['сала'],
  },
  status: 'attested',
  sources: [SOURCE.id],
};

export const GLOSSARY_EXAMPLES = {
  concept: { path: `${GLOSSARY_FOLDER}/${CONCEPT.id}.yaml`, text: stringify(CONCEPT, { lineWidth: 0 }) },
  family: { path: `${LEXICON_FOLDER}/spaces.yaml`, text: stringify([FAMILY], { lineWidth: 0 }) },
  sources: { path: TERM_SOURCES_FILE, text: stringify([SOURCE], { lineWidth: 0 }) },
} as const satisfies Record<string, Example>;
