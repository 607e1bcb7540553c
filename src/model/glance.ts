/** What cases are compared by, in this order: the items of a `:::glance` box. */
export const GLANCE_KEYS = ['owner', 'basis', 'term', 'money', 'outcome'] as const;
export type GlanceKey = (typeof GLANCE_KEYS)[number];
