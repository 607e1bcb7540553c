/** What an author says of a new page; each answer is text, as it comes from a flag or a prompt, and is parsed here. */
import { z } from 'zod';
import { GOVERNANCE, LEGAL_FORMS } from '#model/caseStudy.ts';
import { countryField } from '#model/country.ts';
import { dateField, descriptionField, idField, languageField, languageTagField, titleField, urlField, yearField } from '#model/fields.ts';
import { LEVELS } from '#model/level.ts';
import type { Registries } from '#content/data.ts';

/** `'a, b' => ['a', 'b']` */
function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const list = z.string().transform(splitList);
const year = z
  .string()
  .regex(/^\d{4}$/, 'expected a year like 2012')
  .transform(Number)
  .pipe(yearField);

function idsFrom(registries: Registries, name: keyof Registries): z.ZodType<string[], string[]> {
  const known = registries[name];
  return z.array(z.string().refine((id) => known.has(id), `expected ids from data/${name}.yaml: ${[...known.keys()].join(', ')}`));
}

function commonAnswers(registries: Registries) {
  return {
    title: titleField,
    description: descriptionField,
    language: languageField,
    themes: list.pipe(idsFrom(registries, 'themes')).refine((ids) => ids.length >= 1 && ids.length <= 4, 'expected one to four themes'),
    countries: list.pipe(z.array(countryField)),
    organisations: list.pipe(idsFrom(registries, 'organisations')),
    contributors: list.pipe(idsFrom(registries, 'contributors')).refine((ids) => ids.length > 0, 'expected at least one contributor'),
    date: dateField,
    id: idField,
  };
}

/** `'6-24' => { min: 6, max: 24 }` */
const groupSize = z
  .string()
  .regex(/^\d{1,3}-\d{1,3}$/, 'expected two numbers like 6-24')
  .transform((text) => text.split('-').map(Number))
  .transform(([min = 0, max = 0]) => ({ min, max }))
  .refine(({ min, max }) => min >= 1 && max >= min, 'expected the smaller number first, like 6-24');

/** The schemas of the answers, by the kind of page; the names of their fields are the names of the flags. */
export function answerSchemas(registries: Registries) {
  const common = commonAnswers(registries);
  return {
    toolkit: z.object(common),
    'case-study': z.object({
      ...common,
      place: z.string().min(2, 'expected the town, in the language of the page'),
      from: year,
      to: year.optional(),
      governance: z.enum(GOVERNANCE, `expected one of ${GOVERNANCE.join(', ')}`),
      'legal-form': z.enum(LEGAL_FORMS, `expected one of ${LEGAL_FORMS.join(', ')}`),
      'source-title': z.string().min(2, 'expected the title of the source'),
      'source-publisher': z.string().min(2, 'expected who published the source'),
      'source-language': languageTagField,
      'source-year': year.optional(),
      'source-url': urlField,
    }),
    module: z.object({ ...common, level: z.enum(LEVELS, `expected one of ${LEVELS.join(', ')}`), 'group-size': groupSize.optional() }),
    report: z.object(common),
  };
}

export type StarterType = keyof ReturnType<typeof answerSchemas>;
export type Answers<T extends StarterType> = z.output<ReturnType<typeof answerSchemas>[T]>;
