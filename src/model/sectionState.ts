/**
 * How a translated section stands to its source. `current`: as its source. `stale`: the words of the source have changed. `technical`: only
 * links, ids, directives or code have. `missing`: not translated. `extra`: no longer in the original. `unrecorded`: nothing says what it was
 * translated from.
 */
export type SectionState = 'current' | 'stale' | 'technical' | 'missing' | 'extra' | 'unrecorded';
