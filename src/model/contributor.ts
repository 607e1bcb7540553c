import * as z from 'zod';
import { idField, urlField } from './fields.ts';
import { writtenLabels } from './labels.ts';

export const ROLES = ['author', 'editor', 'translator', 'reviewer', 'facilitator'] as const;
export type Role = (typeof ROLES)[number];

/** How a page credits somebody from `data/contributors.yaml`. */
export const contributionSchema = z.strictObject({
  /** An id from `data/contributors.yaml`. */
  id: idField,
  /** What they did for this page. */
  roles: z.array(z.enum(ROLES, `expected one of ${ROLES.join(', ')}`)).min(1, 'expected at least one role'),
});

/** An entry of `data/contributors.yaml`: a person has one name, a team a name in every written locale. */
export const contributorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Stable; pages name the contributor by it. */
    id: idField,
    /** A person, or a team that signs as one. */
    kind: z.literal('person'),
    /** As the person writes it. */
    name: z.string().min(2),
    /** A page of theirs. */
    url: urlField.optional(),
  }),
  z.strictObject({
    id: idField,
    kind: z.literal('team'),
    /** Name of the team in every language. */
    names: writtenLabels,
    url: urlField.optional(),
  }),
]);
export type Contributor = z.infer<typeof contributorSchema>;
