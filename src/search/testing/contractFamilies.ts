import type { SearchedFamily } from '#search/wordFamilies.ts';

/** The word families that the contract looks for neighbours by. */
export const CONTRACT_FAMILIES: readonly SearchedFamily[] = [
  {
    id: 'cooperation',
    words: {
      en: ['cooperation'],
      sq: ['bashkëpunim'],
      bs: ['saradnja'],
      hr: ['suradnja'],
      mk: ['соработка'],
      sl: ['sodelovanje'],
      sr: ['сарадња'],
    },
  },
  { id: 'open-call', words: { en: ['call'], sq: ['thirrje'], hr: ['natječaj'], mk: ['конкурс'], sl: ['razpis'], sr: ['конкурс'] } },
  {
    id: 'budget',
    words: { en: ['budget'], sq: ['buxhet'], bs: ['budžet'], hr: ['proračun'], mk: ['буџет'], sl: ['proračun'], sr: ['буџет'] },
  },
];
