import type { WrittenLocale } from '#model/locale.ts';

const SOUTH_SLAVIC = 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);';

/** The `Plural-Forms` of a PO header: the rules of CLDR for whole numbers, as gettext writes them. */
export const PLURAL_FORMS: Readonly<Record<WrittenLocale, string>> = {
  en: 'nplurals=2; plural=(n != 1);',
  sq: 'nplurals=2; plural=(n != 1);',
  bs: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  cnr: SOUTH_SLAVIC,
  mk: 'nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);',
  sl: 'nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);',
  sr: SOUTH_SLAVIC,
};
