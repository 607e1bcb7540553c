/** The library as it stands in `docs/`: the working draft of the next edition. Apart from `editionName.ts`, because browsers need this alone. */
export const WORKING_DRAFT = 'current';
